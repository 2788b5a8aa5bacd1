-- Inspection schemes of a firm's product in numbered editions, the lots inspected by them, and who let a stopped inspection go on.

create table inspection_scheme (
    id uuid not null,
    version bigint not null,
    created_at timestamp(3) with time zone not null,
    updated_at timestamp(3) with time zone not null,
    updated_by varchar(40) not null,
    deleted_at timestamp(3) with time zone,
    enterprise_id uuid not null,
    product varchar(60) not null,
    standard_code varchar(60) not null,
    edition bigint not null,
    valid_from date not null,
    drafted_by varchar(40) not null,
    drafted_on date not null,
    approved_by varchar(40),
    approved_on date,
    retired_on date,
    note varchar(400),
    constraint inspection_scheme_pk primary key (id)
);

create index inspection_scheme_firm_ix on inspection_scheme (enterprise_id);

create table inspection_scheme_line (
    id uuid not null,
    version bigint not null,
    created_at timestamp(3) with time zone not null,
    updated_at timestamp(3) with time zone not null,
    updated_by varchar(40) not null,
    deleted_at timestamp(3) with time zone,
    scheme_id uuid not null,
    sort_order bigint not null,
    item varchar(60) not null,
    item_name varchar(60) not null,
    kind varchar(10) not null,
    inspection_level varchar(4),
    aql varchar(10),
    fixed_count bigint,
    occasion varchar(100),
    basis varchar(20) not null,
    source varchar(200),
    confidence varchar(4) not null,
    constraint inspection_scheme_line_pk primary key (id)
);

create index inspection_scheme_line_scheme_ix on inspection_scheme_line (scheme_id);

create table inspected_lot (
    id uuid not null,
    version bigint not null,
    created_at timestamp(3) with time zone not null,
    updated_at timestamp(3) with time zone not null,
    updated_by varchar(40) not null,
    deleted_at timestamp(3) with time zone,
    enterprise_id uuid not null,
    product varchar(60) not null,
    standard_code varchar(60) not null,
    scheme_id uuid not null,
    lot_number varchar(40) not null,
    lot_size bigint not null,
    inspected_on date not null,
    resubmission bigint not null,
    remark varchar(400),
    constraint inspected_lot_pk primary key (id)
);

create index inspected_lot_firm_ix on inspected_lot (enterprise_id);

create table inspected_lot_line (
    id uuid not null,
    version bigint not null,
    created_at timestamp(3) with time zone not null,
    updated_at timestamp(3) with time zone not null,
    updated_by varchar(40) not null,
    deleted_at timestamp(3) with time zone,
    lot_id uuid not null,
    sort_order bigint not null,
    item varchar(60) not null,
    item_name varchar(60) not null,
    inspection_level varchar(4),
    aql varchar(10),
    severity varchar(20),
    sample_size bigint not null,
    accept bigint not null,
    reject bigint not null,
    found bigint,
    constraint inspected_lot_line_pk primary key (id)
);

create index inspected_lot_line_lot_ix on inspected_lot_line (lot_id);

create table inspection_restart (
    id uuid not null,
    version bigint not null,
    created_at timestamp(3) with time zone not null,
    updated_at timestamp(3) with time zone not null,
    updated_by varchar(40) not null,
    deleted_at timestamp(3) with time zone,
    enterprise_id uuid not null,
    product varchar(60) not null,
    standard_code varchar(60) not null,
    item varchar(60) not null,
    restarted_on date not null,
    noted_by varchar(40) not null,
    measures varchar(400) not null,
    constraint inspection_restart_pk primary key (id)
);

create index inspection_restart_firm_ix on inspection_restart (enterprise_id);
