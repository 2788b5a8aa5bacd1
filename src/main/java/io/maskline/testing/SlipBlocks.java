package io.maskline.testing;

import io.maskline.enterprise.Enterprise;
import io.maskline.platform.document.Block;
import io.maskline.platform.document.Block.Align;
import io.maskline.platform.document.Block.Column;
import io.maskline.platform.i18n.Messages;
import io.maskline.standard.StandardWords;
import io.maskline.testing.Custody.Transfer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What one copy of a slip says; a blank cell is room to write. */
final class SlipBlocks {

    /** Lines left for hand-overs still to come. */
    private static final int OPEN_LINES = 2;
    private static final int LABEL = 14;
    private static final int VALUE = 30;

    private final Messages messages;
    private final TestingRow row;
    private final @Nullable Enterprise firm;
    private final List<SampleRow> samples;
    private final StandardWords items;

    SlipBlocks(Messages messages, TestingRow row, @Nullable Enterprise firm, List<SampleRow> samples) {
        this.messages = messages;
        this.row = row;
        this.firm = firm;
        this.samples = samples;
        this.items = new StandardWords(messages);
    }

    List<Block> copy(String copyKey) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, text("sample.slip.heading", text(copyKey))));
        blocks.add(new Block.Code(row.request().number()));
        blocks.add(pairs(text("sample.slip.request"), request()));
        samples.forEach(s -> blocks.add(pairs(text("sample.slip.sample", s.sample().number()), sample(s.sample()))));
        if (samples.isEmpty()) {
            blocks.add(pairs(text("sample.slip.sample", ""), labels().stream().map(l -> List.of(l, "")).toList()));
        }
        blocks.add(custody());
        blocks.add(new Block.Paragraph(text("sample.slip.only-sample"), true));
        blocks.add(new Block.Signatures(List.of(text("sample.slip.sign.sender"), text("sample.slip.sign.receiver"), text("sample.slip.sign.end"))));
        return blocks;
    }

    private List<List<String>> request() {
        TestingRequest request = row.request();
        TestingRequest.Subject subject = request.subject();
        String client = firm == null ? row.firm() : firm.name();
        return List.of(
                pair("testing.field.number", request.number()),
                pair("sample.slip.kind", text(request.chain().retestOf() == null ? "sample.slip.first" : "sample.slip.retest")),
                pair("sample.slip.client", client),
                pair("sample.slip.uscc", firm == null ? null : firm.uscc()),
                pair("sample.slip.maker", client),
                pair("testing.field.product", subject.product()),
                pair("testing.field.standard", subject.standardCode()),
                pair("testing.field.grade", subject.grade()),
                pair("testing.field.items", row.items().stream().map(i -> items.item(i.item().limit())).collect(Collectors.joining(text("testing.list.mark")))),
                pair("testing.field.lab", row.lab()),
                pair("testing.field.sampled-on", request.dates().sampledOn()),
                pair("testing.field.due-on", request.assignment().dueOn()));
    }

    private List<List<String>> sample(Sample sample) {
        List<@Nullable Object> values = new ArrayList<>();
        values.add(sample.marks().sealNumber());
        values.add(sample.marks().lotNumber());
        values.add(sample.marks().producedOn());
        values.add(pieces(sample.marks().lotSize()));
        values.add(choice(sample.drawing().drawn(), "sample.slip.drawn", "sample.slip.sent"));
        values.add(sample.drawing().place());
        values.add(pieces(sample.quantity().due()));
        values.add(pieces(sample.quantity().handedOver()));
        values.add(pieces(sample.quantity().reserve()));
        values.add(sample.packing().kind());
        values.add(sample.packing().state());
        values.add(choice(sample.packing().sterile(), "testing.yes", "testing.no"));
        values.add(sample.packing().storage());
        values.add(text(sample.state().labelKey()));
        List<String> labels = labels();
        List<List<String>> cells = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            cells.add(List.of(labels.get(i), Objects.toString(values.get(i), "")));
        }
        return cells;
    }

    private List<String> labels() {
        return List.of(
                text("sample.field.seal"), text("sample.field.lot"), text("sample.field.produced-on"), text("sample.field.lot-size"),
                text("sample.slip.origin"), text("sample.field.drawn-at"), text("sample.slip.due"), text("sample.field.handed-over"),
                text("sample.field.reserve"), text("sample.field.package"), text("sample.field.package-state"), text("sample.field.sterile"),
                text("sample.field.storage"), text("sample.field.state"));
    }

    private Block custody() {
        List<Column> columns = List.of(
                column("sample.custody.no", 7), column("sample.custody.from", 11), column("sample.custody.to", 11), column("sample.custody.at", 20),
                column("sample.custody.place", 16), column("sample.custody.means", 11), column("sample.custody.condition", 18), column("sample.slip.signature", 16));
        List<List<String>> lines = new ArrayList<>();
        List<Transfer> transfers = samples.stream().flatMap(s -> s.custody().stream()).map(Custody::transfer).distinct().toList();
        for (Transfer t : transfers) {
            lines.add(List.of(
                    Integer.toString(lines.size() + 1), t.from(), t.to(), CustodyRules.MOMENT.format(t.at()), Objects.toString(t.place(), ""),
                    Objects.toString(t.means(), ""), Objects.toString(t.condition(), ""), ""));
        }
        for (int i = 0; i < OPEN_LINES; i++) {
            lines.add(List.of(Integer.toString(lines.size() + 1), "", "", "", "", "", "", ""));
        }
        return new Block.Table(text("sample.slip.custody"), "", columns, lines, null, "");
    }

    private Column column(String key, int width) {
        return new Column(text(key), width, Align.LEFT);
    }

    /** Labels and values, two of each in a row. */
    private Block pairs(String caption, List<List<String>> cells) {
        List<Column> columns = List.of(
                new Column(text("sample.slip.field"), LABEL, Align.LEFT), new Column(text("sample.slip.value"), VALUE, Align.LEFT),
                new Column(text("sample.slip.field"), LABEL, Align.LEFT), new Column(text("sample.slip.value"), VALUE, Align.LEFT));
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < cells.size(); i += 2) {
            List<String> second = i + 1 < cells.size() ? cells.get(i + 1) : List.of("", "");
            rows.add(List.of(cells.get(i).getFirst(), cells.get(i).getLast(), second.getFirst(), second.getLast()));
        }
        return new Block.Table(caption, "", columns, rows, null, "");
    }

    private List<String> pair(String key, @Nullable Object value) {
        return List.of(text(key), Objects.toString(value, ""));
    }

    private @Nullable String pieces(@Nullable Long count) {
        return count == null ? null : text("sample.slip.pieces", count);
    }

    private @Nullable String choice(@Nullable Boolean which, String yes, String no) {
        return which == null ? null : text(which ? yes : no);
    }

    private String text(String key, Object... args) {
        return messages.text(key, args);
    }
}
