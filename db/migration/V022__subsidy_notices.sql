-- Public notices: what was printed about whom, for how long, and what was objected.

create table subsidy_notice (
    id uuid not null,
    version bigint not null,
    created_at timestamp(3) with time zone not null,
    updated_at timestamp(3) with time zone not null,
    updated_by varchar(40) not null,
    deleted_at timestamp(3) with time zone,
    programme_code varchar(40) not null,
    batch_no bigint not null,
    correction_no bigint not null,
    corrects_id uuid,
    state varchar(20) not null,
    title varchar(200) not null,
    basis varchar(400) not null,
    policy_text varchar(1000) not null,
    notice_from date,
    notice_to date,
    working_days bigint not null,
    contact_unit varchar(120),
    contact_phone varchar(40),
    contact_address varchar(200),
    order_by varchar(20) not null,
    reason varchar(400),
    issued_by varchar(40),
    issued_on date,
    constraint subsidy_notice_pk primary key (id)
);

create table subsidy_notice_line (
    id uuid not null,
    version bigint not null,
    created_at timestamp(3) with time zone not null,
    updated_at timestamp(3) with time zone not null,
    updated_by varchar(40) not null,
    deleted_at timestamp(3) with time zone,
    notice_id uuid not null,
    line_no bigint not null,
    application_id uuid not null,
    firm_name varchar(120) not null,
    credit_code varchar(18) not null,
    district varchar(40),
    item varchar(120) not null,
    investment numeric(16,2),
    rate_text varchar(60),
    by_rate numeric(16,2),
    limit_text varchar(200),
    amount numeric(16,2) not null,
    remark varchar(400),
    constraint subsidy_notice_line_pk primary key (id)
);

create table subsidy_objection (
    id uuid not null,
    version bigint not null,
    created_at timestamp(3) with time zone not null,
    updated_at timestamp(3) with time zone not null,
    updated_by varchar(40) not null,
    deleted_at timestamp(3) with time zone,
    notice_id uuid not null,
    application_id uuid not null,
    received_on date not null,
    objector varchar(80),
    content varchar(1000) not null,
    settled_on date,
    settled_by varchar(40),
    upheld boolean,
    outcome varchar(1000),
    constraint subsidy_objection_pk primary key (id)
);

create index subsidy_notice_programme_ix on subsidy_notice (programme_code);
create index subsidy_notice_line_notice_ix on subsidy_notice_line (notice_id);
create index subsidy_notice_line_application_ix on subsidy_notice_line (application_id);
create index subsidy_objection_application_ix on subsidy_objection (application_id);
