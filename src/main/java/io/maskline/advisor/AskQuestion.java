package io.maskline.advisor;

import io.maskline.standard.AdviceChoice;
import io.maskline.standard.AdviceForm;
import io.maskline.standard.AdviceSetting;
import io.maskline.standard.AdviceUse;
import java.util.Arrays;
import java.util.List;

/** The four questions in the order they are asked, each with its answers in the order of their keys 1, 2, 3 … */
enum AskQuestion {
    USE("q1Group", "advisor.q.use", AdviceUse.values()),
    SETTING("q2Group", "advisor.q.setting", AdviceSetting.values()),
    FORM("q3Group", "advisor.q.form", AdviceForm.values()),
    REGISTRATION("q4Group", "advisor.q.registration", AskRegistration.values());

    private final String id;
    private final String labelKey;
    private final List<AdviceChoice> answers;

    AskQuestion(String id, String labelKey, AdviceChoice[] answers) {
        this.id = id;
        this.labelKey = labelKey;
        this.answers = Arrays.asList(answers);
    }

    String id() {
        return id;
    }

    String labelKey() {
        return labelKey;
    }

    List<AdviceChoice> answers() {
        return answers;
    }
}
