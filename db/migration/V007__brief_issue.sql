-- One number per day and paper; the count of copies printed is not kept here.

create table brief_issue (
    id uuid not null,
    version bigint not null,
    created_at timestamp(3) with time zone not null,
    updated_at timestamp(3) with time zone not null,
    updated_by varchar(40) not null,
    deleted_at timestamp(3) with time zone,
    kind varchar(20) not null,
    business_date date not null,
    issue_no bigint not null,
    constraint brief_issue_pk primary key (id)
);
