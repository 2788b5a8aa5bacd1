-- Production lines and their daily returns. Capacities and quantities in single pieces (只), money in 元.

create table production_line (
    id uuid not null,
    version bigint not null,
    created_at timestamp(3) with time zone not null,
    updated_at timestamp(3) with time zone not null,
    updated_by varchar(40) not null,
    deleted_at timestamp(3) with time zone,
    number varchar(16) not null,
    enterprise_id uuid not null,
    line_no varchar(10) not null,
    kind varchar(30) not null,
    product_class varchar(30) not null,
    product varchar(80),
    stage varchar(20) not null,
    stage_date date not null,
    nameplate_per_day bigint,
    approved_per_day bigint,
    actual_per_day bigint,
    investment numeric(16,2),
    remark varchar(1000),
    constraint production_line_pk primary key (id)
);

create index production_line_enterprise_ix on production_line (enterprise_id);

create table output_return (
    id uuid not null,
    version bigint not null,
    created_at timestamp(3) with time zone not null,
    updated_at timestamp(3) with time zone not null,
    updated_by varchar(40) not null,
    deleted_at timestamp(3) with time zone,
    line_id uuid not null,
    business_date date not null,
    quantity bigint not null,
    late boolean not null,
    corrections bigint not null,
    reason varchar(400),
    constraint output_return_pk primary key (id)
);

create index output_return_line_ix on output_return (line_id, business_date);
create index output_return_date_ix on output_return (business_date);
