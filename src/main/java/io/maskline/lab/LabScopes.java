package io.maskline.lab;

import io.maskline.platform.error.Fault;
import io.maskline.platform.error.FieldRules;
import io.maskline.platform.ledger.Actor;
import io.maskline.platform.ledger.Ids;
import io.maskline.platform.ledger.Ledger;
import io.maskline.platform.ledger.LedgerTx;
import io.maskline.platform.ledger.Title;
import io.maskline.standard.Standards;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the labs are able to test: per standard and item, with mark and validity. Not for the FX thread. */
public final class LabScopes {

    private static final int CERTIFICATE_LENGTH = 60;
    private static final int SOURCE_LENGTH = 200;

    private final LabScopeStore store;
    private final Labs labs;
    private final Standards standards;
    private final Ledger ledger;

    LabScopes(LabScopeStore store, Labs labs, Standards standards, Ledger ledger) {
        this.store = store;
        this.labs = labs;
        this.standards = standards;
        this.ledger = ledger;
    }

    /** In the order they were entered. */
    public List<LabScope> ofLab(UUID labId) {
        return store.ofLab(labId);
    }

    /**
     * Enters items of one standard as one step. An item that is in the scope for a part of the same time already takes the
     * new mark and validity instead of standing there twice.
     *
     * @return the rows as stored
     * @throws io.maskline.platform.error.FaultException Missing for an unknown lab or standard; Invalid ({@code items}) for an
     *     item the standard does not have or a standard without items, ({@code validTo}) when it ends before it begins, or a text
     *     is too long
     */
    public List<LabScope> enter(ScopeDraft draft, Actor actor) {
        return replace(List.of(), draft, actor);
    }

    /**
     * Lets rows as they were read give way to items of one standard, as one step: an item in both is changed, one only in
     * {@code rows} goes to the bin.
     *
     * @throws io.maskline.platform.error.FaultException as {@link #enter}; Stale when one of the rows was changed meanwhile
     */
    public List<LabScope> replace(Collection<LabScope> rows, ScopeDraft draft, Actor actor) {
        Lab lab = lab(draft.labId());
        String standard = standards.find(draft.standardCode()).code();
        List<String> items = items(standard, draft.items());
        check(draft.terms());
        return ledger.change(Title.of("lab.scope.step.enter", lab.shortName(), standard, items.size()), actor, tx -> {
            List<LabScope> kept = rows.stream().filter(r -> r.standardCode().equals(standard) && items.contains(r.item())).toList();
            rows.stream().filter(r -> !kept.contains(r)).forEach(r -> tx.delete(LabScopeStore.TYPE, r.id(), r.version()));
            return put(tx, lab.id(), standard, items, draft.terms(), kept);
        });
    }

    private List<String> items(String standard, List<String> wanted) {
        List<String> known = standards.limits(standard).stream().map(l -> l.limit().item()).distinct().toList();
        List<String> items = wanted.isEmpty() ? known : wanted.stream().distinct().toList();
        if (items.isEmpty()) {
            throw Fault.invalid("items", "lab.scope.fault.no-items", standard).asException();
        }
        items.stream().filter(i -> !known.contains(i)).findFirst().ifPresent(unknown -> {
            throw Fault.invalid("items", "lab.scope.fault.item", standard, unknown).asException();
        });
        return items;
    }

    /** @param kept rows as they were read that are changed, whatever their time */
    private static List<LabScope> put(LedgerTx tx, UUID lab, String standard, List<String> items, ScopeDraft.Terms terms, List<LabScope> kept) {
        List<LabScope> before = LabScopeStore.ofLab(tx, lab);
        List<LabScope> stored = new ArrayList<>();
        for (String item : items) {
            Optional<LabScope> old = kept.stream().filter(s -> s.item().equals(item)).findFirst()
                    .or(() -> before.stream().filter(s -> s.covers(standard, item) && overlap(s, terms)).findFirst());
            stored.add(old.isPresent()
                    ? tx.update(LabScopeStore.TYPE, scope(old.get().id(), old.get().version(), lab, standard, item, terms))
                    : tx.insert(LabScopeStore.TYPE, scope(Ids.next(), 0, lab, standard, item, terms)));
        }
        return List.copyOf(stored);
    }

    private static boolean overlap(LabScope old, ScopeDraft.Terms terms) {
        return notAfter(old.validFrom(), terms.validTo()) && notAfter(terms.validFrom(), old.validTo());
    }

    private static boolean notAfter(@Nullable LocalDate from, @Nullable LocalDate to) {
        return from == null || to == null || !from.isAfter(to);
    }

    private static LabScope scope(UUID id, long version, UUID lab, String standard, String item, ScopeDraft.Terms terms) {
        return new LabScope(id, version, lab, standard, item, terms.mark(), terms.validFrom(), terms.validTo(), tidy(terms.certificate()), tidy(terms.source()));
    }

    /** Moves rows to the bin as one step. */
    public void remove(Collection<LabScope> rows, Actor actor) {
        String lab = lab(rows.iterator().next().labId()).shortName();
        ledger.change(Title.of("lab.scope.step.remove", lab, rows.size()), actor, tx -> {
            rows.forEach(s -> tx.delete(LabScopeStore.TYPE, s.id(), s.version()));
            return rows;
        });
    }

    private Lab lab(UUID id) {
        return labs.find(id).orElseThrow(() -> Fault.missing("lab.fault.gone").asException());
    }

    private static void check(ScopeDraft.Terms terms) {
        if (!notAfter(terms.validFrom(), terms.validTo())) {
            throw Fault.invalid("validTo", "lab.fault.order", String.valueOf(terms.validFrom())).asException();
        }
        FieldRules.atMost("certificate", tidy(terms.certificate()), CERTIFICATE_LENGTH);
        FieldRules.atMost("source", tidy(terms.source()), SOURCE_LENGTH);
    }

    private static @Nullable String tidy(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
