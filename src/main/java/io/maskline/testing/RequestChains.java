package io.maskline.testing;

import io.maskline.platform.error.Fault;
import io.maskline.platform.ledger.Actor;
import io.maskline.platform.ledger.Ids;
import io.maskline.platform.ledger.Ledger;
import io.maskline.platform.ledger.LedgerTx;
import io.maskline.standard.Limit;
import io.maskline.testing.TestingRequest.Assignment;
import io.maskline.testing.TestingRequest.Chain;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Retests and parts: requests made of another one. */
final class RequestChains {

    private static final Pattern RETEST_ENDING = Pattern.compile("-R\\d+$");
    private static final int LEAST_PARTS = 2;

    private final Ledger ledger;
    private final LabPlacement labs;

    RequestChains(Ledger ledger, LabPlacement labs) {
        this.ledger = ledger;
        this.labs = labs;
    }

    /** @return id of the retest */
    UUID retest(TestingRow of, Set<String> wanted, @Nullable String remedy, Actor actor) {
        if (!of.request().stage().judged() || of.failing().isEmpty()) {
            throw Fault.denied("testing.fault.retest.none", of.request().number()).asException();
        }
        List<TestedItem> items = items(of, wanted.isEmpty() ? codes(of.failing()) : wanted);
        return ledger.change(TestingRequests.title("testing.step.retest", of), actor, tx -> {
            RequestFamily family = new RequestFamily(TestingStore.family(tx, of.request().rootId()));
            items.forEach(i -> requireNewest(family, of, i));
            String number = next(RETEST_ENDING.matcher(of.request().number()).replaceFirst("") + "-R", TestingStore.numbers(tx, of.request().rootId()));
            Chain chain = new Chain(of.request().rootId(), of.request().id(), null);
            TestingRequest retest = tx.insert(TestingStore.REQUESTS, of.request().following(Ids.next(), number, chain, actor.businessDate()).noting(remedy));
            for (int i = 0; i < items.size(); i++) {
                TestingItem item = items.get(i).item();
                tx.insert(TestingStore.ITEMS, new TestingItem(Ids.next(), 0, retest.id(), item.limit(), item.specimens(), i + 1));
            }
            return retest.id();
        });
    }

    private static List<TestedItem> items(TestingRow of, Set<String> codes) {
        Set<String> known = codes(of.items());
        codes.stream().filter(Predicate.not(known::contains)).sorted().findFirst().ifPresent(c -> {
            throw Fault.invalid("items", "testing.fault.retest.item", of.request().number(), c).asException();
        });
        return of.items().stream().filter(i -> codes.contains(i.item().limit().item())).toList();
    }

    /** Two retests of one verdict side by side would leave open which one counts. */
    private static void requireNewest(RequestFamily family, TestingRow of, TestedItem item) {
        String code = item.item().limit().item();
        Optional<TestingRow> other = family.askingAgain(code).or(() -> family.deciding(code).map(RequestFamily.Judged::request)
                .filter(r -> !r.request().id().equals(of.request().id())));
        other.ifPresent(r -> {
            throw Fault.denied("testing.fault.retest.twice", of.request().number(), item.item().limit().itemPhrase(), r.request().number()).asException();
        });
    }

    private static Set<String> codes(List<TestedItem> items) {
        return items.stream().map(i -> i.item().limit().item()).collect(Collectors.toSet());
    }

    private static String next(String stem, Set<String> taken) {
        int number = 1;
        while (taken.contains(stem + number)) {
            number++;
        }
        return stem + number;
    }

    /** @return ids of the parts in their order */
    List<UUID> split(TestingRow whole, TestingRequest read, List<SplitPart> parts, Actor actor) {
        if (read.stage() != TestingStage.REQUESTED && read.stage() != TestingStage.ACCEPTED) {
            throw Fault.denied("testing.fault.split.stage", read.number()).asException();
        }
        requireEachOnce(whole, parts);
        List<Assignment> given = parts.stream().map(p -> labs.assignment(read, limits(whole, p), p.place())).toList();
        return ledger.change(TestingRequests.title("testing.step.split", whole), actor, tx -> {
            tx.update(TestingStore.REQUESTS, read.at(TestingStage.SPLIT));
            labs.free(tx, read.id());
            List<UUID> made = new ArrayList<>();
            for (int i = 0; i < parts.size(); i++) {
                made.add(part(tx, whole, parts.get(i), given.get(i)));
            }
            takeSamples(tx, whole, parts.getFirst(), made.getFirst());
            return List.copyOf(made);
        });
    }

    private UUID part(LedgerTx tx, TestingRow whole, SplitPart part, Assignment given) {
        TestingRequest of = whole.request();
        Chain chain = new Chain(of.rootId(), of.chain().retestOf(), of.id());
        String number = next(of.number() + "-S", TestingStore.numbers(tx, of.rootId()));
        TestingRequest made = of.following(Ids.next(), number, chain, of.dates().requestedOn())
                .at(of.stage())
                .with(given);
        tx.insert(TestingStore.REQUESTS, made);
        whole.items().stream().map(TestedItem::item).filter(i -> part.items().contains(i.limit().item()))
                .forEach(i -> tx.update(TestingStore.ITEMS, i.of(made.id())));
        labs.book(tx, made, limits(whole, part), part.place());
        return made.id();
    }

    private static List<Limit> limits(TestingRow whole, SplitPart part) {
        return LabPlacement.limits(whole).stream().filter(l -> part.items().contains(l.item())).toList();
    }

    /** What was sealed already goes to one lab; it need not be more than that lab's items use. */
    private static void takeSamples(LedgerTx tx, TestingRow whole, SplitPart first, UUID made) {
        long used = whole.items().stream().map(TestedItem::item).filter(i -> first.items().contains(i.limit().item())).mapToLong(TestingItem::specimens).sum();
        SampleStore.changeInPlay(tx, whole.request().id(), s -> s.of(made)
                .with(new Sample.Quantity(Math.min(s.quantity().needed(), used), s.quantity().handedOver(), s.quantity().reserve())));
    }

    private static void requireEachOnce(TestingRow whole, List<SplitPart> parts) {
        if (parts.size() < LEAST_PARTS || parts.stream().anyMatch(p -> p.items().isEmpty())) {
            throw Fault.invalid("items", "testing.fault.split.parts", whole.request().number()).asException();
        }
        for (TestedItem item : whole.items()) {
            String code = item.item().limit().item();
            long times = parts.stream().filter(p -> p.items().contains(code)).count();
            if (times != 1) {
                throw Fault.invalid("items", "testing.fault.split.item", whole.request().number(), item.item().limit().itemPhrase(), times).asException();
            }
        }
        Set<String> known = codes(whole.items());
        parts.stream().flatMap(p -> p.items().stream()).filter(Predicate.not(known::contains)).sorted().findFirst().ifPresent(c -> {
            throw Fault.invalid("items", "testing.fault.retest.item", whole.request().number(), c).asException();
        });
    }
}
