package io.maskline.material;

import static org.assertj.core.api.Assertions.assertThat;

import io.maskline.line.ProductClass;
import io.maskline.platform.ledger.Ids;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoverTest {

    private static final LocalDate DAY = LocalDate.of(2020, 2, 14);
    private static final UUID FIRM = Ids.next();

    private static MaterialUse use(Material material, ProductClass product, Amount per, boolean own) {
        return new MaterialUse(
                Ids.next(), 0, own ? FIRM : null, product, material, per.value(), per.unit(), !own, "测试", "M", MaterialUse.Validity.ALWAYS);
    }

    private static Holding holding(Material material, @Nullable Amount stock, @Nullable Amount underWay, MaterialUse... uses) {
        MaterialCount count = stock == null
                ? null
                : new MaterialCount(
                        Ids.next(), 0, FIRM, material, DAY, stock.value(), stock.unit(), underWay == null ? null : underWay.value(), null, null, null);
        return new Holding(material, count, List.of(uses));
    }

    private static Holding meltblown(String kilograms) {
        return holding(
                Material.MELTBLOWN, Amount.of(kilograms, MaterialUnit.KG), null,
                use(Material.MELTBLOWN, ProductClass.SURGICAL, Amount.of("1.0", MaterialUnit.G), false));
    }

    private static List<Demand> surgical(Long... perDay) {
        return List.of(perDay).stream().map(p -> Demand.of(ProductClass.SURGICAL, p)).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "620, 200000, 3.1", "150, 200000, 0.75", "200, 200000, 1.0", "199.999, 200000, 0.99", "399.9, 200000, 1.9", "0, 200000, 0.00",
        "2000000, 200000, 10000.0", "1, 300000, 0.00", "100, 300000, 0.33"
    })
    void days_have_one_decimal_from_a_day_up_two_below_and_are_cut(String stock, long perDay, String shown) {
        assertThat(Cover.of(meltblown(stock), surgical(perDay)).text()).isEqualTo(shown);
    }

    @Test
    void what_is_unknown_says_why_and_is_never_zero() {
        List<Demand> line = surgical(200_000L);
        MaterialUse use = use(Material.MELTBLOWN, ProductClass.SURGICAL, Amount.of("1", MaterialUnit.G), false);
        unknown(holding(Material.MELTBLOWN, null, null, use), line, Unknown.NO_COUNT);
        unknown(holding(Material.MELTBLOWN, Amount.of("5", MaterialUnit.KG), null), line, Unknown.NO_USE);
        unknown(meltblown("5"), List.of(Demand.of(ProductClass.SURGICAL, null)), Unknown.NO_CAPACITY);
        unknown(meltblown("5"), List.of(), Unknown.NOT_NEEDED);
        unknown(meltblown("5"), surgical(0L), Unknown.NOT_NEEDED);
        unknown(meltblown("5"), List.of(Demand.of(ProductClass.SURGICAL, 9L), Demand.of(ProductClass.KN95, 9L)), Unknown.NO_USE);
    }

    private static void unknown(Holding holding, List<Demand> lines, Unknown why) {
        Cover cover = Cover.of(holding, lines);
        assertThat(cover.days()).isNull();
        assertThat(cover.text()).isNull();
        assertThat(cover.why()).isEqualTo(why);
        assertThat(cover.below(BigDecimal.TEN)).isFalse();
        assertThat(cover.gap(3) == null).isEqualTo(why != Unknown.NOT_NEEDED);
    }

    @Test
    void a_line_without_capacity_does_not_shrink_the_need() {
        assertThat(MaterialNeed.of(meltblown("5"), List.of(Demand.of(ProductClass.SURGICAL, 100L), Demand.of(ProductClass.SURGICAL, null))))
                .isEqualTo(new MaterialNeed(null, Unknown.NO_CAPACITY));
    }

    @Test
    void the_way_a_material_is_counted_decides_which_row_holds() {
        MaterialUse pieces = use(Material.EAR_LOOP, ProductClass.SURGICAL, Amount.of("2", MaterialUnit.PIECE), false);
        MaterialUse metres = use(Material.EAR_LOOP, ProductClass.SURGICAL, Amount.of("0.33", MaterialUnit.M), false);
        assertThat(holding(Material.EAR_LOOP, Amount.of("300000", MaterialUnit.PIECE), null, metres, pieces).masks(ProductClass.SURGICAL)).isEqualTo(150_000);
        assertThat(holding(Material.EAR_LOOP, Amount.of("66", MaterialUnit.KM), null, metres, pieces).masks(ProductClass.SURGICAL)).isEqualTo(200_000);
        assertThat(holding(Material.EAR_LOOP, Amount.of("66", MaterialUnit.KG), null, metres, pieces).masks(ProductClass.SURGICAL)).isNull();
        assertThat(holding(Material.EAR_LOOP, null, null, metres, pieces).masks(ProductClass.SURGICAL)).isNull();
    }

    @Test
    void a_planning_value_of_a_mask_does_not_hold_for_a_kit() {
        Demand kits = new Demand(ProductClass.SURGICAL, true, 100L);
        assertThat(MaterialNeed.of(meltblown("5"), List.of(kits)).why()).isEqualTo(Unknown.NO_USE);
        Holding own = holding(
                Material.MELTBLOWN, Amount.of("5", MaterialUnit.KG), null,
                use(Material.MELTBLOWN, ProductClass.SURGICAL, Amount.of("8", MaterialUnit.G), true));
        assertThat(Objects.requireNonNull(MaterialNeed.of(own, List.of(kits)).perDay()).inBase()).isEqualByComparingTo("800");
    }

    @ParameterizedTest
    @CsvSource({"620, , 0", "100, , 500", "100, 200, 300", "100, 600, 0", "0, , 600"})
    void the_gap_is_what_is_missing_for_the_days_wanted(String stock, @Nullable String underWay, String gap) {
        Holding holding = holding(
                Material.MELTBLOWN, Amount.of(stock, MaterialUnit.KG), underWay == null ? null : Amount.of(underWay, MaterialUnit.KG),
                use(Material.MELTBLOWN, ProductClass.SURGICAL, Amount.of("1", MaterialUnit.G), false));
        assertThat(Objects.requireNonNull(Cover.of(holding, surgical(200_000L)).gap(3)).value()).isEqualByComparingTo(gap);
    }

    @Test
    void the_shortest_comes_first_then_the_unknown_then_what_is_not_needed() {
        Cover three = Cover.of(meltblown("600"), surgical(200_000L));
        Cover one = Cover.of(meltblown("200"), surgical(200_000L));
        Cover unknown = Cover.of(meltblown("5"), List.of(Demand.of(ProductClass.SURGICAL, null)));
        Cover idle = Cover.of(meltblown("5"), List.of());
        List<Cover> all = new ArrayList<>(List.of(idle, unknown, three, one));
        all.sort(Cover.CRITICAL_FIRST);
        assertThat(all).containsExactly(one, three, unknown, idle);
    }

    @Property
    void cover_times_need_is_the_stock(
            @ForAll @LongRange(min = 0, max = 999_999_999L) long grams,
            @ForAll @Size(min = 1, max = 5) List<@LongRange(min = 1, max = 5_000_000L) Long> perDay) {
        Cover cover = Cover.of(meltblown(BigDecimal.valueOf(grams, 3).toPlainString()), surgical(perDay.toArray(Long[]::new)));
        BigDecimal need = Objects.requireNonNull(cover.need().perDay()).inBase();
        BigDecimal back = Objects.requireNonNull(cover.days()).multiply(need);
        assertThat(need).isEqualByComparingTo(BigDecimal.valueOf(perDay.stream().mapToLong(Long::longValue).sum()));
        // Cut to 34 digits, so never more than the stock and less by nothing that could be counted.
        assertThat(BigDecimal.valueOf(grams).subtract(back)).isBetween(BigDecimal.ZERO, new BigDecimal("1e-15"));
    }

    @Property
    void more_stock_never_lasts_shorter_nor_leaves_a_larger_gap(
            @ForAll @LongRange(min = 0, max = 99_999_999L) long grams, @ForAll @LongRange(min = 0, max = 9_999_999L) long more,
            @ForAll @LongRange(min = 1, max = 5_000_000L) long perDay, @ForAll @IntRange(min = 0, max = 30) int wanted) {
        Cover less = Cover.of(meltblown(BigDecimal.valueOf(grams, 3).toPlainString()), surgical(perDay));
        Cover full = Cover.of(meltblown(BigDecimal.valueOf(grams + more, 3).toPlainString()), surgical(perDay));
        assertThat(Objects.requireNonNull(full.days())).isGreaterThanOrEqualTo(Objects.requireNonNull(less.days()));
        assertThat(Objects.requireNonNull(full.gap(wanted)).value()).isLessThanOrEqualTo(Objects.requireNonNull(less.gap(wanted)).value());
        assertThat(Objects.requireNonNull(full.holding().masks(ProductClass.SURGICAL)))
                .isGreaterThanOrEqualTo(Objects.requireNonNull(less.holding().masks(ProductClass.SURGICAL)));
    }

    @Property
    void no_gap_is_left_when_the_cover_reaches_the_days_wanted(
            @ForAll @LongRange(min = 0, max = 99_999_999L) long grams, @ForAll @LongRange(min = 1, max = 5_000_000L) long perDay,
            @ForAll @IntRange(min = 1, max = 30) int wanted) {
        Cover cover = Cover.of(meltblown(BigDecimal.valueOf(grams, 3).toPlainString()), surgical(perDay));
        assertThat(Objects.requireNonNull(cover.gap(wanted)).isZero()).isEqualTo(!cover.below(BigDecimal.valueOf(wanted)));
    }
}
