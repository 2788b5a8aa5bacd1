package io.maskline.bench;

import io.maskline.platform.text.SearchKey;
import java.util.List;
import java.util.stream.IntStream;

/** What is typed into a filter or the command search, over 100,000 prepared rows: by name, initials, code and phone. */
final class SearchBench {

    private static final int ROWS = 100_000;
    private static final int WARM_UP = 60;
    private static final int SEARCHES = 300;
    private static final List<String> PLACES = List.of("宁波", "绍兴", "哈尔滨", "德阳", "邯郸", "孝感", "温州", "台州");
    private static final List<String> NAMES = List.of("九点", "重庆", "长江", "银行口", "安平", "恒顺", "百合", "金盾", "万里", "蓝翔");
    private static final List<String> TRADES = List.of("服饰", "纺织", "无纺布", "医疗器械", "汽车部件", "卫生用品", "家纺");
    private static final List<String> TYPED = List.of("宁波", "nbjd", "重庆", "cq", "9133020", "1380574", "wfb", "不存在", "有限公司", "zzzz");

    private SearchBench() {}

    public static void main(String[] args) {
        List<SearchKey> rows = IntStream.range(0, ROWS).mapToObj(SearchBench::row).toList();
        double[] took = new double[SEARCHES];
        long found = 0;
        for (int i = 0; i < WARM_UP + SEARCHES; i++) {
            String typed = SearchKey.normalise(TYPED.get(i % TYPED.size()));
            long start = System.nanoTime();
            found += rows.stream().filter(r -> r.matches(typed)).toList().size();
            if (i >= WARM_UP) {
                took[i - WARM_UP] = (System.nanoTime() - start) / 1e6;
            }
        }
        if (found == 0) {
            throw new IllegalStateException("nothing was found");
        }
        Measure.time("search 100,000 rows by name, pinyin, code, phone, p95", Measure.quantile(took, 0.95), 50).say();
        Measure.sayMemory();
    }

    private static SearchKey row(int i) {
        String name = PLACES.get(i % PLACES.size()) + NAMES.get(i / 8 % NAMES.size()) + TRADES.get(i / 80 % TRADES.size()) + (i / 560 + 1) + "号有限公司";
        return SearchKey.ofName(name, "913302%012d".formatted(i), "1380574%04d".formatted(i % 10_000));
    }
}
