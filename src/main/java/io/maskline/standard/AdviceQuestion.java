package io.maskline.standard;

import java.time.LocalDate;

/**
 * What a firm asks: four answers and a day.
 *
 * @param registration whether the product is registered as a medical device, or filed as one in the emergency
 * @param day on which the standards are to apply, usually the day the samples are taken
 */
public record AdviceQuestion(AdviceUse use, AdviceSetting setting, AdviceForm form, boolean registration, LocalDate day) {

    /** Only medical standards may answer it: by who wears it, by where, or because it is registered as medical. */
    public boolean medical() {
        return use == AdviceUse.MEDICAL || setting.medical() || registration;
    }

    /** A medical question for a product that is not registered as a medical device yet. */
    public boolean registrationMissing() {
        return medical() && !registration;
    }
}
