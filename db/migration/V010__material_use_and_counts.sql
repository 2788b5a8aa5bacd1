-- Bill of materials per product, what a firm counted in its store, and prices per tonne by date.

create table material_use (
    id uuid not null,
    version bigint not null,
    created_at timestamp(3) with time zone not null,
    updated_at timestamp(3) with time zone not null,
    updated_by varchar(40) not null,
    deleted_at timestamp(3) with time zone,
    enterprise_id uuid,
    product_class varchar(30) not null,
    material varchar(20) not null,
    per_piece numeric(18,6) not null,
    unit varchar(10) not null,
    planning boolean not null,
    source varchar(400) not null,
    confidence varchar(4) not null,
    valid_from date,
    valid_to date,
    constraint material_use_pk primary key (id)
);

create index material_use_enterprise_ix on material_use (enterprise_id);

create table material_count (
    id uuid not null,
    version bigint not null,
    created_at timestamp(3) with time zone not null,
    updated_at timestamp(3) with time zone not null,
    updated_by varchar(40) not null,
    deleted_at timestamp(3) with time zone,
    enterprise_id uuid not null,
    material varchar(20) not null,
    business_date date not null,
    on_hand numeric(18,3) not null,
    unit varchar(10) not null,
    in_transit numeric(18,3),
    expected_on date,
    supplier varchar(120),
    remark varchar(400),
    constraint material_count_pk primary key (id)
);

create index material_count_enterprise_ix on material_count (enterprise_id, business_date);

create table material_price (
    id uuid not null,
    version bigint not null,
    created_at timestamp(3) with time zone not null,
    updated_at timestamp(3) with time zone not null,
    updated_by varchar(40) not null,
    deleted_at timestamp(3) with time zone,
    material varchar(20) not null,
    priced_on date not null,
    per_tonne numeric(16,2) not null,
    enterprise_id uuid,
    source varchar(400) not null,
    constraint material_price_pk primary key (id)
);
