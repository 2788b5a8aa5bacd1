package io.maskline.subsidy;

import io.maskline.platform.db.Database;
import io.maskline.platform.error.Fault;
import io.maskline.platform.ledger.Actor;
import io.maskline.platform.ledger.EntityType;
import io.maskline.platform.ledger.Ids;
import io.maskline.platform.ledger.Ledger;
import io.maskline.platform.ledger.LedgerTx;
import io.maskline.platform.ledger.Title;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/**
 * The programmes as versioned rules, and what a claim gets by them. A version is a draft until it is published; a
 * published one stays as it is, and an application keeps the one it was worked out by.
 */
public final class Programmes {

    private final ProgrammeStore store;
    private final AwardStore awards;
    private final Ledger ledger;

    private Programmes(ProgrammeStore store, AwardStore awards, Ledger ledger) {
        this.store = store;
        this.awards = awards;
        this.ledger = ledger;
    }

    public static Programmes open(Database database, Ledger ledger) {
        return new Programmes(new ProgrammeStore(database), new AwardStore(database), ledger);
    }

    /** The kinds of record the ledger is to know. */
    static List<EntityType<?>> entityTypes() {
        return List.of(ProgrammeStore.PROGRAMMES, AwardStore.AWARDS);
    }

    /** The kind of record whose history the screen shows. */
    static EntityType<SubsidyProgramme> programmeType() {
        return ProgrammeStore.PROGRAMMES;
    }

    /** Puts the delivered programmes into the ledger, in one step that undo does not reach; returns how many were new. */
    public int seed(Actor actor) {
        List<SubsidyProgramme> delivered = ProgrammeCatalogue.delivered().stream().map(Policy::programme).toList();
        return ledger.deliver(
                Title.of("subsidy.step.seed"), actor, tx -> ProgrammeStore.insertMissing(tx, delivered, ProgrammeCatalogue.awards(delivered)));
    }

    /** Every version of every programme, drafts among them, by code and number. */
    public List<SubsidyProgramme> all() {
        return store.programmes();
    }

    /**
     * The newest published version of that code, in capitals or not.
     *
     * @throws io.maskline.platform.error.FaultException Missing when there is none
     */
    public SubsidyProgramme programme(String code) {
        return newest(published(code)).orElseThrow(() -> Fault.missing("subsidy.fault.programme.unknown", code).asException());
    }

    /**
     * The newest published version that is valid on the day; where none is, the newest, so that a claim of that day is
     * refused with its name.
     *
     * @throws io.maskline.platform.error.FaultException Missing when there is no published one
     */
    public SubsidyProgramme programme(String code, LocalDate day) {
        return newest(published(code).stream().filter(p -> p.validOn(day)).toList()).orElseGet(() -> programme(code));
    }

    private List<SubsidyProgramme> published(String code) {
        return store.versions(code).stream().filter(p -> p.state() == ProgrammeState.PUBLISHED).toList();
    }

    private static Optional<SubsidyProgramme> newest(List<SubsidyProgramme> versions) {
        return versions.stream().max(Comparator.comparingLong(SubsidyProgramme::ruleVersion));
    }

    /**
     * The rule an application was worked out by, of whatever state.
     *
     * @throws io.maskline.platform.error.FaultException Missing when it is gone
     */
    public Policy policy(UUID programme) {
        return policy(store.programme(programme).orElseThrow(() -> Fault.missing("subsidy.fault.programme.gone").asException()));
    }

    /** A version with its awards. */
    public Policy policy(SubsidyProgramme programme) {
        return new Policy(programme, awards.of(programme.id()));
    }

    /** A version by its id, unless it is in the bin. */
    public Optional<Policy> find(UUID programme) {
        return store.programme(programme).filter(p -> store.programmes().contains(p)).map(this::policy);
    }

    /** The newest published version of each programme. */
    public List<Policy> policies() {
        Map<String, Policy> newest = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        versions().stream().filter(p -> p.programme().state() == ProgrammeState.PUBLISHED).forEach(p -> newest.put(p.programme().code(), p));
        return List.copyOf(newest.values());
    }

    /** Every version with its awards, drafts among them, by code and number. */
    public List<Policy> versions() {
        Map<UUID, List<Award>> byProgramme = awards.all();
        return all().stream().map(p -> new Policy(p, byProgramme.getOrDefault(p.id(), List.of()))).toList();
    }

    /**
     * Stores a draft as typed, a new one when its version is 0; the rule need not make sense yet.
     *
     * @throws io.maskline.platform.error.FaultException Invalid without code or name, Denied when it is no draft any more,
     *     Duplicate when another programme has its code, Stale when somebody else changed it
     */
    public Policy save(Policy typed, Actor actor) {
        SubsidyProgramme programme = typed.programme();
        require(programme.code(), "code", "subsidy.fault.rule.code");
        require(programme.name(), "name", "subsidy.fault.rule.name");
        return ledger.change(Title.of("subsidy.step.rule.save", programme.name(), programme.ruleVersion()), actor, tx -> {
            SubsidyProgramme stored;
            if (programme.version() == 0) {
                if (!ProgrammeStore.versions(tx, programme.code()).isEmpty()) {
                    throw Fault.duplicate("code", "subsidy.fault.rule.code.taken", programme.code()).asException();
                }
                stored = tx.insert(ProgrammeStore.PROGRAMMES, programme.asDraft(Ids.next(), ProgrammeStore.nextVersion(tx, programme.code())));
            } else {
                draft(tx, programme);
                stored = tx.update(ProgrammeStore.PROGRAMMES, programme);
            }
            boolean changed = AwardStore.put(tx, stored.id(), typed.awards());
            if (changed && stored.version() == programme.version()) {
                tx.touch(ProgrammeStore.PROGRAMMES, stored.id(), stored.version());
            }
            return read(tx, stored.id());
        });
    }

    /**
     * Copies a version as the draft of the next one.
     *
     * @throws io.maskline.platform.error.FaultException Denied when the programme has a draft already
     */
    public Policy newVersion(SubsidyProgramme of, Actor actor) {
        return ledger.change(Title.of("subsidy.step.rule.version", of.name()), actor, tx -> {
            ProgrammeStore.versions(tx, of.code()).stream().filter(p -> p.state() == ProgrammeState.DRAFT).findFirst().ifPresent(p -> {
                throw Fault.denied("subsidy.fault.rule.draft.open", p.name(), p.ruleVersion()).asException();
            });
            SubsidyProgramme next = tx.insert(ProgrammeStore.PROGRAMMES, of.asDraft(Ids.next(), ProgrammeStore.nextVersion(tx, of.code())));
            AwardStore.put(tx, next.id(), AwardStore.of(tx, of.id()).stream().map(AwardRow::award).toList());
            return read(tx, next.id());
        });
    }

    /**
     * Puts a draft in force. It is never changed again, and undo stops here, because applications will rest on it.
     *
     * @param on the day it is published
     * @param by who published it
     * @throws io.maskline.platform.error.FaultException Invalid for a rule that makes no sense or without a name, Denied when
     *     it is no draft, Stale when somebody changed it since
     */
    public Policy publish(SubsidyProgramme draft, LocalDate on, String by, Actor actor) {
        require(by, "publishedBy", "subsidy.fault.rule.publisher");
        return ledger.seal(Title.of("subsidy.step.rule.publish", draft.name(), draft.ruleVersion()), actor, tx -> {
            draft(tx, draft);
            PolicyCheck.require(read(tx, draft.id()));
            tx.update(ProgrammeStore.PROGRAMMES, draft.published(on, by.strip()));
            return read(tx, draft.id());
        });
    }

    /** @throws io.maskline.platform.error.FaultException Denied when it is not published */
    public Policy retire(SubsidyProgramme published, Actor actor) {
        if (published.state() != ProgrammeState.PUBLISHED) {
            throw Fault.denied("subsidy.fault.rule.not-published", published.name(), published.ruleVersion()).asException();
        }
        return ledger.change(Title.of("subsidy.step.rule.retire", published.name(), published.ruleVersion()), actor, tx -> {
            tx.update(ProgrammeStore.PROGRAMMES, published.retired());
            return read(tx, published.id());
        });
    }

    /** Moves a draft to the bin. */
    public void remove(SubsidyProgramme draft, Actor actor) {
        ledger.change(Title.of("subsidy.step.rule.remove", draft.name(), draft.ruleVersion()), actor, tx -> {
            draft(tx, draft);
            AwardStore.put(tx, draft.id(), List.of());
            tx.delete(ProgrammeStore.PROGRAMMES, draft.id(), draft.version());
            return draft;
        });
    }

    private static void draft(LedgerTx tx, SubsidyProgramme programme) {
        SubsidyProgramme stored = ProgrammeStore.programme(tx, programme.id()).orElseThrow(() -> Fault.missing("subsidy.fault.programme.gone").asException());
        if (stored.state() != ProgrammeState.DRAFT) {
            throw Fault.denied("subsidy.fault.rule.not-draft", stored.name(), stored.ruleVersion()).asException();
        }
    }

    private static Policy read(LedgerTx tx, UUID id) {
        SubsidyProgramme programme = ProgrammeStore.programme(tx, id).orElseThrow(() -> Fault.missing("subsidy.fault.programme.gone").asException());
        return new Policy(programme, AwardStore.of(tx, id).stream().map(AwardRow::award).toList());
    }

    private static void require(String text, String field, String key) {
        if (text.isBlank()) {
            throw Fault.invalid(field, key).asException();
        }
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
        return PolicyRule.calculate(policy(programme(programmeCode, claim.appliedOn())), claim);
    }
}
