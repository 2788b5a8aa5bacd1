-- Labs, what they test free of charge, testing requests, their items with the limit as it stood, and every specimen as typed.

create table lab (
    id uuid not null,
    version bigint not null,
    created_at timestamp(3) with time zone not null,
    updated_at timestamp(3) with time zone not null,
    updated_by varchar(40) not null,
    deleted_at timestamp(3) with time zone,
    name varchar(120) not null,
    short_name varchar(40) not null,
    city varchar(40),
    phone varchar(30),
    free_items varchar(400),
    remark varchar(400),
    constraint lab_pk primary key (id)
);

create table testing_request (
    id uuid not null,
    version bigint not null,
    created_at timestamp(3) with time zone not null,
    updated_at timestamp(3) with time zone not null,
    updated_by varchar(40) not null,
    deleted_at timestamp(3) with time zone,
    number varchar(16) not null,
    enterprise_id uuid not null,
    line_id uuid,
    product varchar(80) not null,
    standard_code varchar(40) not null,
    grade varchar(40),
    lab_id uuid,
    free_of_charge boolean not null,
    stage varchar(20) not null,
    requested_on date not null,
    sampled_on date,
    due_on date,
    reported_on date,
    report_number varchar(60),
    remark varchar(1000),
    constraint testing_request_pk primary key (id)
);

create index testing_request_enterprise_ix on testing_request (enterprise_id);

create table testing_item (
    id uuid not null,
    version bigint not null,
    created_at timestamp(3) with time zone not null,
    updated_at timestamp(3) with time zone not null,
    updated_by varchar(40) not null,
    deleted_at timestamp(3) with time zone,
    request_id uuid not null,
    item varchar(60) not null,
    item_name varchar(80) not null,
    operator varchar(10) not null,
    limit_value varchar(40),
    limit_high varchar(40),
    unit varchar(20),
    test_condition varchar(400),
    rule varchar(20) not null,
    comparison varchar(10) not null,
    specimens bigint not null,
    standard_code varchar(40) not null,
    source varchar(200) not null,
    confidence varchar(4) not null,
    sort_order bigint not null,
    constraint testing_item_pk primary key (id)
);

create index testing_item_request_ix on testing_item (request_id);

create table specimen_result (
    id uuid not null,
    version bigint not null,
    created_at timestamp(3) with time zone not null,
    updated_at timestamp(3) with time zone not null,
    updated_by varchar(40) not null,
    deleted_at timestamp(3) with time zone,
    item_id uuid not null,
    specimen_no bigint not null,
    typed_value varchar(40),
    constraint specimen_result_pk primary key (id)
);

create index specimen_result_item_ix on specimen_result (item_id);
