-- Retests and parts of a request, its urgency and why it stopped; samples with their seals, and every hand-over of one.

alter table testing_request alter column number set data type varchar(40);
alter table testing_request add column root_id uuid;
alter table testing_request add column retest_of uuid;
alter table testing_request add column split_from uuid;
alter table testing_request add column quota_id uuid;
alter table testing_request add column priority varchar(20);
alter table testing_request add column priority_reason varchar(400);
alter table testing_request add column setback_code bigint;
alter table testing_request add column setback_text varchar(400);

create index testing_request_root_ix on testing_request (root_id);

create table sample (
    id uuid not null,
    version bigint not null,
    created_at timestamp(3) with time zone not null,
    updated_at timestamp(3) with time zone not null,
    updated_by varchar(40) not null,
    deleted_at timestamp(3) with time zone,
    request_id uuid not null,
    number varchar(60) not null,
    seal_number varchar(40),
    lot_number varchar(40),
    lot_size bigint,
    produced_on date,
    package_kind varchar(80),
    package_state varchar(80),
    sterile boolean,
    storage varchar(80),
    drawn boolean,
    drawn_at varchar(80),
    needed bigint not null,
    handed_over bigint,
    reserve bigint,
    state varchar(20) not null,
    constraint sample_pk primary key (id)
);

create index sample_request_ix on sample (request_id);

create table sample_custody (
    id uuid not null,
    version bigint not null,
    created_at timestamp(3) with time zone not null,
    updated_at timestamp(3) with time zone not null,
    updated_by varchar(40) not null,
    deleted_at timestamp(3) with time zone,
    sample_id uuid not null,
    place_no bigint not null,
    handed_by varchar(40) not null,
    taken_by varchar(40) not null,
    happened_at timestamp(0) not null,
    place varchar(80),
    means varchar(40),
    package_condition varchar(200),
    constraint sample_custody_pk primary key (id)
);

create index sample_custody_sample_ix on sample_custody (sample_id);
