package io.maskline.testing;

import io.maskline.platform.fx.Status;
import io.maskline.platform.i18n.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Requests put together for the work list: by stage, by lab or by the day they are due. What is done stands last. */
final class WorkGroups {

    /** How the list is grouped. */
    enum By {
        /** The late ones first, then what came back, then stage by stage. */
        STAGE,
        LAB,
        /** By when the report is due; what is done apart. */
        DUE
    }

    /** Days after which a report is no more due soon. */
    private static final int SOON = 7;

    private final Messages messages;

    WorkGroups(Messages messages) {
        this.messages = messages;
    }

    /**
     * Requests that stand together.
     *
     * @param key the same for the same group after each reading
     * @param mark shape before the title; null for none
     * @param title translated
     * @param done nothing is left to do in it: shown closed at first
     */
    record Group(String key, @Nullable Status mark, String title, boolean done, List<TestingRow> rows) {}

    List<Group> of(List<TestingRow> rows, By by, LocalDate day) {
        return switch (by) {
            case STAGE -> byStage(rows, day);
            case LAB -> byLab(rows, day);
            case DUE -> byDue(rows, day);
        };
    }

    private List<Group> byStage(List<TestingRow> rows, LocalDate day) {
        List<Group> found = new ArrayList<>();
        late(found, rows, day);
        Map<TestingStage, List<TestingRow>> stages = rows.stream()
                .filter(r -> !r.late(day))
                .collect(Collectors.groupingBy(r -> r.request().stage(), () -> new EnumMap<>(TestingStage.class), Collectors.toList()));
        List<TestingRow> returned = stages.remove(TestingStage.RETURNED);
        if (returned != null) {
            add(found, stage(TestingStage.RETURNED, returned, day));
        }
        stages.forEach((stage, of) -> add(found, stage(stage, of, day)));
        return found;
    }

    private Group stage(TestingStage stage, List<TestingRow> rows, LocalDate day) {
        boolean done = stage == TestingStage.CLOSED || stage == TestingStage.WITHDRAWN || stage == TestingStage.SPLIT;
        return new Group(stage.name(), StageMarks.of(stage), messages.text(stage.labelKey()), done, sorted(rows, day));
    }

    private List<Group> byLab(List<TestingRow> rows, LocalDate day) {
        List<Group> found = new ArrayList<>();
        List<TestingRow> busy = rows.stream().filter(r -> pending(r.request().stage())).toList();
        busy.stream().map(TestingRow::lab).filter(Objects::nonNull).distinct().sorted().forEach(lab ->
                add(found, new Group("lab " + lab, null, lab, false, sorted(busy.stream().filter(r -> lab.equals(r.lab())).toList(), day))));
        add(found, new Group("no lab", Status.TO_DECIDE, messages.text("testing.group.no-lab"), false,
                sorted(busy.stream().filter(r -> r.lab() == null).toList(), day)));
        done(found, rows, day);
        return found;
    }

    private List<Group> byDue(List<TestingRow> rows, LocalDate day) {
        List<Group> found = new ArrayList<>();
        late(found, rows, day);
        List<TestingRow> busy = rows.stream().filter(r -> pending(r.request().stage()) && !r.late(day)).toList();
        due(found, "today", busy, day, day::equals);
        due(found, "soon", busy, day, d -> d.isAfter(day) && !d.isAfter(day.plusDays(SOON)));
        due(found, "then", busy, day, d -> d.isAfter(day.plusDays(SOON)));
        add(found, new Group("no day", Status.TO_DECIDE, messages.text("testing.group.due.none"), false,
                sorted(busy.stream().filter(r -> dueOn(r) == null || Objects.requireNonNull(dueOn(r)).isBefore(day)).toList(), day)));
        done(found, rows, day);
        return found;
    }

    private void due(List<Group> found, String key, List<TestingRow> rows, LocalDate day, Predicate<LocalDate> within) {
        List<TestingRow> of = rows.stream().filter(r -> dueOn(r) != null && within.test(Objects.requireNonNull(dueOn(r)))).toList();
        add(found, new Group(key, key.equals("today") ? Status.DUE : null, messages.text("testing.group.due." + key), false, sorted(of, day)));
    }

    private void late(List<Group> found, List<TestingRow> rows, LocalDate day) {
        add(found, new Group("late", Status.LATE, messages.text("testing.group.late"), false,
                sorted(rows.stream().filter(r -> r.late(day)).toList(), day)));
    }

    private void done(List<Group> found, List<TestingRow> rows, LocalDate day) {
        add(found, new Group("done", null, messages.text("testing.group.done"), true,
                sorted(rows.stream().filter(r -> !pending(r.request().stage())).toList(), day)));
    }

    private static boolean pending(TestingStage stage) {
        return stage.open() || stage == TestingStage.RETURNED;
    }

    /** The late ones first, the more urgent first among them, then as they are due, those without a day last. */
    private static List<TestingRow> sorted(List<TestingRow> rows, LocalDate day) {
        Comparator<TestingRow> order = Comparator.<TestingRow, Boolean>comparing(r -> !r.late(day))
                .thenComparing(r -> r.request().priority().level())
                .thenComparing(WorkGroups::dueOn, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(r -> r.request().number());
        return rows.stream().sorted(order).toList();
    }

    private static @Nullable LocalDate dueOn(TestingRow row) {
        return row.request().assignment().dueOn();
    }

    private static void add(List<Group> groups, Group group) {
        if (!group.rows().isEmpty()) {
            groups.add(group);
        }
    }
}
