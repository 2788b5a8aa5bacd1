-- Days that are worked or not by order: statutory holidays, weekends worked in exchange, holidays extended. All others follow the plain week.

create table calendar_day (
    id uuid not null,
    version bigint not null,
    created_at timestamp(3) with time zone not null,
    updated_at timestamp(3) with time zone not null,
    updated_by varchar(40) not null,
    deleted_at timestamp(3) with time zone,
    on_date date not null,
    kind varchar(20) not null,
    occasion varchar(40) not null,
    source varchar(200) not null,
    confidence varchar(4) not null,
    remark varchar(400),
    constraint calendar_day_pk primary key (id)
);

create index calendar_day_date_ix on calendar_day (on_date);
