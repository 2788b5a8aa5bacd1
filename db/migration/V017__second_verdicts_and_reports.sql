-- Second verdicts beside the first, with the limit they were formed by; what a report says of itself, its file and what it covers.

create table rejudgement (
    id uuid not null,
    version bigint not null,
    created_at timestamp(3) with time zone not null,
    updated_at timestamp(3) with time zone not null,
    updated_by varchar(40) not null,
    deleted_at timestamp(3) with time zone,
    item_id uuid not null,
    ordinal bigint not null,
    item varchar(60) not null,
    item_name varchar(80) not null,
    operator varchar(10) not null,
    limit_value varchar(40),
    limit_high varchar(40),
    unit varchar(20),
    test_condition varchar(400),
    rule varchar(20) not null,
    comparison varchar(10) not null,
    standard_code varchar(40) not null,
    source varchar(400) not null,
    confidence varchar(4) not null,
    outcome varchar(20) not null,
    judged_on date not null,
    judged_by varchar(40) not null,
    reviewer varchar(40) not null,
    reason varchar(400) not null,
    constraint rejudgement_pk primary key (id)
);

create index rejudgement_item_ix on rejudgement (item_id);

alter table testing_request add column report_issued_on date;
alter table testing_request add column report_drawn boolean;
alter table testing_request add column report_marks varchar(20);
alter table testing_request add column valid_from date;

create table report_attachment (
    id uuid not null,
    version bigint not null,
    created_at timestamp(3) with time zone not null,
    updated_at timestamp(3) with time zone not null,
    updated_by varchar(40) not null,
    deleted_at timestamp(3) with time zone,
    request_id uuid not null,
    file_name varchar(200) not null,
    byte_count bigint not null,
    sha256 varchar(64) not null,
    constraint report_attachment_pk primary key (id)
);

create index report_attachment_request_ix on report_attachment (request_id);

create table report_cover (
    id uuid not null,
    version bigint not null,
    created_at timestamp(3) with time zone not null,
    updated_at timestamp(3) with time zone not null,
    updated_by varchar(40) not null,
    deleted_at timestamp(3) with time zone,
    request_id uuid not null,
    line_id uuid,
    product varchar(80),
    constraint report_cover_pk primary key (id)
);

create index report_cover_request_ix on report_cover (request_id);
