package org.infopool.ear.rulebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.infopool.ear.testing.OverHttp;
import org.junit.jupiter.api.Test;

/** Each field of the API contract's formulas, with the worked examples of the law, as a program sends them. */
class RulesIT extends OverHttp {
    private final List<String> flaws = new ArrayList<>();

    private static JsonObject json(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    /** Asks, with quotation marks written as {@code '}, and compares the fields that are expected. */
    private JsonObject ask(String formula, String question, String expected) {
        var answer = post("/api/rules/" + formula, question.replace('\'', '"'));
        if (answer.statusCode() != 200) {
            flaws.add(formula + " " + question + ": " + answer.statusCode() + " " + answer.body());
            return JsonValue.EMPTY_JSON_OBJECT;
        }
        var got = json(answer.body());
        json(expected.replace('\'', '"')).forEach((name, value) -> {
            if (!value.equals(got.get(name))) {
                flaws.add(formula + " " + question + ": " + name + " is " + got.get(name) + " and not " + value);
            }
        });
        return got;
    }

    private void refuses(String formula, String question, String field, String code) {
        var answer = post("/api/rules/" + formula, question.replace('\'', '"'));
        var errors =
                answer.statusCode() == 400 ? json(answer.body()).getJsonArray("errors") : JsonValue.EMPTY_JSON_ARRAY;
        var told = errors.getValuesAs(JsonObject.class).stream()
                .anyMatch(one -> one.getString("field").equals(field)
                        && one.getString("code").equals(code));
        if (!told) {
            flaws.add(formula + " " + question + ": does not refuse " + field + " with " + code + ": " + answer.body());
        }
    }

    private void assertNoFlaws() {
        assertEquals("", String.join("\n", flaws));
    }

    @Test
    void computesDeadlines() {
        due("2025-02-07", "'start':'2025-01-24','amount':5,'unit':'wd'");
        due("2025-10-24", "'start':'2025-09-22','amount':20,'unit':'wd','direction':'after','roll':'none','pauses':[]");
        due("2025-11-07", "'start':'2025-10-24','amount':10,'unit':'wd'");
        due("2026-03-04", "'start':'2026-02-12','amount':10,'unit':'wd'");
        due("2026-09-02", "'start':'2026-07-01','amount':45,'unit':'wd'");
        due("2025-10-13", "'start':'2025-09-29','amount':5,'unit':'wd'");
        due("2026-04-05", "'start':'2026-01-05','amount':90,'unit':'nd'");
        due(
                "2026-04-17",
                "'start':'2026-01-05','amount':90,'unit':'nd','pauses':[{'from':'2026-02-01','to':'2026-02-12'}]");
        due(
                "2026-04-17",
                "'start':'2026-01-05','amount':90,'unit':'nd','pauses':[{'from':'2026-02-01','to':'2026-02-10'},"
                        + "{'from':'2026-02-05','to':'2026-02-12'}]");
        due("2026-09-29", "'start':'2026-09-18','amount':7,'unit':'wd'");
        due("2026-10-15", "'start':'2026-09-18','amount':15,'unit':'wd'");
        due("2026-02-24", "'start':'2025-12-22','amount':60,'unit':'nd','roll':'forward'");
        due("2026-02-03", "'start':'2025-12-05','amount':60,'unit':'nd','roll':'forward'");
        due("2026-02-24", "'start':'2026-02-05','amount':15,'unit':'nd','roll':'forward'");
        due("2026-10-03", "'start':'2026-09-30','amount':3,'unit':'nd'");
        due("2026-10-03T15:30:00+08:00", "'start':'2026-10-02T15:30:00+08:00','amount':24,'unit':'h'");
        due("2026-10-03T15:30:00+08:00", "'start':'2026-10-02T07:30:00Z','amount':24,'unit':'h'");
        due("2026-12-01", "'start':'2026-12-31','amount':30,'unit':'nd','direction':'before'");
        due("2026-11-19", "'start':'2026-12-31','amount':30,'unit':'wd','direction':'before'");
        due("2026-10-30", "'start':'2026-04-30','amount':6,'unit':'mo'");
        due("2026-09-30", "'start':'2026-06-30','amount':3,'unit':'mo'");
        refuses(
                "deadline",
                "{'start':'2026-01-05','amount':1,'unit':'wd','direction':'before','roll':'forward'}",
                "roll",
                "NOT_BEFORE");
        refuses(
                "deadline",
                "{'start':'2026-01-05T09:00:00+08:00','amount':1,'unit':'h','pauses':[{'from':'2026-01-05','to':'2026-01-06'}]}",
                "pauses",
                "NOT_FOR_HOURS");
        refuses("deadline", "{'start':'2026-02-30','amount':1,'unit':'wd'}", "start", "NOT_A_DATE");
        refuses("deadline", "{'start':'2026-01-05','amount':1,'unit':'weeks'}", "unit", "UNKNOWN_VALUE");
        refuses("deadline", "{'start':'2026-01-05','amount':-1,'unit':'wd'}", "amount", "NEGATIVE");
        assertNoFlaws();
    }

    private void due(String day, String question) {
        var got = ask("deadline", "{" + question + "}", "{'due':'" + day + "'}");
        if (got.isEmpty()
                || got.getJsonArray("steps").isEmpty()
                || got.getString("calendarVersion").isEmpty()) {
            flaws.add(question + " has no derivation: " + got);
        }
    }

    @Test
    void saysWhetherADeadlineIsCertain() {
        ask("deadline", "{'start':'2025-01-24','amount':5,'unit':'wd'}", "{'provisional':false}");
        ask("deadline", "{'start':'2040-01-24','amount':5,'unit':'wd'}", "{'provisional':true}");
        assertNoFlaws();
    }

    @Test
    void testsForTheCriminalThresholds() {
        serious("serious", 5000, "'5.1(3)'", "'act':'sell','items':{'track':50}");
        serious("below", 4900, "", "'act':'sell','items':{'track':49}");
        serious("below", 4990, "", "'act':'obtain','items':{'health':499}");
        serious("serious", 5000, "'5.1(6)'", "'act':'sell','items':{'track':20,'health':200,'other':1000}");
        serious("below", 4999, "", "'act':'sell','items':{'track':20,'health':200,'other':999}");
        serious("below", 2499, "", "'act':'sell','duty':true,'items':{'other':2499},'gainsFen':249999");
        serious("below", 3000, "", "'act':'obtain','duty':true,'items':{'track':30}");
        serious("below", 1, "", "'act':'sell','items':{'other':1},'gainsFen':499999");
        serious("serious", 1, "'5.1(7)'", "'act':'sell','items':{'other':1},'gainsFen':500000");
        serious("serious", 100, "'5.1(1)'", "'act':'sell','items':{'track':1},'trackUsedForCrime':true");
        serious("serious", 1, "'5.1(2)'", "'act':'sell','items':{'other':1},'knewCrime':true");
        serious("below", 4900, "", "'act':'sell','items':{'track':10,'health':300,'other':900},'gainsFen':300000");
        serious(
                "below",
                8000,
                "",
                "'act':'obtain','items':{'other':8000},'lawfulBusinessPurchase':true,'profitFen':4999900");
        serious(
                "serious",
                8000,
                "'6(1)'",
                "'act':'obtain','items':{'other':8000},'lawfulBusinessPurchase':true,'profitFen':5000000");
        // Each class alone reaches its threshold.
        for (var one : Map.of(
                        "track", 50,
                        "communicationContent", 50,
                        "credit", 50,
                        "property", 50,
                        "accommodation", 500,
                        "communicationRecord", 500,
                        "health", 500,
                        "transaction", 500,
                        "otherSafety", 500,
                        "other", 5000)
                .entrySet()) {
            ask(
                    "seriousness",
                    "{'act':'provide','items':{'" + one.getKey() + "':" + one.getValue() + "}}",
                    "{'result':'serious','equivalent':5000,'referralRequired':true}");
            ask(
                    "seriousness",
                    "{'act':'publish','items':{'" + one.getKey() + "':" + (one.getValue() - 1) + "}}",
                    "{'result':'below','referralRequired':false,'policeRoute':true}");
        }
        ask(
                "seriousness",
                "{'act':'sell','items':{'other':1},'priorAdministrativeOn':'2024-03-01','actOn':'2026-03-01'}",
                "{'result':'serious','grounds':['5.1(9)']}");
        ask(
                "seriousness",
                "{'act':'sell','items':{'other':1},'priorAdministrativeOn':'2024-03-01','actOn':'2026-03-02'}",
                "{'result':'below','grounds':[]}");
        ask("seriousness", "{'act':'sell','items':{'other':1},'priorCriminal':true}", "{'result':'serious'}");
        ask("seriousness", "{'act':'sell','items':{'other':1},'actOn':'2025-12-31'}", "{'policeRoute':false}");
        ask("seriousness", "{'act':'sell','items':{'other':1},'actOn':'2026-01-01'}", "{'policeRoute':true}");
        ask("seriousness", "{'act':'sell'}", "{'result':'below','equivalent':0,'policeRoute':false}");
        ask(
                "seriousness",
                "{'act':'sell','items':{'track':500}}",
                "{'result':'especially_serious','equivalent':50000}");
        ask("seriousness", "{'act':'sell','duty':true,'items':{'track':250}}", "{'result':'especially_serious'}");
        ask(
                "seriousness",
                "{'act':'sell','items':{'track':1},'trackUsedForCrime':true,'graveConsequence':true}",
                "{'result':'especially_serious'}");
        ask(
                "seriousness",
                "{'act':'sell','items':{'track':50},'majorLoss':true}",
                "{'result':'especially_serious','grounds':['5.1(3)','5.2(2)']}");
        ask("seriousness", "{'act':'sell','items':{'track':49},'majorLoss':true}", "{'result':'below'}");
        refuses("seriousness", "{'act':'steal'}", "act", "UNKNOWN_VALUE");
        refuses("seriousness", "{'act':'sell','items':{'tracks':1}}", "items.tracks", "UNKNOWN_PROPERTY");
        refuses("seriousness", "{'act':'sell','items':{'track':-1}}", "items.track", "NEGATIVE");
        assertNoFlaws();
    }

    private void serious(String result, int equivalent, String grounds, String question) {
        ask(
                "seriousness",
                "{" + question + "}",
                "{'result':'" + result + "','equivalent':" + equivalent + ",'grounds':[" + grounds + "]}");
    }

    @Test
    void boundsFines() {
        fine("NO_REFUSAL", "'basis':'PIPL-66-1','subject':'unit','amountFen':30000000");
        fine("OK", "'basis':'PIPL-66-1','subject':'unit','refusalProven':true,'amountFen':100000000");
        fine("OVER_CAP", "'basis':'PIPL-66-1','subject':'unit','refusalProven':true,'amountFen':100000001");
        fine("UNDER_MINIMUM", "'basis':'PIPL-66-1','subject':'person','refusalProven':true,'amountFen':999900");
        fine("OK", "'basis':'PIPL-66-1','subject':'person','refusalProven':true,'amountFen':1000000");
        fine("OK", "'basis':'PIPL-66-1','subject':'person','refusalProven':true,'amountFen':10000000");
        fine("OVER_CAP", "'basis':'PIPL-66-1','subject':'person','refusalProven':true,'amountFen':10000100");
        var provincial = "'basis':'PIPL-66-2','authorityLevel':'provincial'";
        fine("OK", provincial + ",'subject':'unit','turnoverFen':240000000000,'amountFen':12000000000");
        fine("OVER_CAP", provincial + ",'subject':'unit','turnoverFen':240000000000,'amountFen':12000000100");
        ask(
                "fine",
                "{" + provincial + ",'subject':'unit','turnoverFen':240000000000}",
                "{'allowed':true,'code':'OK','capFen':12000000000,'limb':'turnover'}");
        ask(
                "fine",
                "{" + provincial + ",'subject':'unit','limb':'fixed','turnoverFen':240000000000}",
                "{'capFen':5000000000,'limb':'fixed'}");
        ask(
                "fine",
                "{" + provincial + ",'subject':'unit','turnoverFen':100000000000}",
                "{'capFen':5000000000,'limb':'fixed'}");
        fine("TURNOVER_UNKNOWN", provincial + ",'subject':'unit','limb':'turnover','amountFen':1");
        fine("TURNOVER_UNKNOWN", provincial + ",'subject':'unit','amountFen':5000000001");
        fine("AUTHORITY_LEVEL", "'basis':'PIPL-66-2','subject':'unit','authorityLevel':'city','amountFen':1");
        fine("AUTHORITY_LEVEL", "'basis':'PIPL-66-2','subject':'unit','authorityLevel':'county','limb':'turnover'");
        fine("OK", "'basis':'PIPL-66-2','subject':'unit','authorityLevel':'national','amountFen':1");
        fine("UNDER_MINIMUM", provincial + ",'subject':'person','amountFen':9999900");
        fine("OK", provincial + ",'subject':'person','mitigated':true,'amountFen':9999900");
        fine("OK", provincial + ",'subject':'person','amountFen':100000000");
        fine("OVER_CAP", provincial + ",'subject':'person','amountFen':100000100");
        fine("OK", "'basis':'APL-51','subject':'unit','amountFen':300000");
        fine("ORDINARY_PROCEDURE_REQUIRED", "'basis':'APL-51','subject':'unit','amountFen':300100");
        fine("OK", "'basis':'APL-51','subject':'person','amountFen':20000");
        fine("ORDINARY_PROCEDURE_REQUIRED", "'basis':'APL-51','subject':'person','amountFen':20100");
        ask("fine", "{'basis':'GDPR-83-5','subject':'unit','turnoverFen':40000000000}", "{'capFen':2000000000}");
        ask("fine", "{'basis':'GDPR-83-5','subject':'unit','turnoverFen':80000000000}", "{'capFen':3200000000}");
        fine("NO_REFUSAL", "'basis':'NDS-55','subject':'unit','amountFen':1");
        fine("NO_REFUSAL", "'basis':'NDS-57-2','subject':'unit','amountFen':1");
        fine("UNDER_MINIMUM", "'basis':'NDS-57-2','subject':'unit','serious':true,'amountFen':40000000");
        fine("OK", "'basis':'NDS-57-2','subject':'unit','serious':true,'amountFen':50000000");
        fine("OK", "'basis':'NDS-57-2','subject':'unit','refusalProven':true,'amountFen':200000000");
        assertNoFlaws();
    }

    private void fine(String code, String question) {
        ask("fine", "{" + question + "}", "{'code':'" + code + "','allowed':" + code.equals("OK") + "}");
    }

    @Test
    void refusesAWordOfAFineThatIsMisspelled() {
        var good = "'basis':'PIPL-66-2','subject':'unit','amountFen':1";
        for (var level : List.of("Provincial", "PROVINCE", "provincal", "", "municipal")) {
            refuses("fine", "{" + good + ",'authorityLevel':'" + level + "'}", "authorityLevel", "UNKNOWN_VALUE");
        }
        for (var limb : List.of("Fixed", "turnovr", "", "higher")) {
            refuses("fine", "{" + good + ",'limb':'" + limb + "'}", "limb", "UNKNOWN_VALUE");
        }
        refuses("fine", "{'basis':'PIPL-66-3','subject':'unit'}", "basis", "UNKNOWN_VALUE");
        refuses("fine", "{'basis':'PIPL-66-1','subject':'company'}", "subject", "UNKNOWN_VALUE");
        refuses("fine", "{'basis':'PIPL-66-1','subject':'unit','turnover':1}", "turnover", "UNKNOWN_PROPERTY");
        refuses("fine", "{'subject':'unit'}", "basis", "REQUIRED");
        refuses("fine", "{'basis':'PIPL-66-1'}", "subject", "REQUIRED");
        assertNoFlaws();
    }

    @Test
    void addsToAFineThatIsPaidLate() {
        late(0, 0, "'fineFen':10000,'dueOn':'2026-03-10','paidOn':'2026-03-10'");
        late(0, 0, "'fineFen':10000,'dueOn':'2026-03-10','paidOn':'2026-03-01'");
        late(1, 300, "'fineFen':10000,'dueOn':'2026-03-10','paidOn':'2026-03-11'");
        late(33, 9900, "'fineFen':10000,'dueOn':'2026-03-10','paidOn':'2026-04-12'");
        late(34, 10000, "'fineFen':10000,'dueOn':'2026-03-10','paidOn':'2026-04-13'");
        late(1, 2, "'fineFen':99,'dueOn':'2026-03-10','paidOn':'2026-03-11'");
        late(
                5,
                1500,
                "'fineFen':10000,'dueOn':'2026-03-10','paidOn':'2026-03-20','excluded':"
                        + "[{'from':'2026-03-11','to':'2026-03-13'},{'from':'2026-03-12','to':'2026-03-15'}]");
        refuses(
                "late-fee",
                "{'fineFen':1,'dueOn':'2026-03-10','paidOn':'2026-03-11','excluded':[{'from':'2026-03-02','to':'2026-03-01'}]}",
                "excluded[0].to",
                "BEFORE_ITS_START");
        assertNoFlaws();
    }

    private void late(int days, int fee, String question) {
        ask("late-fee", "{" + question + "}", "{'lateDays':" + days + ",'lateFeeFen':" + fee + "}");
    }

    @Test
    void checksCreditCodes() {
        var valid = "91350100M000100Y43";
        ask("uscc", "{'code':'" + valid + "'}", "{'valid':true,'reason':null}");
        ask("uscc", "{'code':'  " + valid + " '}", "{'valid':true,'reason':null}");
        ask("uscc", "{'code':'91350100M000100Y44'}", "{'valid':false,'reason':'CHECK_DIGIT'}");
        ask("uscc", "{'code':'91350100m000100y43'}", "{'valid':false,'reason':'CHARACTER'}");
        ask("uscc", "{'code':'91350100M000100Y4'}", "{'valid':false,'reason':'LENGTH'}");
        ask("uscc", "{'code':''}", "{'valid':false,'reason':'LENGTH'}");
        assertNoFlaws();
    }

    @Test
    void givesReasonsInTheLanguageAskedFor() {
        var question = "{'basis':'PIPL-66-1','subject':'unit','amountFen':1}".replace('\'', '"');
        var chinese = send(request("/api/rules/fine")
                .header("Content-Type", "application/json")
                .header("Accept-Language", "zh")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString(question)));
        var reasons = json(chinese.body()).getJsonArray("reasons").getValuesAs(JsonObject.class);
        assertTrue(!reasons.isEmpty());
        for (var reason : reasons) {
            assertEquals(
                    List.of("arithmetic", "article", "inputs", "ruleId", "text"),
                    reason.keySet().stream().sorted().toList());
            assertTrue(
                    reason.get("text") instanceof JsonString text
                            && text.getString().codePoints().anyMatch(Character::isIdeographic),
                    reason::toString);
        }
    }
}
