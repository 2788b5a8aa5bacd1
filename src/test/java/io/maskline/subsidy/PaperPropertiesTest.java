package io.maskline.subsidy;

import static io.maskline.subsidy.ClaimRows.invoice;
import static io.maskline.subsidy.ClaimRows.invoices;
import static io.maskline.testkit.TempLedger.ACTOR;
import static io.maskline.testkit.TempLedger.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.maskline.enterprise.Enterprise;
import io.maskline.enterprise.Enterprises;
import io.maskline.platform.error.Fault;
import io.maskline.platform.error.FaultException;
import io.maskline.platform.ledger.EntityType;
import io.maskline.testkit.TempLedger;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import org.jspecify.annotations.Nullable;

/** Papers of applications under any order of drafting, handing in, giving back and taking back; on a ledger in a file. */
class PaperPropertiesTest {

    private final TempLedger temp = new TempLedger(
            Stream.of(Enterprises.types(), Subsidies.entityTypes()).<EntityType<?>>flatMap(List::stream).toList());
    private final Subsidies subsidies = Subsidies.open(temp.database(), temp.ledger());
    private UUID firm = new UUID(0, 0);
    private UUID rule = new UUID(0, 0);
    private int round;
    private int refused;
    private int standing;

    enum What {
        DRAFT, HAND_IN, GIVE_BACK, HAND_IN_AGAIN, UNDO
    }

    /** @param serial of the machine, or −1 for none */
    record Act(What what, int at, int number, int serial) {}

    @BeforeProperty
    void seed() throws Exception {
        subsidies.seed(ACTOR);
        rule = subsidies.programmes().programme("HARBIN-2020-LINE").id();
        try (Enterprises enterprises = Enterprises.open(temp.database(), temp.ledger())) {
            firm = enterprises.save(Enterprise.draft("甬乙医疗用品有限公司", "甬乙医疗用品"), Set.of(), ACTOR).id();
        }
    }

    /** A property whose orders never met a duplicate would say nothing. */
    @AfterProperty
    void close() {
        boolean sound = temp.ledger().verify().findings().isEmpty();
        temp.close();
        assertThat(sound).isTrue();
        assertThat(refused).isPositive();
        assertThat(standing).isPositive();
    }

    @Provide
    Arbitrary<List<Act>> orders() {
        return Combinators.combine(
                        Arbitraries.frequency(Tuple.of(2, What.DRAFT), Tuple.of(4, What.HAND_IN), Tuple.of(1, What.GIVE_BACK), Tuple.of(2, What.HAND_IN_AGAIN), Tuple.of(1, What.UNDO)), Arbitraries.integers().between(0, 6), Arbitraries.integers().between(0, 2), Arbitraries.integers().between(-1, 1))
                .as(Act::new).list().ofMinSize(6).ofMaxSize(16);
    }

    @Property(tries = 40)
    void no_order_of_saving_lets_a_paper_stand_in_two_living_applications(@ForAll("orders") List<Act> acts) {
        round++;
        List<UUID> made = new ArrayList<>();
        for (Act act : acts) {
            try {
                UUID stored = run(act, made);
                if (stored != null) {
                    made.add(stored);
                }
            } catch (FaultException e) {
                refused += e.fault() instanceof Fault.Invalid ? 1 : 0;
            }
        }
        List<String> papers = subsidies.claims().files().stream()
                .filter(f -> made.contains(f.application().id()) && f.application().status().holdsPapers())
                .flatMap(f -> DuplicateGuard.uses(f.parts()).stream().map(u -> u.kind() + u.key()).distinct())
                .toList();
        standing += papers.size();
        assertThat(papers).doesNotHaveDuplicates();
    }

    private @Nullable UUID run(Act act, List<UUID> made) {
        ClaimParts parts = invoices(invoice(round + "-" + act.number(), DAY, "10.00", act.serial() < 0 ? null : round + "-M" + act.serial()));
        ClaimDraft draft = ClaimDraft.of(rule, firm, new BigDecimal("10.00"), DAY).with(parts);
        UUID at = made.isEmpty() ? null : made.get(act.at() % made.size());
        return switch (act.what()) {
            case DRAFT -> subsidies.claims().save(null, draft, ACTOR).application().id();
            case HAND_IN -> subsidies.claims().submit(null, draft, ACTOR).application().id();
            case GIVE_BACK -> at == null ? null : nothing(subsidies.claims().giveBack(subsidies.claims().row(at), "补件", ACTOR));
            case HAND_IN_AGAIN -> at == null ? null : nothing(subsidies.claims().submit(subsidies.claims().file(at), ACTOR));
            case UNDO -> made.isEmpty() ? null : nothing(temp.ledger().undo(ACTOR));
        };
    }

    private static @Nullable UUID nothing(Object done) {
        return null;
    }
}
