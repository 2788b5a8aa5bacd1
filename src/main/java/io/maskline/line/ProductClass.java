package io.maskline.line;

/** Classes of masks by which capacity and output are summed up. The name is the code in the database and never changes. */
public enum ProductClass {
    MEDICAL_PROTECTIVE("line.product.medicalProtective"),
    SURGICAL("line.product.surgical"),
    MEDICAL_DISPOSABLE("line.product.medicalDisposable"),
    KN95("line.product.kn95"),
    CIVIL_PROTECTIVE("line.product.civilProtective"),
    CIVIL_HYGIENE("line.product.civilHygiene");

    private final String labelKey;

    ProductClass(String labelKey) {
        this.labelKey = labelKey;
    }

    /** Made under the rules for medical devices; such masks are sterilised before they are released. */
    public boolean medical() {
        return this == MEDICAL_PROTECTIVE || this == SURGICAL || this == MEDICAL_DISPOSABLE;
    }

    public String labelKey() {
        return labelKey;
    }
}
