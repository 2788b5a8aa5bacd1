package io.maskline.platform.fx;

import io.maskline.bench.Measure;
import io.maskline.platform.i18n.Language;
import io.maskline.platform.i18n.Messages;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** What is typed into the find field and chosen in a funnel, over a grid of 100,000 rows whose keys are prepared. */
public final class GridSearchBench {

    private static final int ROWS = 100_000;
    private static final int WARM_UP = 60;
    private static final int SAMPLES = 300;
    private static final List<String> PLACES = List.of("宁波", "绍兴", "哈尔滨", "德阳", "邯郸", "孝感", "温州", "台州");
    private static final List<String> NAMES = List.of("九点", "重庆", "长江", "银杏", "安平", "恒顺", "百合", "金盾", "万里", "蓝翔");
    private static final List<String> TRADES = List.of("服饰", "纺织", "无纺布", "医疗器械", "汽车部件", "卫生用品", "家纺");
    private static final List<String> TYPED = List.of("宁波", "nbjd", "重庆", "cq", "9133020", "1380574", "wfb", "不存在", "有限公司", "zzzz");

    private GridSearchBench() {}

    private record Firm(UUID id, String name, String code, String phone, String district, Long output) {}

    public static void main(String[] args) {
        GridSpec<Firm> spec = GridSpec.<Firm>of("firmTable", Firm::id)
                .column(GridColumn.text("name", "platform.status.new", Firm::name))
                .column(GridColumn.text("code", "platform.status.new", Firm::code))
                .column(GridColumn.text("phone", "platform.status.new", Firm::phone))
                .column(GridColumn.text("district", "platform.status.new", Firm::district))
                .column(GridColumn.count("output", "platform.status.new", Firm::output));
        GridRows<Firm> rows = new GridRows<>(spec, new GridText<>(Messages.of(Language.ZH)), IntStream.range(0, ROWS).mapToObj(GridSearchBench::firm).toList());

        measure("type into the find field, 100,000 rows, p95", i -> rows.view(GridQuery.ALL.typed(TYPED.get(i % TYPED.size()))));
        measure("choose in a funnel, 100,000 rows, p95", i -> rows.view(GridQuery.ALL
                .filter(3, new ColumnFilter.Values(Set.of(PLACES.get(i % PLACES.size()))))
                .filter(4, new ColumnFilter.Range(BigDecimal.valueOf(i * 10L), null))));
        Measure.sayMemory();
    }

    private static void measure(String what, IntFunction<List<Firm>> search) {
        double[] took = new double[SAMPLES];
        long found = 0;
        for (int i = 0; i < WARM_UP + SAMPLES; i++) {
            long start = System.nanoTime();
            found += search.apply(i).size();
            if (i >= WARM_UP) {
                took[i - WARM_UP] = (System.nanoTime() - start) / 1e6;
            }
        }
        if (found == 0) {
            throw new IllegalStateException(what + ": nothing was found");
        }
        Measure.time(what, Measure.quantile(took, 0.95), 50).say();
    }

    private static Firm firm(int i) {
        String name = PLACES.get(i % PLACES.size()) + NAMES.get(i / 8 % NAMES.size()) + TRADES.get(i / 80 % TRADES.size()) + (i / 560 + 1) + "号有限公司";
        return new Firm(new UUID(0, i), name, "913302%012d".formatted(i), "1380574%04d".formatted(i % 10_000), PLACES.get(i / 3 % PLACES.size()), (long) i % 5_000);
    }
}
