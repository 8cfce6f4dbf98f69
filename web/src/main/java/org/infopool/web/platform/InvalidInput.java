package org.infopool.web.platform;

import java.util.List;

/** The input of an API request is not what it must be: 400, with what is wrong field by field. */
public class InvalidInput extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<ApiProblem.FieldError> errors;

    /** Names what is wrong. */
    public InvalidInput(List<ApiProblem.FieldError> errors) {
        super(errors.toString());
        this.errors = List.copyOf(errors);
    }

    /** What is wrong, field by field. */
    public List<ApiProblem.FieldError> errors() {
        return errors;
    }
}
