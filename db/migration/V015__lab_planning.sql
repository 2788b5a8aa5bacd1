-- What a lab can be planned with: its terms, its scope by standard and item, days it is closed, free quotas and who is booked when.

alter table lab add column per_day bigint;
alter table lab add column transport_days bigint;
alter table lab add column promised_days bigint;
alter table lab add column promise_count varchar(10);
alter table lab add column weekends boolean;
alter table lab add column outside boolean;
alter table lab add column terms_source varchar(200);
alter table lab add column to_be_checked boolean;

create table lab_scope (
    id uuid not null,
    version bigint not null,
    created_at timestamp(3) with time zone not null,
    updated_at timestamp(3) with time zone not null,
    updated_by varchar(40) not null,
    deleted_at timestamp(3) with time zone,
    lab_id uuid not null,
    standard_code varchar(40) not null,
    item varchar(60) not null,
    mark varchar(10) not null,
    valid_from date,
    valid_to date,
    certificate varchar(60),
    source varchar(200),
    constraint lab_scope_pk primary key (id)
);

create index lab_scope_lab_ix on lab_scope (lab_id);

create table lab_closure (
    id uuid not null,
    version bigint not null,
    created_at timestamp(3) with time zone not null,
    updated_at timestamp(3) with time zone not null,
    updated_by varchar(40) not null,
    deleted_at timestamp(3) with time zone,
    lab_id uuid not null,
    first_day date not null,
    last_day date not null,
    reason varchar(200) not null,
    constraint lab_closure_pk primary key (id)
);

create index lab_closure_lab_ix on lab_closure (lab_id);

create table free_quota (
    id uuid not null,
    version bigint not null,
    created_at timestamp(3) with time zone not null,
    updated_at timestamp(3) with time zone not null,
    updated_by varchar(40) not null,
    deleted_at timestamp(3) with time zone,
    lab_id uuid not null,
    payer varchar(120) not null,
    total bigint not null,
    valid_from date not null,
    valid_to date,
    items varchar(400),
    source varchar(200),
    constraint free_quota_pk primary key (id)
);

create index free_quota_lab_ix on free_quota (lab_id);

create table lab_booking (
    id uuid not null,
    version bigint not null,
    created_at timestamp(3) with time zone not null,
    updated_at timestamp(3) with time zone not null,
    updated_by varchar(40) not null,
    deleted_at timestamp(3) with time zone,
    lab_id uuid not null,
    request_id uuid not null,
    request_number varchar(20) not null,
    on_day date not null,
    quota_id uuid,
    freed_on date,
    constraint lab_booking_pk primary key (id)
);

create index lab_booking_lab_ix on lab_booking (lab_id, on_day);
create index lab_booking_request_ix on lab_booking (request_id);
