package org.infopool.web.platform;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the fields in which sums are typed, in yuan, and gives the number of fen; says beside the field what is wrong. */
@FacesConverter("infopool.money")
public class MoneyConverter implements Converter<Long> {
    @Override
    public @Nullable Long getAsObject(FacesContext faces, UIComponent field, @Nullable String typed) {
        var money = TypedMoney.of(typed);
        var flaw = money.flaw();
        if (flaw != null) {
            var label = Objects.requireNonNullElse(field.getAttributes().get("label"), "");
            var text = PageWords.here().of(flaw, label, TypedMoney.MOST);
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
        }
        return money.fen();
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent field, @Nullable Long fen) {
        return fen == null ? "" : TypedMoney.shown(fen);
    }
}
