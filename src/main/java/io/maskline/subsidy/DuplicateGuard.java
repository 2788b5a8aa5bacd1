package io.maskline.subsidy;

import io.maskline.platform.error.Fault;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Whether public money is asked twice for the same paper: an invoice number, or the serial of a machine, stands in one
 * living application of one programme at one level only. Money from elsewhere that names what it covers takes those
 * papers as well; for the papers of its own application that is stacking, and declared.
 */
final class DuplicateGuard {

    private DuplicateGuard() {}

    /** What a number on paper stands for. */
    enum Kind {
        INVOICE("invoice"),
        MACHINE("machine"),
        /** The serial an invoice names. */
        INVOICE_SERIAL("machine"),
        /** Named by a row of 已享受. */
        COVERED("covered");

        private final String code;

        Kind(String code) {
            this.code = code;
        }
    }

    /**
     * A number as one row of an application uses it.
     *
     * @param key what it is compared by
     * @param shown as typed
     * @param row from 1
     */
    record Use(Kind kind, String key, String shown, long row) {

        /** The two would take public money for the same thing. */
        boolean meets(Use other) {
            if (!key.equals(other.key) || kind == Kind.COVERED && other.kind == Kind.COVERED) {
                return false;
            }
            boolean either = kind == Kind.COVERED || other.kind == Kind.COVERED;
            return either || (kind == Kind.INVOICE) == (other.kind == Kind.INVOICE);
        }
    }

    /**
     * A number another living application uses.
     *
     * @param firm short name
     * @param programme its name
     * @param application its number
     */
    record Taken(Use use, String firm, String programme, String application) {}

    /** Every number the rows use, in the order of the form. */
    static List<Use> uses(ClaimParts parts) {
        List<Use> uses = new ArrayList<>();
        long row = 0;
        for (ClaimInvoice invoice : parts.invoices()) {
            row++;
            add(uses, Kind.INVOICE, invoice.number(), row);
            add(uses, Kind.INVOICE_SERIAL, invoice.serial(), row);
        }
        row = 0;
        for (ClaimMachine machine : parts.machines()) {
            add(uses, Kind.MACHINE, machine.serial(), ++row);
        }
        row = 0;
        for (ClaimReceived received : parts.received()) {
            row++;
            for (String key : received.coveredKeys()) {
                uses.add(new Use(Kind.COVERED, key, key, row));
            }
        }
        return uses;
    }

    private static void add(List<Use> uses, Kind kind, @Nullable String typed, long row) {
        String key = PaperKey.orNull(typed);
        if (key != null && typed != null) {
            uses.add(new Use(kind, key, typed.strip(), row));
        }
    }

    /**
     * @param others what other living applications use
     * @throws io.maskline.platform.error.FaultException Invalid ({@code <list>.<row>.<field>}), naming the other place
     */
    static void require(ClaimParts parts, List<Taken> others) {
        List<Use> own = uses(parts);
        requireOnce(own);
        Set<String> papers = own.stream().filter(u -> u.kind() != Kind.COVERED).map(Use::key).collect(Collectors.toCollection(HashSet::new));
        Map<String, List<Taken>> byKey = others.stream().collect(Collectors.groupingBy(t -> t.use().key()));
        for (Use use : own) {
            // What covers a paper of this application says nothing the paper does not say itself.
            if (use.kind() != Kind.COVERED || !papers.contains(use.key())) {
                byKey.getOrDefault(use.key(), List.of()).stream().filter(t -> use.meets(t.use())).findFirst().ifPresent(t -> {
                    throw taken(use, t);
                });
            }
        }
    }

    /** A number stands once in its own list; an invoice may name a machine of the other list, and several the same one. */
    private static void requireOnce(List<Use> own) {
        Map<String, Use> seen = new HashMap<>();
        for (Use use : own) {
            if (use.kind() == Kind.INVOICE || use.kind() == Kind.MACHINE) {
                Use before = seen.putIfAbsent(use.kind() + " " + use.key(), use);
                if (before != null) {
                    throw Fault.invalid(field(use), "claim.fault.twice." + use.kind().code, use.shown(), before.row(), use.row()).asException();
                }
            }
        }
    }

    private static RuntimeException taken(Use own, Taken other) {
        Kind named = own.kind() == Kind.COVERED ? other.use().kind() : own.kind();
        String how = other.use().kind() == Kind.COVERED ? "claim.fault.covered." : own.kind() == Kind.COVERED ? "claim.fault.covers." : "claim.fault.taken.";
        return Fault.invalid(
                        field(own), how + (named == Kind.INVOICE ? "invoice" : "machine"),
                        own.shown(), other.firm(), other.programme(), other.application(), other.use().row())
                .asException();
    }

    private static String field(Use use) {
        return switch (use.kind()) {
            case INVOICE -> "invoices." + use.row() + ".number";
            case INVOICE_SERIAL -> "invoices." + use.row() + ".serial";
            case MACHINE -> "machines." + use.row() + ".serial";
            case COVERED -> "received." + use.row() + ".covers";
        };
    }
}
