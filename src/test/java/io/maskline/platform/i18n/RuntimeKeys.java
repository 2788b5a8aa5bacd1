package io.maskline.platform.i18n;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;

/** Keys that are put together at run time, such as the words of a stage: beginning in the source → every ending it gets. */
final class RuntimeKeys {

    static final Map<String, List<String>> ENDINGS = Map.ofEntries(
            entry("admin.bin.empty", List.of(".hint", ".title")),
            entry("admin.journal.empty", List.of(".hint", ".title")),
            entry("admin.journal.kind.", List.of("CHANGE", "REDO", "SEAL", "UNDO")),
            entry("admin.language.", List.of("EN", "ZH")),
            entry("admin.look.", List.of("DARK", "LIGHT", "SYSTEM")),
            entry("shell.keys.", List.of(
                    "find", "screens", "settings", "history", "panes", "new", "save", "saveNext", "undo", "cell", "tab", "date",
                    "unit", "search", "filter", "funnel", "refresh", "recheck", "missing", "delete", "print", "zoom", "context", "help")),
            entry("shell.language.", List.of("EN", "ZH")),
            entry("shell.look.", List.of("DARK", "LIGHT", "SYSTEM")),
            entry("shell.rowHeight.", List.of("26", "28", "32")),
            entry("platform.grid.empty", List.of(".hint", ".title")),
            entry("platform.status.", List.of(
                    "above", "below", "due", "fail", "in-lab", "installed", "intent", "late", "merged", "new", "note",
                    "over-capacity", "pass", "paused", "pending", "producing", "refit", "same", "setup", "stopped", "to-decide", "trial")),
            entry("advisor.empty.items", List.of(".hint", ".title")),
            entry("advisor.empty.labs", List.of(".hint", ".title")),
            entry("advisor.registration.", List.of("filed", "no", "registered")),
            entry("advisor.use.", List.of(
                    "civil", "medical", "industrial", "children")),
            entry("advisor.setting.", List.of(
                    "everyday", "dust", "clinic", "surgery", "isolation")),
            entry("advisor.form.", List.of(
                    "flat", "folded", "cup", "cloth")),
            entry("advisor.reason.", List.of(
                    "dust", "dust-form", "respirator", "everyday", "everyday-cloth", "hygienic", "hygienic-twin",
                    "hygienic-children", "ordinary", "ordinary-children", "children", "surgery", "isolation", "clinic",
                    "clinic-surgical", "medical", "medical-surgical", "medical-protective")),
            entry("advisor.note.", List.of(
                    "children-surgery", "children-clinic", "children-medical", "children-dust", "children-age", "setting-decides",
                    "no-dust", "dust-decides", "medical-dust", "registered", "cloth-medical", "form-dust", "not-medical",
                    "nothing")),
            entry("paper.kind.", List.of("DAILY", "FIRM", "LAB_LETTER", "REMINDER")),
            entry("paper.number.", List.of("DAILY", "FIRM", "LAB_LETTER", "REMINDER")),
            entry("paper.state.", List.of("CORRECTED", "DRAFT", "FORMAL", "REVIEW")),
            entry("planner.empty", List.of(".hint", ".title")),
            entry("planner.reason.", List.of(
                    "crowded-out", "earliest", "free-quota", "keeps-for-urgent", "next-free", "no-quota", "only-lab")),
            entry("turnaround.empty", List.of(".hint", ".title")),
            entry("turnaround.rows.empty", List.of(".hint", ".title")),
            entry("turnaround.col.", List.of(
                    "actual", "compared", "not-promised", "on-time", "overdue", "promised", "received", "reported", "sent", "testing", "waiting")),
            entry("calendar.empty", List.of(".hint", ".title")),
            entry("calendar.kind.", List.of("holiday", "working")),
            entry("capacity.empty", List.of(".hint", ".title")),
            entry("inspection.basis.", List.of("authority", "contract", "enterprise", "habit", "registered")),
            entry("inspection.empty.lots", List.of(".hint", ".title")),
            entry("inspection.empty.schemes", List.of(".hint", ".title")),
            entry("inspection.kind.", List.of("exit", "type")),
            entry("inspection.outcome.", List.of("accepted", "notAccepted", "pending")),
            entry("inspection.severity.", List.of("normal", "tightened")),
            entry("inspection.status.", List.of("approved", "draft", "retired")),
            entry("lab.empty", List.of(".hint", ".title")),
            entry("lab.mark.", List.of("both", "cma", "cnas", "none")),
            entry("line.confidence.", List.of("H", "L", "M")),
            entry("line.empty", List.of(".hint", ".title")),
            entry("line.empty.firms", List.of(".hint", ".title")),
            entry("line.empty.returns", List.of(".hint", ".title")),
            entry("output.empty.lots", List.of(".hint", ".title")),
            entry("sampling.decision.", List.of("accept", "reject")),
            entry("sampling.severity.", List.of("normal", "tightened")),
            entry("figures.empty", List.of(".hint", ".title")),
            entry("figures.rows.empty", List.of(".hint", ".title")),
            entry("fund.empty", List.of(".board.hint", ".board.title", ".hint", ".title")),
            entry("fund.empty.board", List.of(".hint", ".title")),
            entry("material.confidence.", List.of("h", "m", "l")),
            entry("material.empty", List.of(".hint", ".title")),
            entry("standard.applicability.", List.of("by-declaration", "in-force", "not-published", "not-yet", "superseded", "unknown")),
            entry("standard.comparison.", List.of("full", "rounded")),
            entry("standard.confidence.", List.of("h", "m", "l")),
            entry("standard.empty", List.of(".hint", ".title")),
            entry("standard.force.", List.of("emergency", "enterprise", "group", "harmonised", "law", "mandatory", "recommended", "voluntary")),
            entry("standard.item.", List.of(
                    "after_flame", "aromatic_amines", "bacteria", "bfe", "bioburden", "flammability", "inhalation_resistance_30",
                    "inhalation_resistance_95", "penetration_oil", "penetration_salt", "coliform", "colour_fastness_dry",
                    "colour_fastness_wet", "cytotoxicity", "dead_space", "eo_residue", "exhalation_resistance",
                    "filtration_efficiency", "filtration_oil", "filtration_salt", "fit_factor", "formaldehyde", "fungi",
                    "inhalation_resistance", "leakage_exercise", "leakage_subject", "lower_field", "nose_clip_length", "pfe",
                    "ph", "pm25_limit", "pressure_difference", "protective_effect", "pseudomonas", "pyogenic", "sensitisation",
                    "size_deviation", "skin_irritation", "staphylococcus", "sterility", "strap_strength", "streptococcus",
                    "synthetic_blood", "valve_tightness", "ventilation_resistance", "water_repellency", "nose_clip_folds", "fluorescent_whitener")),
            entry("standard.fault.required.", List.of("code", "itemName", "productScope", "source", "title")),
            entry("standard.level.", List.of(
                    "enterprise", "foreign", "group", "industry", "local", "local-emergency", "national")),
            entry("standard.operator.", List.of("between", "ge", "gt", "le", "lt", "none")),
            entry("standard.test-kind.", List.of("exit", "type")),
            entry("standard.kind.", List.of("children", "civil", "foreign", "industrial", "medical")),
            entry("standard.variant.", List.of("adult", "child", "eo", "no_valve", "non_sterile", "replaceable", "sterile", "valve")),
            entry("standard.verdict.", List.of("fail", "pass", "undetermined")),
            entry("approval.do.", List.of("adjust", "approve", "give-back", "overrun", "review", "revoke", "waitlist")),
            entry("approval.kind.", List.of("adjusted", "approved", "overrun", "revoked", "waiting")),
            entry("approval.side.", List.of("finance", "industry")),
            entry("approval.stage.", List.of("approved", "draft", "in-review", "returned", "revoked", "to-decide", "waiting")),
            entry("approval.trace.", List.of("adjusted", "adjusted.detail", "approved", "approved.detail", "overrun", "overrun.detail", "revoked", "revoked.detail", "waiting", "waiting.detail")),
            entry("people.empty", List.of(".hint", ".title")),
            entry("people.duty.", List.of("checker", "leader", "maker", "payer")),
            entry("claim.fault.covered.", List.of("invoice", "machine")),
            entry("claim.fault.covers.", List.of("invoice", "machine")),
            entry("claim.fault.taken.", List.of("invoice", "machine")),
            entry("claim.fault.twice.", List.of("invoice", "machine")),
            entry("claim.invoice.", List.of("amount", "date", "number", "seller", "tax")),
            entry("claim.machine.", List.of("model", "seen-by", "seen-note", "seen-on", "serial")),
            entry("claim.purchase.", List.of("date", "material", "price", "tonnes")),
            entry("claim.received.", List.of("amount", "covers", "level", "programme")),
            entry("claim.lack.", List.of("not-handed-in", "not-listed", "original", "unseen")),
            entry("subsidy.empty", List.of(".hint", ".title")),
            entry("subsidy.rules.empty", List.of(".hint", ".title")),
            entry("subsidy.confidence.", List.of("h", "l", "m")),
            entry("subsidy.kind.", List.of("excess", "interest", "lump", "per_tonne", "rate")),
            entry("subsidy.rounding.", List.of("down", "half_even", "half_up")),
            entry("subsidy.class.", List.of("CIVIL_HYGIENE", "CIVIL_PROTECTIVE", "KN95", "MEDICAL_DISPOSABLE", "MEDICAL_PROTECTIVE", "SURGICAL")),
            entry("subsidy.document.", List.of(
                    "application_form", "business_licence", "commissioning_proof", "commitment", "contracts", "invoices", "machine_list", "payment_proof")),
            entry("subsidy.level.", List.of("city", "district", "province", "state")),
            entry("subsidy.material.", List.of("ear_loop", "meltblown", "nose_wire", "spunbond")),
            entry("subsidy.proof.", List.of("machine_rd", "meltblown_rd", "paper_refit")),
            entry("subsidy.state.", List.of("draft", "published", "retired")),
            entry("subsidy.cost.", List.of("clean_room", "equipment", "refit", "research")),
            entry("subsidy.stacking.", List.of("deducted", "exclusive", "stackable")),
            entry("subsidy.tier.", List.of("commissioning", "delivery", "invoice", "none", "output")),
            entry("subsidy.trace.", List.of(
                    "approved", "approved.detail", "award", "award.missed", "award.unknown", "award_cap", "award_cap.binds", "award_cap.free",
                    "base", "base.invoices", "base.stated", "before", "before.binds", "before.free", "cap", "cap.binds", "cap.free", "excess", "excess.detail", "floor", "floor.below",
                    "floor.reached", "interest", "interest.detail", "lump", "lump.missed", "lump.plain", "lump.reached", "lump.unknown",
                    "per_tonne", "per_tonne.detail", "public_share", "public_share.binds", "public_share.free", "rate", "rate.detail",
                    "rate.tier", "received", "received.none", "received.off", "rounding", "rounding.detail", "sum", "sum.detail")),
            entry("subsidy.status.", List.of("approved", "draft", "returned", "revoked", "submitted", "waiting")),
            entry("grant.payment.", List.of("bank-return", "clawed-back", "paid")),
            entry("grant.stage.", List.of(
                    "approved", "bank-returned", "clawed-back", "cleared", "draft", "noticed", "objected", "paid", "part-paid", "returned", "reviewed",
                    "revoked", "submitted", "to-claw-back", "to-decide", "waiting")),
            entry("sample.state.", List.of("at_lab", "given_back", "kept", "on_the_way", "used_up", "waiting")),
            entry("testing.stage.", List.of(
                    "accepted", "closed", "received", "reported", "requested", "returned", "sent", "split", "testing", "withdrawn")),
            entry("testing.do.", List.of(
                    "accept", "assign", "close", "give-back", "print", "receive", "report", "resend", "retest", "send", "split", "submit", "trial", "withdraw")),
            entry("testing.group.due.", List.of("soon", "then", "today")),
            entry("testing.priority.", List.of("ordinary", "top", "urgent")),
            entry("testing.return.", List.of("1", "2", "3", "4", "5")),
            entry("testing.only.", List.of("free", "open", "priority", "retest")),
            entry("testing.trial.by.", List.of("any", "mean", "present")),
            entry("testing.view.", List.of("due", "lab", "stage")),
            entry("today.missing.empty", List.of(".hint", ".title")),
            entry("today.weekday.", List.of("1", "2", "3", "4", "5", "6", "7")));

    private RuntimeKeys() {}
}
