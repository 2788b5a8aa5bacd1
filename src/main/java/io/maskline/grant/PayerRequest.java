package io.maskline.grant;

import io.maskline.people.Duty;
import io.maskline.people.SignInRequest;
import io.maskline.people.SignInRequest.Excluded;
import io.maskline.platform.i18n.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Who may sign for money: a payer who has neither handed in nor decided on one of the applications. */
record PayerRequest(Messages words) {

    SignInRequest of(String title, String verbKey, List<GrantRow> applications) {
        List<Excluded> excluded = new ArrayList<>();
        applications.stream().map(r -> r.entitlement().maker()).filter(Objects::nonNull).distinct()
                .forEach(m -> excluded.add(new Excluded(m, words.text("grant.pay.excluded.maker"))));
        applications.stream().flatMap(r -> r.entitlement().checkers().stream()).distinct()
                .forEach(c -> excluded.add(new Excluded(c, words.text("grant.pay.excluded.checker"))));
        return new SignInRequest(title, verbKey, Set.of(Duty.PAYER), excluded);
    }
}
