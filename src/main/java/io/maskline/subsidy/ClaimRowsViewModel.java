package io.maskline.subsidy;

import io.maskline.platform.i18n.Messages;
import io.maskline.platform.ledger.Ids;
import io.maskline.platform.text.FullWidth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/**
 * One list of an application while it is typed. A blank row always stands at the end, as in a spreadsheet; a row that
 * becomes blank is gone. FX thread only.
 */
public final class ClaimRowsViewModel {

    private final ClaimList list;
    private final Messages messages;
    private final ObjectProperty<List<TypedRow>> rows = new SimpleObjectProperty<>(this, "rows", List.of());
    private TypedRow last;

    ClaimRowsViewModel(ClaimList list, Messages messages) {
        this.list = list;
        this.messages = messages;
        this.last = TypedRow.blank(Ids.next(), list.columns().size());
    }

    public ClaimList list() {
        return list;
    }

    /** The rows that say something, in order. */
    public ObjectProperty<List<TypedRow>> rowsProperty() {
        return rows;
    }

    /** The rows as they are shown: the blank one at the end too. */
    public List<TypedRow> shown() {
        List<TypedRow> all = new ArrayList<>(rows.get());
        all.add(last);
        return List.copyOf(all);
    }

    void show(List<TypedRow> typed) {
        put(typed);
    }

    /** Types into one cell. */
    public void set(UUID row, String column, String text) {
        List<TypedRow> changed = new ArrayList<>(shown());
        changed.replaceAll(r -> r.id().equals(row) ? r.with(list.column(column), text) : r);
        put(changed);
    }

    /** Takes rows out. */
    public void remove(Set<UUID> which) {
        put(rows.get().stream().filter(r -> !which.contains(r.id())).toList());
    }

    /**
     * Types a block of cells from a spreadsheet, from one cell to the right and down; rows that are not there yet are
     * added. A first line that names the columns says which they are, in any order.
     *
     * @return how many rows were typed
     */
    public int paste(UUID at, String column, String block) {
        List<String> lines = new ArrayList<>(block.stripTrailing().lines().toList());
        if (lines.isEmpty()) {
            return 0;
        }
        int first = Math.max(0, list.column(column));
        List<Integer> places = named(cells(lines.getFirst()));
        if (places.isEmpty()) {
            for (int i = first; i < list.columns().size(); i++) {
                places.add(i);
            }
        } else {
            lines.removeFirst();
        }
        List<TypedRow> changed = new ArrayList<>(shown());
        int row = Math.max(0, changed.stream().map(TypedRow::id).toList().indexOf(at));
        for (String line : lines) {
            if (row == changed.size()) {
                changed.add(TypedRow.blank(Ids.next(), list.columns().size()));
            }
            changed.set(row, typed(changed.get(row), places, cells(line)));
            row++;
        }
        put(changed);
        return lines.size();
    }

    private static TypedRow typed(TypedRow row, List<Integer> places, List<String> cells) {
        TypedRow typed = row;
        for (int i = 0; i < Math.min(places.size(), cells.size()); i++) {
            if (places.get(i) >= 0) {
                typed = typed.with(places.get(i), cells.get(i));
            }
        }
        return typed;
    }

    /** Where each cell of a head line belongs, −1 for a column there is none of; empty when fewer than two are names. */
    private List<Integer> named(List<String> heads) {
        List<String> labels = list.columns().stream().map(c -> messages.text(c.labelKey())).toList();
        List<Integer> places = new ArrayList<>(heads.stream().map(h -> labels.indexOf(FullWidth.narrow(h))).toList());
        if (places.stream().filter(p -> p >= 0).count() < 2) {
            places.clear();
        }
        return places;
    }

    private static List<String> cells(String line) {
        return List.of(line.split("\t", -1)).stream().map(String::strip).toList();
    }

    private void put(List<TypedRow> typed) {
        List<TypedRow> said = typed.stream().filter(r -> !r.blank()).toList();
        if (said.stream().anyMatch(r -> r.id().equals(last.id()))) {
            last = TypedRow.blank(Ids.next(), list.columns().size());
        }
        rows.set(said);
    }
}
