-- Capacity subsidies: programmes as dated rules, applications with what was asked and what was approved, in 元.

create table subsidy_programme (
    id uuid not null,
    version bigint not null,
    created_at timestamp(3) with time zone not null,
    updated_at timestamp(3) with time zone not null,
    updated_by varchar(40) not null,
    deleted_at timestamp(3) with time zone,
    code varchar(40) not null,
    name varchar(120) not null,
    basis varchar(400) not null,
    rate numeric(9,6) not null,
    cap numeric(16,2),
    rule_version bigint not null,
    valid_from date,
    valid_to date,
    source varchar(200) not null,
    confidence varchar(4) not null,
    constraint subsidy_programme_pk primary key (id)
);

create table subsidy_application (
    id uuid not null,
    version bigint not null,
    created_at timestamp(3) with time zone not null,
    updated_at timestamp(3) with time zone not null,
    updated_by varchar(40) not null,
    deleted_at timestamp(3) with time zone,
    number varchar(16) not null,
    programme_id uuid not null,
    enterprise_id uuid not null,
    investment numeric(16,2) not null,
    applied numeric(16,2) not null,
    approved numeric(16,2) not null,
    rule_version bigint not null,
    status varchar(20) not null,
    applied_on date not null,
    remark varchar(1000),
    constraint subsidy_application_pk primary key (id)
);

create index subsidy_application_enterprise_ix on subsidy_application (enterprise_id);
