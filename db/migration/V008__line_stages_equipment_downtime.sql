-- What a line goes through: stages by date, dated capacities, expected dates that moved, machines on order, downtime.
-- Columns added to an existing table stay nullable: the journal of older rows does not know them, and a replay must give the same row.

alter table production_line add column pack_unit varchar(10);
alter table production_line add column filters_per_kit bigint;
alter table production_line add column sterile boolean;
alter table production_line add column desorption_days bigint;
alter table production_line add column workers_needed bigint;
alter table production_line add column workers_present bigint;
alter table production_line add column expected_on date;

create table line_stage_step (
    id uuid not null,
    version bigint not null,
    created_at timestamp(3) with time zone not null,
    updated_at timestamp(3) with time zone not null,
    updated_by varchar(40) not null,
    deleted_at timestamp(3) with time zone,
    line_id uuid not null,
    stage varchar(20) not null,
    reached_on date not null,
    set_by varchar(40) not null,
    report_number varchar(60),
    override_by varchar(40),
    override_reason varchar(400),
    constraint line_stage_step_pk primary key (id)
);

create index line_stage_step_line_ix on line_stage_step (line_id, reached_on);

create table line_capacity_step (
    id uuid not null,
    version bigint not null,
    created_at timestamp(3) with time zone not null,
    updated_at timestamp(3) with time zone not null,
    updated_by varchar(40) not null,
    deleted_at timestamp(3) with time zone,
    line_id uuid not null,
    kind varchar(20) not null,
    valid_from date not null,
    per_day bigint,
    rate_per_minute numeric(12,3),
    minutes_per_shift bigint,
    shifts bigint,
    yield_rate numeric(6,5),
    set_by varchar(40) not null,
    basis varchar(400),
    constraint line_capacity_step_pk primary key (id)
);

create index line_capacity_step_line_ix on line_capacity_step (line_id, kind, valid_from);

create table equipment_order (
    id uuid not null,
    version bigint not null,
    created_at timestamp(3) with time zone not null,
    updated_at timestamp(3) with time zone not null,
    updated_by varchar(40) not null,
    deleted_at timestamp(3) with time zone,
    line_id uuid not null,
    name varchar(80) not null,
    supplier varchar(120),
    serial_number varchar(60),
    ordered_on date,
    paid_on date,
    expected_on date,
    arrived_on date,
    commissioned_on date,
    remark varchar(400),
    constraint equipment_order_pk primary key (id)
);

create index equipment_order_line_ix on equipment_order (line_id);

create table expected_date_move (
    id uuid not null,
    version bigint not null,
    created_at timestamp(3) with time zone not null,
    updated_at timestamp(3) with time zone not null,
    updated_by varchar(40) not null,
    deleted_at timestamp(3) with time zone,
    line_id uuid not null,
    equipment_id uuid,
    moved_on date not null,
    from_date date not null,
    to_date date not null,
    reason varchar(400),
    constraint expected_date_move_pk primary key (id)
);

create index expected_date_move_line_ix on expected_date_move (line_id);

create table downtime (
    id uuid not null,
    version bigint not null,
    created_at timestamp(3) with time zone not null,
    updated_at timestamp(3) with time zone not null,
    updated_by varchar(40) not null,
    deleted_at timestamp(3) with time zone,
    line_id uuid not null,
    reason varchar(20) not null,
    started_at timestamp(0) not null,
    ended_at timestamp(0),
    lost_output bigint,
    remark varchar(400),
    constraint downtime_pk primary key (id)
);

create index downtime_line_ix on downtime (line_id, started_at);
