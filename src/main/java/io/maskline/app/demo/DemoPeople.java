package io.maskline.app.demo;

import io.maskline.app.demo.DemoFile.Row;
import io.maskline.people.Duty;
import io.maskline.people.People;
import io.maskline.people.Person;
import io.maskline.people.PersonDraft;
import io.maskline.platform.ledger.Actor;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The people of the demo's office, each with what may be signed. Those with a secret in the data may sign at once; the
 * guide names it. One has none and sets it at the first signature.
 */
final class DemoPeople {

    private final People people;
    private final Map<String, Row> rows =
            DemoFile.read("people").stream().collect(Collectors.toMap(r -> r.text("name"), Function.identity()));

    DemoPeople(People people) {
        this.people = people;
    }

    void load() {
        Actor actor = DemoLedger.actor(DemoLedger.DAY);
        for (Row row : DemoFile.read("people")) {
            Person person = people.save(draft(row), actor);
            String secret = row.textOrNull("secret");
            if (secret != null) {
                people.setSecret(person, secret.toCharArray(), actor);
            }
        }
    }

    private static PersonDraft draft(Row row) {
        List<String> duties = Arrays.asList(row.text("duties").split(";"));
        return new PersonDraft(
                null, 0, row.text("name"), row.text("department"), duties.stream().map(Duty::valueOf).collect(Collectors.toCollection(() -> EnumSet.noneOf(Duty.class))),
                true, row.textOrNull("remark"));
    }

    /** Somebody of the office on a day. */
    Actor actor(String name, LocalDate day) {
        Row row = Objects.requireNonNull(rows.get(name), () -> "demo data names " + name);
        return new Actor(name, row.text("department"), day);
    }
}
