package io.maskline.inspection;

import io.maskline.inspection.SchemeLine.Kind;
import io.maskline.platform.fx.GridColumn;
import io.maskline.platform.fx.GridSpec;
import io.maskline.platform.fx.Hint;
import io.maskline.platform.i18n.Messages;
import org.jspecify.annotations.Nullable;

/** The grid of schemes, one row an edition. */
final class SchemeColumns {

    private final Messages messages;
    private final InspectionWords words;

    SchemeColumns(Messages messages) {
        this.messages = messages;
        this.words = new InspectionWords(messages);
    }

    GridSpec<SchemeRow> spec() {
        return GridSpec.<SchemeRow>of("schemeTable", SchemeRow::id)
                .column(GridColumn.<SchemeRow>text("firm", "inspection.field.firm", SchemeRow::firm).hint(_ -> Hint.STRONG).frozen().width(9.7, 10))
                .column(GridColumn.<SchemeRow>text("product", "inspection.field.product", r -> r.scheme().product().name()).frozen().width(10.4, 10.4))
                .column(GridColumn.<SchemeRow>status("status", "inspection.col.status", r -> InspectionWords.status(r.status()), r -> messages.text(r.status().labelKey())).width(6.2, 7.8))
                .column(GridColumn.<SchemeRow>text("edition", "inspection.field.edition", r -> words.edition(r.scheme().head().edition()))
                        .orderedBy(r -> r.scheme().head().edition()).width(4.8, 6.2))
                .column(GridColumn.<SchemeRow>text("standard", "inspection.field.standard", r -> r.scheme().product().standardCode()).width(10.2, 10.2))
                .column(GridColumn.<SchemeRow>date("validFrom", "inspection.field.validFrom", r -> r.scheme().head().validFrom()).width(7.2, 7.8))
                .column(GridColumn.<SchemeRow>count("exit", "inspection.col.exit", r -> count(r, Kind.EXIT)).width(5.4, 5.6))
                .column(GridColumn.<SchemeRow>count("type", "inspection.col.type", r -> count(r, Kind.TYPE)).width(5.4, 5.6))
                .column(GridColumn.<SchemeRow>count("habit", "inspection.col.habit", r -> r.scheme().habits()).hint(r -> r.scheme().habits() > 0 ? Hint.WARNING : Hint.MUTED).width(5.4, 6.2))
                .column(GridColumn.<SchemeRow>text("draftedBy", "inspection.field.draftedBy", r -> r.scheme().head().drafted().by()).width(5.6, 7.2))
                .column(GridColumn.<SchemeRow>text("approvedBy", "inspection.field.approvedBy", r -> by(r.scheme().head().approved())).width(5.6, 8))
                .column(GridColumn.<SchemeRow>date("retiredOn", "inspection.field.retiredOn", r -> r.scheme().head().retiredOn()).width(7.2, 7.6))
                .empty("inspection.empty.schemes");
    }

    private static long count(SchemeRow row, Kind kind) {
        return row.scheme().lines().stream().filter(l -> l.kind() == kind).count();
    }

    private static @Nullable String by(@Nullable Signature signature) {
        return signature == null ? null : signature.by();
    }
}
