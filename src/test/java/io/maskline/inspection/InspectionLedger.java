package io.maskline.inspection;

import io.maskline.enterprise.Enterprise;
import io.maskline.enterprise.Enterprises;
import io.maskline.inspection.SchemeLine.Draw;
import io.maskline.inspection.SchemeLine.Grounds;
import io.maskline.inspection.SchemeLine.Item;
import io.maskline.inspection.SchemeLine.Kind;
import io.maskline.platform.ledger.Actor;
import io.maskline.platform.ledger.EntityType;
import io.maskline.platform.ledger.Ids;
import io.maskline.sampling.InspectionLevel;
import io.maskline.standard.Confidence;
import io.maskline.standard.Standards;
import io.maskline.testkit.TempLedger;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** A ledger with one firm, the delivered standards, and two people: 陈某 drafts, 林某 approves. */
final class InspectionLedger implements AutoCloseable {

    static final LocalDate DAY = TempLedger.DAY;
    static final Actor DRAFTER = TempLedger.ACTOR;
    static final Actor APPROVER = new Actor("林某", "市场监管局", DAY);

    final TempLedger temp = new TempLedger(types());
    final Enterprises enterprises = Enterprises.open(temp.database(), temp.ledger());
    final Standards standards = new Standards(temp.database(), temp.ledger());
    final InspectionSchemes schemes = InspectionSchemes.open(temp.database(), enterprises, standards, temp.ledger());
    final ProductLots lots = ProductLots.open(temp.database(), schemes, enterprises, temp.ledger());
    final Enterprise firm;
    final Product surgical;

    InspectionLedger() {
        standards.seed(DRAFTER);
        firm = enterprises.save(Enterprise.draft("甬乙医疗用品有限公司", "甬乙医疗用品"), Set.of(), DRAFTER);
        surgical = new Product(firm.id(), "医用外科口罩", "YY 0469-2011");
    }

    private static List<EntityType<?>> types() {
        return Stream.of(Enterprises.types(), Standards.entityTypes(), InspectionSchemes.entityTypes()).<EntityType<?>>flatMap(List::stream).toList();
    }

    static SchemeLine line(String item, String name, Draw draw) {
        return new SchemeLine(
                Ids.next(), 0, new UUID(0, 0), 0, new Item(item, name), Kind.EXIT, draw, "每批",
                new Grounds(Basis.ENTERPRISE_STANDARD, "Q/YB 003-2020 第 7 章", Confidence.HIGH));
    }

    /** Appearance by level II and AQL 4.0, straps by S-2 and AQL 2.5, microbes in 5 pieces. */
    static List<SchemeLine> lines() {
        return List.of(
                line("appearance", "外观", Draw.of(InspectionLevel.II, "4.0")),
                line("strap_strength", "口罩带", Draw.of(InspectionLevel.S2, "2.5")),
                line("bacteria", "细菌菌落总数", Draw.fixed(5L)));
    }

    SchemeDraft draft(LocalDate from) {
        return new SchemeDraft(surgical, from, null, lines());
    }

    Scheme approved() {
        return schemes.approve(schemes.draft(draft(DAY), DRAFTER).head(), APPROVER);
    }

    static Actor on(Actor actor, LocalDate day) {
        return new Actor(actor.operator(), actor.department(), day);
    }

    /** A lot of 10,000 pieces with these findings; null for what is not known. */
    LotDraft lot(String number, LocalDate day, Long appearance, Long strap, Long bacteria) {
        Map<String, Long> found = new HashMap<>();
        found.put("appearance", appearance);
        found.put("strap_strength", strap);
        found.put("bacteria", bacteria);
        return new LotDraft(surgical, number, 10_000, day, false, null, found);
    }

    @Override
    public void close() {
        try {
            enterprises.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        temp.close();
    }
}
