package io.maskline.advisor;

import io.maskline.standard.AdviceChoice;

/** Whether the product is a medical device on paper: the last of the four questions. */
enum AskRegistration implements AdviceChoice {
    NO,
    /** Registered as a medical device. */
    REGISTERED,
    /** Filed in the emergency. */
    FILED;

    @Override
    public String labelKey() {
        return "advisor.registration." + code();
    }
}
