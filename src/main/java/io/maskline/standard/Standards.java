package io.maskline.standard;

import io.maskline.platform.db.Database;
import io.maskline.platform.error.Fault;
import io.maskline.platform.error.FaultException;
import io.maskline.platform.ledger.Actor;
import io.maskline.platform.ledger.EntityType;
import io.maskline.platform.ledger.Ids;
import io.maskline.platform.ledger.Ledger;
import io.maskline.platform.text.SearchKey;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The catalogue of standards: what there is, what applies on a day, and the limit an item is judged by. */
public final class Standards {

    private final CatalogueRows rows;
    private final @Nullable Ledger ledger;

    public Standards(Database database, Ledger ledger) {
        this(new StandardStore(database), ledger);
    }

    private Standards(CatalogueRows rows, @Nullable Ledger ledger) {
        this.rows = rows;
        this.ledger = ledger;
    }

    /** The catalogue as delivered, to be asked without a ledger. */
    public static Standards delivered() {
        return new Standards(Catalogue.delivered(), null);
    }

    /** The kinds of record the ledger is to know. */
    public static List<EntityType<?>> entityTypes() {
        return List.of(StandardStore.STANDARDS, StandardStore.LIMITS);
    }

    /**
     * Puts the delivered catalogue into the ledger. Rows no person has ever changed are brought up to the catalogue of
     * this program; all others, and those in the bin, are left as they are. A sealed step: no one loses the limits by
     * one undo too many.
     *
     * @return number of rows added or brought up to date
     */
    public int seed(Actor actor) {
        return Seeding.of(rows, Objects.requireNonNull(ledger, "the delivered catalogue is in no ledger"), Catalogue.delivered()).run(actor);
    }

    /** A standard nobody has entered yet, of a group and for everyday use; fill it with {@link #save(Standard, Actor)}. */
    public static Standard blankStandard() {
        return new Standard(
                Ids.next(), 0, "", "", Kind.CIVIL, Force.GROUP, "", null, null, null, null, null, null, null, null, "", Confidence.MEDIUM);
    }

    /**
     * A limit nobody has entered yet.
     *
     * @param code the standard it will be of
     */
    public static StandardLimit blankLimit(String code, LocalDate validFrom) {
        Limit limit = new Limit(code, "", "", Operator.GE, null, null, null, null, Rule.ANY, Comparison.FULL, "", Confidence.MEDIUM);
        return new StandardLimit(Ids.next(), 0, limit, Conditions.NONE, null, null, null, null, null, null, validFrom, null, null, null, 0);
    }

    /** The row came with the program. It may be changed, but only with a check, and leave only with a reason. */
    public static boolean delivered(UUID id) {
        return CatalogueEdits.delivered(id);
    }

    /**
     * Enters a standard or stores its changes.
     *
     * @throws FaultException Invalid with the field, e.g. for days out of order, a code without its year, a local
     *     emergency standard without its place, or a changed code that limits refer to; Duplicate for a second standard of
     *     the code; Stale when it was changed meanwhile
     */
    public Standard save(Standard typed, Actor actor) {
        return edits().save(typed, actor);
    }

    /**
     * Enters a limit or stores its changes. Verdicts already given keep the limit they were given by.
     *
     * @throws FaultException Invalid with the field, e.g. for a limit that is no decimal, overlapping validity, a condition
     *     that does not say the flow, or a delivered limit changed without a check; Stale when it was changed meanwhile
     */
    public StandardLimit save(StandardLimit typed, Actor actor) {
        return edits().save(typed, actor);
    }

    /**
     * Notes that somebody held a limit against the text of its standard, which takes 待核 away.
     *
     * @throws FaultException Denied for a blank limit or one of low confidence, which has to be entered with its source
     *     first; Invalid for a day after the business date; Stale when it was changed meanwhile
     */
    public StandardLimit check(StandardLimit limit, String by, LocalDate day, Actor actor) {
        return edits().check(limit, by, day, actor);
    }

    /**
     * Moves a standard with its limits to the bin in one step; requests made by it keep their copies.
     *
     * @param reason needed for what came with the program
     * @throws FaultException Invalid ({@code reason}) without one; Stale when it was changed meanwhile
     */
    public void delete(Standard standard, @Nullable String reason, Actor actor) {
        edits().delete(standard, reason, actor);
    }

    /** Moves a limit to the bin; as {@link #delete(Standard, String, Actor)}. */
    public void delete(StandardLimit limit, @Nullable String reason, Actor actor) {
        edits().delete(limit, reason, actor);
    }

    private CatalogueEdits edits() {
        return new CatalogueEdits(rows, Objects.requireNonNull(ledger, "the delivered catalogue cannot be changed"));
    }

    /** All standards by code. */
    public List<Standard> all() {
        return rows.standards();
    }

    /** All limits of all standards, in the order of the catalogue. */
    public List<StandardLimit> allLimits() {
        return rows.limits();
    }

    /**
     * The standard with this code; width, case, spaces and dashes do not count.
     *
     * @throws FaultException Missing when the catalogue has none
     */
    public Standard find(String code) {
        return rows.standard(code)
                .or(() -> all().stream().filter(s -> key(s.code()).equals(key(code))).findFirst())
                .orElseThrow(() -> Fault.missing("standard.fault.unknown", code).asException());
    }

    /** Standards a product may be judged by on {@code day}, those in force before those by declaration. */
    public List<Standard> usableOn(LocalDate day) {
        return all().stream()
                .filter(s -> s.on(day).usable())
                .sorted(Comparator.comparing((Standard s) -> s.on(day)).thenComparing(Standard::code))
                .toList();
    }

    /** Every limit of one standard, in the order of the catalogue. */
    public List<StandardLimit> limits(String code) {
        return rows.limits(find(code).code());
    }

    /** Grades the standard knows, in the order of the catalogue; empty when it has none. */
    public List<String> grades(String code) {
        return limits(code).stream().map(StandardLimit::grade).filter(Objects::nonNull).distinct().toList();
    }

    /**
     * The limits of a standard for a grade on a day, as they are copied into requests. Without a variant in {@code grade}, the rows of all variants are
     * given.
     *
     * @param grade grade and variant as typed, e.g. {@code KN95}, {@code A}, {@code KN95 有阀}; null gives ungraded limits only
     * @throws FaultException Missing for an unknown standard, Invalid ({@code grade}) for a grade it does not have
     */
    public List<StandardLimit> limits(String code, @Nullable String grade, LocalDate day) {
        Standard standard = find(code);
        List<StandardLimit> rows = this.rows.limits(standard.code());
        GradeText wanted = known(standard, rows, grade);
        return rows.stream()
                .filter(r -> r.validOn(day) && wanted.fitsGrade(r) && wanted.fitsVariant(r))
                .map(r -> marked(standard, r))
                .toList();
    }

    /**
     * The one limit an item is judged by: the row valid on {@code day}, or the row the edition had, when the edition is
     * named outside its time. Whether it may be used that day is told by {@link Standard#on}.
     *
     * @param grade grade and variant as typed; may be null where the standard does not grade the item
     * @param item its code, or its Chinese name or a clear part of it
     * @throws FaultException Missing for an unknown standard or item; Invalid ({@code grade}) when the grade does not
     *     exist or is needed to choose
     */
    public StandardLimit limit(String code, @Nullable String grade, String item, LocalDate day) {
        Standard standard = find(code);
        List<StandardLimit> rows = this.rows.limits(standard.code());
        GradeText wanted = known(standard, rows, grade);
        List<StandardLimit> ofItem = ofItem(standard, rows, wanted, item);
        List<StandardLimit> onDay = ofItem.stream().filter(r -> r.validOn(day)).toList();
        List<StandardLimit> valid = onDay.isEmpty() ? ofItem : onDay;
        List<StandardLimit> graded = valid.stream().filter(wanted::fitsGrade).toList();
        if (graded.isEmpty()) {
            throw choose(standard, valid, StandardLimit::grade);
        }
        List<StandardLimit> fitting = graded.stream().filter(wanted::fitsVariant).toList();
        if (fitting.size() == 1) {
            return marked(standard, fitting.getFirst());
        }
        throw choose(standard, graded, distinct(graded, StandardLimit::variant) > 1 ? StandardLimit::variant : StandardLimit::grade);
    }

    /** A limit of a local emergency standard says so in its condition, and so does every copy of it. */
    private static StandardLimit marked(Standard standard, StandardLimit row) {
        return standard.emergency() == null ? row : row.with(EmergencyUse.mark(row.limit()));
    }

    private static GradeText known(Standard standard, List<StandardLimit> rows, @Nullable String typed) {
        GradeText wanted = GradeText.of(typed);
        List<String> unknown = wanted.unknownTo(rows);
        if (!unknown.isEmpty()) {
            throw Fault.invalid(
                            "grade", "standard.fault.grade.unknown", standard.code(), unknown.getFirst(), choices(rows, StandardLimit::grade))
                    .asException();
        }
        return wanted;
    }

    /** Rows of the item named: by code or exact name first, otherwise by a part that fits one item of the grade only. */
    private static List<StandardLimit> ofItem(Standard standard, List<StandardLimit> rows, GradeText grade, String typed) {
        String wanted = key(typed);
        List<StandardLimit> exact = rows.stream()
                .filter(r -> key(r.limit().item()).equals(wanted) || key(r.limit().itemName()).equals(wanted))
                .toList();
        List<StandardLimit> found = !exact.isEmpty() || wanted.isEmpty()
                ? exact
                : rows.stream().filter(r -> key(r.limit().item()).contains(wanted) || key(r.limit().itemName()).contains(wanted)).toList();
        if (found.isEmpty()) {
            throw Fault.missing(
                            rows.isEmpty() ? "standard.fault.no-limits" : "standard.fault.item.unknown",
                            standard.code(), typed, choices(rows, r -> r.limit().item()))
                    .asException();
        }
        List<StandardLimit> ofGrade = found.stream().filter(grade::fitsGrade).toList();
        if (items(ofGrade) == 1) {
            return ofGrade;
        }
        if (items(found) > 1) {
            throw Fault.invalid("item", "standard.fault.item.several", standard.code(), typed, choices(found, r -> r.limit().item()))
                    .asException();
        }
        return found;
    }

    private static long items(List<StandardLimit> rows) {
        return distinct(rows, r -> r.limit().item());
    }

    private static FaultException choose(Standard standard, List<StandardLimit> rows, Function<StandardLimit, @Nullable String> by) {
        return Fault.invalid("grade", "standard.fault.grade.needed", standard.code(), rows.getFirst().limit().itemPhrase(), choices(rows, by))
                .asException();
    }

    private static String choices(List<StandardLimit> rows, Function<StandardLimit, @Nullable String> by) {
        return rows.stream().map(by).filter(Objects::nonNull).distinct().collect(Collectors.joining(", "));
    }

    private static long distinct(List<StandardLimit> rows, Function<StandardLimit, @Nullable String> by) {
        return rows.stream().map(by).filter(Objects::nonNull).distinct().count();
    }

    private static String key(String text) {
        return SearchKey.normalise(text).replace("_", "");
    }
}
