-- Opinions of the joint review, decisions as signed lines that are never changed, and the budget as a ledger of its own.

create table subsidy_review (
    id uuid not null,
    version bigint not null,
    created_at timestamp(3) with time zone not null,
    updated_at timestamp(3) with time zone not null,
    updated_by varchar(40) not null,
    deleted_at timestamp(3) with time zone,
    application_id uuid not null,
    application_version bigint not null,
    side varchar(20) not null,
    agreed boolean not null,
    opinion varchar(400),
    reviewed_on date not null,
    reviewer varchar(40) not null,
    department varchar(60),
    constraint subsidy_review_pk primary key (id)
);

create table subsidy_decision (
    id uuid not null,
    version bigint not null,
    created_at timestamp(3) with time zone not null,
    updated_at timestamp(3) with time zone not null,
    updated_by varchar(40) not null,
    deleted_at timestamp(3) with time zone,
    application_id uuid not null,
    line_no bigint not null,
    kind varchar(20) not null,
    amount numeric(16,2) not null,
    decided_on date not null,
    checker varchar(40) not null,
    leader varchar(40),
    basis varchar(400),
    constraint subsidy_decision_pk primary key (id)
);

create table subsidy_budget_line (
    id uuid not null,
    version bigint not null,
    created_at timestamp(3) with time zone not null,
    updated_at timestamp(3) with time zone not null,
    updated_by varchar(40) not null,
    deleted_at timestamp(3) with time zone,
    programme_code varchar(40) not null,
    line_no bigint not null,
    amount numeric(16,2) not null,
    booked_on date not null,
    basis varchar(400) not null,
    decided_by varchar(40) not null,
    constraint subsidy_budget_line_pk primary key (id)
);

create index subsidy_review_application_ix on subsidy_review (application_id);
create index subsidy_decision_application_ix on subsidy_decision (application_id);
create index subsidy_budget_line_programme_ix on subsidy_budget_line (programme_code);
