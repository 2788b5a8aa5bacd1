package io.maskline.testing;

import io.maskline.platform.error.Fault;
import io.maskline.platform.i18n.Phrase;
import io.maskline.platform.ledger.LedgerTx;
import io.maskline.standard.Applicability;
import io.maskline.standard.Standard;
import io.maskline.standard.Standards;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** What must hold before samples leave for a lab, and before the lab takes them. */
final class SendChecks {

    private final Standards standards;
    private final LabPlacement labs;

    SendChecks(Standards standards, LabPlacement labs) {
        this.standards = standards;
        this.labs = labs;
    }

    /**
     * Lab, scope and edition; what is in the change itself is asked by {@link #requireEnough}.
     *
     * @param today day of the test while no day is booked
     * @throws io.maskline.platform.error.FaultException with the first reason against sending it
     */
    void beforeSending(TestingRow row, LocalDate today) {
        TestingRequest request = row.request();
        UUID lab = request.assignment().labId();
        if (lab == null) {
            throw Fault.invalid("labId", "testing.fault.no-lab", request.number()).asException();
        }
        ScopeCheck.requireAble(request.number(), labs.facts(lab), LabPlacement.limits(row), Objects.requireNonNullElse(labs.day(request.id()), today));
        Optional<Standard> standard = standard(request);
        if (standard.isPresent()) {
            requireEdition(request, standard.get());
        }
    }

    /** What speaks against sending it without forbidding it. */
    List<Phrase> warnings(TestingRow row, Collection<Sample> samples) {
        List<Phrase> warnings = new ArrayList<>();
        TestingRequest request = row.request();
        UUID lab = request.assignment().labId();
        if (lab != null && ScopeCheck.unknown(labs.facts(lab))) {
            warnings.add(Phrase.of("testing.warning.scope", Objects.requireNonNullElse(row.lab(), "")));
        }
        standard(request).filter(s -> s.on(day(request)) == Applicability.BY_DECLARATION)
                .ifPresent(s -> warnings.add(Phrase.of("testing.warning.declared", s.code(), String.valueOf(s.inForceFrom()), day(request).toString(), predecessor(s))));
        if (samples.isEmpty()) {
            warnings.add(Phrase.of("testing.warning.no-sample", request.number()));
        } else if (SampleCount.of(samples).handedOver() == null) {
            warnings.add(Phrase.of("testing.warning.not-counted", request.number()));
        }
        return warnings;
    }

    /** @throws io.maskline.platform.error.FaultException Invalid ({@code handedOver}) when fewer were counted than are due */
    static void requireEnough(LedgerTx tx, TestingRequest request) {
        requireEnough(request, count(tx, request));
    }

    /** @throws io.maskline.platform.error.FaultException Invalid ({@code handedOver}) when not all that is due was counted */
    static void beforeReceiving(LedgerTx tx, TestingRequest request) {
        SampleCount count = count(tx, request);
        if (count.handedOver() == null) {
            throw Fault.invalid("handedOver", "testing.fault.not-counted", request.number()).asException();
        }
        requireEnough(request, count);
    }

    private static SampleCount count(LedgerTx tx, TestingRequest request) {
        return SampleCount.of(SampleStore.ofRequest(tx, request.id()).stream().map(SampleRow::sample).toList());
    }

    private static void requireEnough(TestingRequest request, SampleCount count) {
        if (count.missing() > 0) {
            throw Fault.invalid("handedOver", "testing.fault.too-few", request.number(), count.due(), Objects.requireNonNull(count.handedOver()), count.missing())
                    .asException();
        }
    }

    private void requireEdition(TestingRequest request, Standard standard) {
        String day = day(request).toString();
        switch (standard.on(day(request))) {
            case SUPERSEDED -> throw Fault.invalid("standard", "testing.fault.edition.superseded", standard.code(), String.valueOf(standard.inForceTo()), day,
                    Objects.requireNonNullElse(standard.supersededBy(), "—")).asException();
            case NOT_YET, NOT_PUBLISHED -> {
                LocalDate from = standard.inForceFrom() == null ? standard.issuedOn() : standard.inForceFrom();
                throw Fault.invalid("standard", "testing.fault.edition.not-yet", standard.code(), String.valueOf(from), day, predecessor(standard)).asException();
            }
            case IN_FORCE, BY_DECLARATION, UNKNOWN -> {}
        }
    }

    private Optional<Standard> standard(TestingRequest request) {
        return standards.all().stream().filter(s -> s.code().equals(request.subject().standardCode())).findFirst();
    }

    private String predecessor(Standard standard) {
        return standards.all().stream().filter(s -> standard.code().equals(s.supersededBy())).map(Standard::code).findFirst().orElse("—");
    }

    /** The edition has to hold on the day the samples were taken; on the day of the request while that is not known. */
    private static LocalDate day(TestingRequest request) {
        return Objects.requireNonNullElse(request.dates().sampledOn(), request.dates().requestedOn());
    }
}
