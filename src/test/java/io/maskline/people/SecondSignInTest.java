package io.maskline.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.maskline.people.SecondSignInViewModel.Choice;
import io.maskline.people.SignInRequest.Excluded;
import io.maskline.platform.feature.Session;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.fx.ViewLoader;
import io.maskline.platform.i18n.Language;
import io.maskline.platform.i18n.Messages;
import io.maskline.platform.ledger.Actor;
import io.maskline.testkit.InlineBackground;
import io.maskline.testkit.NoQuestions;
import io.maskline.testkit.TempLedger;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SecondSignInTest {

    private final TempLedger temp = new TempLedger(People.entityTypes());
    private final AtomicLong nanos = new AtomicLong();
    private final People people = People.open(temp.database(), temp.ledger(), nanos::get);
    private final Session session = new Session(TempLedger.DAY);
    private final List<Actor> signed = new ArrayList<>();

    @BeforeEach
    void work() {
        session.operatorProperty().set("陈某");
    }

    @AfterEach
    void close() {
        temp.close();
    }

    private Person add(String name, Duty... duties) {
        return people.save(PersonDraft.of(name, "财政局", Set.copyOf(List.of(duties))), TempLedger.ACTOR);
    }

    private SecondSignInViewModel asked() {
        Messages words = Messages.of(Language.ZH);
        UiContext ui = new UiContext(words, new InlineBackground(), session, new ViewLoader(words), temp.ledger(), new NoQuestions());
        SecondSignInViewModel model = new SecondSignInViewModel(
                ui, people, new SignInRequest("核定 A-0001", "people.sign.leave", Set.of(Duty.CHECKER), List.of(new Excluded("陈 某", "经办人不能复核"))));
        model.load();
        return model;
    }

    @Test
    void who_may_sign_comes_first_and_the_maker_is_named_with_the_reason() {
        add("陈某", Duty.MAKER, Duty.CHECKER);
        add("李某", Duty.CHECKER);
        add("赵某", Duty.PAYER);
        SecondSignInViewModel model = asked();
        assertThat(model.choices()).extracting(Choice::name, Choice::open, Choice::reason)
                .containsExactly(tuple("李某", true, null), tuple("陈某", false, "经办人不能复核"));
        assertThat(model.chosen.get()).extracting(Person::name).isEqualTo("李某");
    }

    @Test
    void a_maker_who_is_not_in_the_register_is_named_and_an_empty_register_says_what_to_do() {
        SecondSignInViewModel model = asked();
        assertThat(model.choices()).extracting(Choice::name, Choice::reason).containsExactly(tuple("陈 某", "经办人不能复核"));
        assertThat(model.nobody.get()).contains("人员");
    }

    @Test
    void the_first_sign_in_sets_the_secret_typed_twice_and_the_session_stays() {
        Person person = add("李某", Duty.CHECKER);
        SecondSignInViewModel model = asked();
        assertThat(model.firstProperty().get()).isTrue();
        model.secret.set("12345");
        model.sign(signed::add);
        assertThat(model.message.get().text()).contains("6");
        model.secret.set("123456");
        model.again.set("123457");
        model.sign(signed::add);
        assertThat(model.againMessage.get().text()).contains("不一样");
        assertThat(signed).isEmpty();
        model.again.set("123456");
        model.sign(signed::add);
        assertThat(signed).containsExactly(new Actor("李某", "财政局", TempLedger.DAY));
        assertThat(session.operatorProperty().get()).isEqualTo("陈某");
        assertThat(people.verify(person, "123456".toCharArray())).isTrue();
        assertThat(model.secret.get()).isEmpty();
    }

    @Test
    void a_wrong_secret_is_said_and_waits_before_the_next() {
        people.setSecret(add("李某", Duty.CHECKER), "abcdef".toCharArray(), TempLedger.ACTOR);
        SecondSignInViewModel model = asked();
        assertThat(model.firstProperty().get()).isFalse();
        model.secret.set("abcdeg");
        model.sign(signed::add);
        assertThat(model.message.get().text()).contains("李某", "1 秒");
        model.secret.set("abcdef");
        model.sign(signed::add);
        assertThat(signed).as("still waiting").isEmpty();
        nanos.addAndGet(1_000_000_000L);
        model.tick();
        model.sign(signed::add);
        assertThat(signed).extracting(Actor::operator).containsExactly("李某");
    }
}
