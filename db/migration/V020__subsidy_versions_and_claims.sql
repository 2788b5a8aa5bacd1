-- Programmes in numbered versions; applications with the papers behind them: invoices, machines, purchases, money from elsewhere, documents.
-- A row of a draft may be half filled; what an application handed in must state is asked for by its rules.

alter table subsidy_programme add column state varchar(20);
alter table subsidy_programme add column published_on date;
alter table subsidy_programme add column published_by varchar(40);
alter table subsidy_programme add column documents varchar(400);

alter table subsidy_application alter column investment drop not null;
alter table subsidy_application add column product_class varchar(40);
alter table subsidy_application add column delivered_on date;
alter table subsidy_application add column commissioned_on date;
alter table subsidy_application add column daily_output bigint;
alter table subsidy_application add column allocation_share numeric(9,6);
alter table subsidy_application add column interest numeric(16,2);
alter table subsidy_application add column proofs varchar(400);
alter table subsidy_application add column approved_before numeric(16,2);
alter table subsidy_application add column maker varchar(40);

create table subsidy_invoice (
    id uuid not null,
    version bigint not null,
    created_at timestamp(3) with time zone not null,
    updated_at timestamp(3) with time zone not null,
    updated_by varchar(40) not null,
    deleted_at timestamp(3) with time zone,
    application_id uuid not null,
    row_no bigint not null,
    number varchar(40),
    number_key varchar(80),
    invoice_date date,
    seller varchar(120),
    amount numeric(16,2),
    tax numeric(16,2),
    cost varchar(20) not null,
    serial varchar(60),
    serial_key varchar(120),
    constraint subsidy_invoice_pk primary key (id)
);

create table subsidy_machine (
    id uuid not null,
    version bigint not null,
    created_at timestamp(3) with time zone not null,
    updated_at timestamp(3) with time zone not null,
    updated_by varchar(40) not null,
    deleted_at timestamp(3) with time zone,
    application_id uuid not null,
    row_no bigint not null,
    serial varchar(60),
    serial_key varchar(120),
    model varchar(80),
    seen_on date,
    seen_by varchar(40),
    seen_note varchar(200),
    constraint subsidy_machine_pk primary key (id)
);

create table subsidy_purchase (
    id uuid not null,
    version bigint not null,
    created_at timestamp(3) with time zone not null,
    updated_at timestamp(3) with time zone not null,
    updated_by varchar(40) not null,
    deleted_at timestamp(3) with time zone,
    application_id uuid not null,
    row_no bigint not null,
    material varchar(40),
    purchase_date date,
    tonnes numeric(12,4),
    price numeric(16,2),
    constraint subsidy_purchase_pk primary key (id)
);

create table subsidy_received (
    id uuid not null,
    version bigint not null,
    created_at timestamp(3) with time zone not null,
    updated_at timestamp(3) with time zone not null,
    updated_by varchar(40) not null,
    deleted_at timestamp(3) with time zone,
    application_id uuid not null,
    row_no bigint not null,
    level varchar(40),
    programme varchar(120),
    amount numeric(16,2),
    covers varchar(1000),
    constraint subsidy_received_pk primary key (id)
);

create table subsidy_evidence (
    id uuid not null,
    version bigint not null,
    created_at timestamp(3) with time zone not null,
    updated_at timestamp(3) with time zone not null,
    updated_by varchar(40) not null,
    deleted_at timestamp(3) with time zone,
    application_id uuid not null,
    document varchar(40) not null,
    handed_in boolean not null,
    original_checked boolean not null,
    checked_by varchar(40),
    checked_on date,
    remark varchar(200),
    constraint subsidy_evidence_pk primary key (id)
);

create index subsidy_invoice_application_ix on subsidy_invoice (application_id);
create index subsidy_invoice_number_ix on subsidy_invoice (number_key);
create index subsidy_invoice_serial_ix on subsidy_invoice (serial_key);
create index subsidy_machine_application_ix on subsidy_machine (application_id);
create index subsidy_machine_serial_ix on subsidy_machine (serial_key);
create index subsidy_purchase_application_ix on subsidy_purchase (application_id);
create index subsidy_received_application_ix on subsidy_received (application_id);
create index subsidy_evidence_application_ix on subsidy_evidence (application_id);
