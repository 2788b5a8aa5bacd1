package io.maskline.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import io.maskline.capacity.RollUp.By;
import io.maskline.capacity.RollUp.Group;
import io.maskline.enterprise.Enterprise;
import io.maskline.line.ProductClass;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RollUpTest {

    private static final LocalDate DAY = LocalDate.of(2020, 2, 14);

    private static Enterprise firm(String number, @Nullable String district) {
        Enterprise draft = Enterprise.draft(number + "有限公司", number);
        return new Enterprise(draft.id(), 1, number, draft.name(), draft.shortName(), null,
                new Enterprise.Place(null, district, null, null), null, null, Enterprise.Contact.UNKNOWN, null);
    }

    private static LineDay line(Enterprise firm, ProductClass made, @Nullable Long approved, LineDay.Output output, boolean expected) {
        return new LineDay(UUID.randomUUID(), firm, made, approved, approved, output, expected);
    }

    private static LineDay.Output made(@Nullable Long pieces) {
        return new LineDay.Output(pieces, null, pieces, null);
    }

    @Test
    void groups_have_their_sums_and_what_is_missing_is_counted_and_never_zero() {
        Enterprise one = firm("A-0001", "东港");
        Enterprise two = firm("A-0002", null);
        RollUp rollUp = RollUp.of(DAY, List.of(
                line(one, ProductClass.SURGICAL, 200_000L, made(124_000L), true),
                line(one, ProductClass.KN95, 80_000L, made(null), true),
                line(two, ProductClass.KN95, null, made(null), false)));

        assertThat(rollUp.groups(By.CLASS)).extracting(Group::productClass).containsExactly(ProductClass.SURGICAL, ProductClass.KN95);
        assertThat(rollUp.groups(By.DISTRICT)).extracting(Group::district).containsExactly("东港", null);
        assertThat(rollUp.groups(By.FIRM)).extracting(g -> g.firm().number()).containsExactly("A-0001", "A-0002");
        RollUpFigures kn95 = rollUp.groups(By.CLASS).getLast().figures();
        assertThat(kn95.made().today()).isNull();
        assertThat(kn95.missing()).isEqualTo(1);
        assertThat(kn95.capacity().approved()).isEqualTo(80_000);
        assertThat(kn95.utilisation()).isNull();
        assertThat(kn95.firms()).isEqualTo(2);
        assertThat(rollUp.total().lines()).isEqualTo(3);
        assertThat(rollUp.total().firms()).isEqualTo(2);
        assertThat(rollUp.total().utilisation()).isEqualByComparingTo(new BigDecimal("124000").divide(new BigDecimal("280000"), MathContext.DECIMAL64));
    }

    @Test
    void nothing_rolls_up_to_nothing_known() {
        RollUp rollUp = RollUp.of(DAY, List.of());

        assertThat(rollUp.groups(By.CLASS)).isEmpty();
        assertThat(rollUp.total().made().today()).isNull();
        assertThat(rollUp.total().lines()).isZero();
    }

    private static List<LineDay> random(Random random) {
        List<Enterprise> firms = new ArrayList<>();
        String[] districts = {"东港", "南塘", "西埠", null};
        for (int i = 0; i <= random.nextInt(7); i++) {
            firms.add(firm("A-000" + i, districts[random.nextInt(districts.length)]));
        }
        List<LineDay> lines = new ArrayList<>();
        for (int i = random.nextInt(40); i > 0; i--) {
            LineDay.Output output = new LineDay.Output(maybe(random), maybe(random), maybe(random), maybe(random));
            lines.add(new LineDay(UUID.randomUUID(), firms.get(random.nextInt(firms.size())),
                    ProductClass.values()[random.nextInt(ProductClass.values().length)], maybe(random), maybe(random), output, random.nextBoolean()));
        }
        return lines;
    }

    private static @Nullable Long maybe(Random random) {
        return random.nextInt(3) == 0 ? null : Long.valueOf(random.nextInt(500_000));
    }

    @Property
    void by_class_by_district_by_firm_and_line_by_line_the_sums_are_the_same(@ForAll long seed) {
        List<LineDay> lines = random(new Random(seed));
        RollUp rollUp = RollUp.of(DAY, lines);

        List<Function<RollUpFigures, @Nullable Long>> groupFigures = List.of(
                f -> (long) f.lines(), f -> (long) f.missing(), f -> f.capacity().nameplate(), f -> f.capacity().approved(),
                f -> f.made().today(), f -> f.made().yesterday(), f -> f.made().releasable(), f -> f.made().inDesorption());
        List<Function<LineDay, @Nullable Long>> lineFigures = List.of(
                _ -> 1L, l -> l.missing() ? 1L : 0L, LineDay::nameplate, LineDay::approved,
                l -> l.output().made(), l -> l.output().yesterday(), l -> l.output().releasable(), l -> l.output().inDesorption());
        for (int i = 0; i < groupFigures.size(); i++) {
            Long byLine = sum(lines, lineFigures.get(i));
            for (By by : By.values()) {
                Function<RollUpFigures, @Nullable Long> figure = groupFigures.get(i);
                assertThat(sum(rollUp.groups(by), g -> figure.apply(g.figures()))).as("%s of figure %d", by, i).isEqualTo(byLine);
            }
            Long total = groupFigures.get(i).apply(rollUp.total());
            assertThat(total == null ? 0 : total).isEqualTo(byLine == null ? 0 : byLine);
        }
        assertThat(rollUp.groups(By.FIRM).stream().mapToInt(g -> g.figures().firms()).sum()).isEqualTo(rollUp.total().firms());
        assertThat(rollUp.groups(By.DISTRICT).stream().mapToInt(g -> g.figures().firms()).sum()).isEqualTo(rollUp.total().firms());
    }

    private static <T> @Nullable Long sum(List<T> rows, Function<T, @Nullable Long> figure) {
        List<Long> known = rows.stream().map(figure).filter(Objects::nonNull).toList();
        return known.isEmpty() ? null : Long.valueOf(known.stream().mapToLong(Long::longValue).sum());
    }
}
