package io.maskline.subsidy;

import java.util.List;

/** The documents a programme may ask for by code; a programme may also name one of its own in plain words. */
public final class RequiredDocuments {

    /** In the order of the checklist. */
    public static final List<String> KNOWN = List.of(
            "application_form", "business_licence", "invoices", "contracts", "payment_proof", "machine_list", "commissioning_proof", "commitment");

    /** What a programme that names none asks for: all but the proof of running, which only some policies want. */
    public static final List<String> USUAL = KNOWN.stream().filter(d -> !d.equals("commissioning_proof")).toList();

    private RequiredDocuments() {}

    /** Message key of a known document; see {@link CodeWords#document} for those a programme names itself. */
    public static String labelKey(String code) {
        return "subsidy.document." + code;
    }
}
