-- Departments of the task force, converted firms, and what was decided about look-alike names.

create table department (
    id uuid not null,
    version bigint not null,
    created_at timestamp(3) with time zone not null,
    updated_at timestamp(3) with time zone not null,
    updated_by varchar(40) not null,
    deleted_at timestamp(3) with time zone,
    code varchar(20) not null,
    name varchar(60) not null,
    duty varchar(200),
    sort_order bigint not null,
    constraint department_pk primary key (id)
);

create table enterprise (
    id uuid not null,
    version bigint not null,
    created_at timestamp(3) with time zone not null,
    updated_at timestamp(3) with time zone not null,
    updated_by varchar(40) not null,
    deleted_at timestamp(3) with time zone,
    number varchar(16) not null,
    name varchar(120) not null,
    short_name varchar(40) not null,
    uscc varchar(18),
    address varchar(200),
    district varchar(40),
    street varchar(40),
    park varchar(60),
    previous_industry varchar(60),
    scale varchar(20),
    contact varchar(40),
    phone varchar(30),
    remark varchar(1000),
    constraint enterprise_pk primary key (id)
);

create index enterprise_uscc_ix on enterprise (uscc);

create table enterprise_pair (
    id uuid not null,
    version bigint not null,
    created_at timestamp(3) with time zone not null,
    updated_at timestamp(3) with time zone not null,
    updated_by varchar(40) not null,
    deleted_at timestamp(3) with time zone,
    first_id uuid not null,
    second_id uuid not null,
    same_firm boolean not null,
    constraint enterprise_pair_pk primary key (id)
);
