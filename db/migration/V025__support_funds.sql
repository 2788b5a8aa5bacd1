-- Support in money beside the subsidies: loans sought, credit granted, credit approved, support paid.

create table support_fund (
    id uuid not null,
    version bigint not null,
    created_at timestamp(3) with time zone not null,
    updated_at timestamp(3) with time zone not null,
    updated_by varchar(40) not null,
    deleted_at timestamp(3) with time zone,
    business_date date not null,
    kind varchar(20) not null,
    enterprise_id uuid,
    department varchar(60),
    amount numeric(16,2) not null,
    firms bigint,
    bank varchar(120),
    source varchar(200) not null,
    remark varchar(400),
    constraint support_fund_pk primary key (id)
);

create index support_fund_date_ix on support_fund (business_date);
