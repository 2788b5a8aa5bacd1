-- Payments as signed lines: what came back from the bank or was clawed back is a new line below zero, never a changed one.

create table subsidy_payment (
    id uuid not null,
    version bigint not null,
    created_at timestamp(3) with time zone not null,
    updated_at timestamp(3) with time zone not null,
    updated_by varchar(40) not null,
    deleted_at timestamp(3) with time zone,
    application_id uuid not null,
    batch_no bigint not null,
    line_no bigint not null,
    kind varchar(20) not null,
    amount numeric(16,2) not null,
    paid_on date not null,
    payer varchar(40) not null,
    voucher varchar(60),
    reverses_id uuid,
    reason varchar(400),
    constraint subsidy_payment_pk primary key (id)
);

create index subsidy_payment_application_ix on subsidy_payment (application_id);
