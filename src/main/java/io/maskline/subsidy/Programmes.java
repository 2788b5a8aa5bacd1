package io.maskline.subsidy;

import io.maskline.platform.db.Database;
import io.maskline.platform.error.Fault;
import io.maskline.platform.ledger.Actor;
import io.maskline.platform.ledger.EntityType;
import io.maskline.platform.ledger.Ledger;
import io.maskline.platform.ledger.Title;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** The programmes with their rules, and what a claim gets by them. */
public final class Programmes {

    private final ProgrammeStore store;
    private final Ledger ledger;

    private Programmes(ProgrammeStore store, Ledger ledger) {
        this.store = store;
        this.ledger = ledger;
    }

    public static Programmes open(Database database, Ledger ledger) {
        return new Programmes(new ProgrammeStore(database), ledger);
    }

    /** The kinds of record the ledger is to know. */
    static List<EntityType<?>> entityTypes() {
        return List.of(ProgrammeStore.PROGRAMMES, ProgrammeStore.AWARDS);
    }

    /** Puts the delivered programmes into the ledger, in one step that undo does not reach; returns how many were new. */
    public int seed(Actor actor) {
        List<SubsidyProgramme> delivered = ProgrammeCatalogue.delivered().stream().map(Policy::programme).toList();
        return ledger.deliver(
                Title.of("subsidy.step.seed"), actor, tx -> ProgrammeStore.insertMissing(tx, delivered, ProgrammeCatalogue.awards(delivered)));
    }

    public List<SubsidyProgramme> all() {
        return store.programmes();
    }

    /**
     * The programme of that code, in capitals or not.
     *
     * @throws io.maskline.platform.error.FaultException Missing when there is no such programme
     */
    public SubsidyProgramme programme(String code) {
        return store.programme(code).orElseThrow(() -> Fault.missing("subsidy.fault.programme.unknown", code).asException());
    }

    /**
     * The rule an application was worked out by.
     *
     * @throws io.maskline.platform.error.FaultException Missing when it is gone
     */
    public Policy policy(UUID programme) {
        return policy(store.programme(programme).orElseThrow(() -> Fault.missing("subsidy.fault.gone").asException()));
    }

    /** A programme with its rule. */
    public Policy policy(SubsidyProgramme programme) {
        return new Policy(programme, store.awards(programme.id()));
    }

    /** Every programme with its rule. */
    public List<Policy> policies() {
        return all().stream().map(this::policy).toList();
    }

    /** The programmes as delivered with the program, to be asked without a ledger. */
    public static List<Policy> delivered() {
        return ProgrammeCatalogue.delivered();
    }

    /**
     * A programme as delivered with the program, to be asked without a ledger; its latest rule when there are several.
     *
     * @throws io.maskline.platform.error.FaultException Missing when there is no such programme
     */
    public static Policy delivered(String code) {
        return delivered().stream()
                .filter(p -> p.programme().code().equalsIgnoreCase(code))
                .max(Comparator.comparingLong(p -> p.programme().ruleVersion()))
                .orElseThrow(() -> Fault.missing("subsidy.fault.programme.unknown", code).asException());
    }

    /**
     * Works out what a claim gets, without storing anything.
     *
     * @throws io.maskline.platform.error.FaultException Missing for an unknown programme, Invalid or Denied for a claim it is
     *     not for
     */
    public Calculation calc(String programmeCode, Claim claim) {
        return PolicyRule.calculate(policy(programme(programmeCode)), claim);
    }
}
