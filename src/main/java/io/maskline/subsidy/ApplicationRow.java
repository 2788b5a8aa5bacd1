package io.maskline.subsidy;

/**
 * An application as the list shows it.
 *
 * @param firm short name of the firm
 */
public record ApplicationRow(SubsidyApplication application, String firm, String firmFullName) {

    /** The cap decided the amount. */
    public boolean capped() {
        return application.approved().compareTo(application.applied()) < 0;
    }
}
