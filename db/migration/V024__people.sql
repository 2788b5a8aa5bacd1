-- Who works here, with which duties; the secret is kept as its salted hash.

create table person (
    id uuid not null,
    version bigint not null,
    created_at timestamp(3) with time zone not null,
    updated_at timestamp(3) with time zone not null,
    updated_by varchar(40) not null,
    deleted_at timestamp(3) with time zone,
    name varchar(40) not null,
    department varchar(60) not null,
    duties varchar(100) not null,
    active boolean not null,
    secret varchar(200),
    remark varchar(200),
    constraint person_pk primary key (id)
);
