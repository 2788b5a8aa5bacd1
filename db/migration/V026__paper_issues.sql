-- Papers from draft to issue: who drafted, reviewed and signed, the number, and the paper itself as it was signed.

create table paper_issue (
    id uuid not null,
    version bigint not null,
    created_at timestamp(3) with time zone not null,
    updated_at timestamp(3) with time zone not null,
    updated_by varchar(40) not null,
    deleted_at timestamp(3) with time zone,
    kind varchar(20) not null,
    subject varchar(60) not null,
    subject_name varchar(120) not null,
    business_date date not null,
    state varchar(20) not null,
    series_year bigint not null,
    series_no bigint,
    correction_no bigint not null,
    corrects_id uuid,
    reason varchar(400),
    drafted_by varchar(40) not null,
    drafted_at timestamp(0) not null,
    reviewed_by varchar(40),
    reviewed_at timestamp(0),
    signed_by varchar(40),
    signed_at timestamp(0),
    model varchar(90000),
    edits varchar(20000),
    sha256 varchar(64),
    byte_count bigint,
    constraint paper_issue_pk primary key (id)
);

create index paper_issue_kind_date_ix on paper_issue (kind, business_date);
