package io.maskline.grant;

import io.maskline.enterprise.Enterprise;
import io.maskline.enterprise.Enterprises;
import io.maskline.platform.fx.ScreenView;
import io.maskline.platform.fx.UiContext;
import io.maskline.subsidy.Programmes;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.beans.property.ReadOnlyStringWrapper;

/** 统计 beside the applications on the screen of subsidies. */
public final class FiguresScreen {

    static final String ID = "figures";

    private FiguresScreen() {}

    public static ScreenView of(UiContext ui, Grants grants, Programmes programmes, Enterprises enterprises) {
        return new ScreenView(
                ID, "figures.title", new ReadOnlyStringWrapper(ui.text("figures.view")),
                navigator -> new FiguresPart(ui, new FiguresViewModel(ui, day -> entries(grants, programmes, enterprises, day)), navigator));
    }

    /** Every application that was handed in; a draft asks for nothing yet. */
    private static List<FiguresEntry> entries(Grants grants, Programmes programmes, Enterprises enterprises, LocalDate day) {
        Map<String, String> names = new HashMap<>();
        programmes.policies().forEach(p -> names.put(p.programme().code(), p.programme().name()));
        Map<UUID, String> districts = new HashMap<>();
        for (Enterprise firm : enterprises.all()) {
            districts.put(firm.id(), firm.place().district());
        }
        return grants.rows(day).stream()
                .filter(r -> r.applied() != null)
                .map(r -> new FiguresEntry(
                        r.id(), r.number(), r.firm(), names.getOrDefault(r.programme(), r.programme()), r.application().appliedOn(),
                        districts.get(r.application().enterpriseId()), r.stage(), r.amounts()))
                .toList();
    }
}
