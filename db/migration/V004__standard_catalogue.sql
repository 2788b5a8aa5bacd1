-- Standards and their limits as data: source, confidence and validity on every row.

create table standard (
    id uuid not null,
    version bigint not null,
    created_at timestamp(3) with time zone not null,
    updated_at timestamp(3) with time zone not null,
    updated_by varchar(40) not null,
    deleted_at timestamp(3) with time zone,
    code varchar(40) not null,
    title varchar(120) not null,
    kind varchar(20) not null,
    force varchar(20) not null,
    product_scope varchar(200) not null,
    issued_on date,
    in_force_from date,
    in_force_to date,
    usable_from date,
    superseded_by varchar(40),
    exit_inspection varchar(400),
    note varchar(400),
    source varchar(200) not null,
    confidence varchar(4) not null,
    constraint standard_pk primary key (id)
);

create table standard_limit (
    id uuid not null,
    version bigint not null,
    created_at timestamp(3) with time zone not null,
    updated_at timestamp(3) with time zone not null,
    updated_by varchar(40) not null,
    deleted_at timestamp(3) with time zone,
    standard_code varchar(40) not null,
    item varchar(60) not null,
    item_name varchar(80) not null,
    grade varchar(40),
    variant varchar(60),
    operator varchar(10) not null,
    limit_value varchar(40),
    limit_high varchar(40),
    unit varchar(20),
    test_condition varchar(400),
    rule varchar(20) not null,
    comparison varchar(10) not null,
    specimens bigint,
    clause varchar(60),
    source varchar(200) not null,
    confidence varchar(4) not null,
    valid_from date not null,
    valid_to date,
    checked_by varchar(40),
    checked_on date,
    sort_order bigint not null,
    constraint standard_limit_pk primary key (id)
);

create index standard_limit_code_ix on standard_limit (standard_code, item);
