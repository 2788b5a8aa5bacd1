-- The ledger: who changed what, in which batch, chained by hash. Append only.

create table ledger_device (
    id uuid not null,
    prefix varchar(4) not null,
    local boolean not null,
    last_seq bigint not null,
    head_hash varchar(64) not null,
    created_at timestamp(3) with time zone not null,
    constraint ledger_device_pk primary key (id),
    constraint ledger_device_prefix_uk unique (prefix)
);

create table ledger_number (
    entity varchar(40) not null,
    prefix varchar(4) not null,
    last_number bigint not null,
    constraint ledger_number_pk primary key (entity, prefix)
);

create table journal_batch (
    id uuid not null,
    position bigint not null,
    device_id uuid not null,
    seq bigint not null,
    kind varchar(10) not null,
    target_id uuid,
    title_key varchar(80) not null,
    title_args varchar(4000) not null,
    operator varchar(40) not null,
    department varchar(60) not null,
    business_date date not null,
    recorded_at timestamp(3) with time zone not null,
    change_count bigint not null,
    prev_hash varchar(64) not null,
    hash varchar(64) not null,
    constraint journal_batch_pk primary key (id),
    constraint journal_batch_position_uk unique (position),
    constraint journal_batch_seq_uk unique (device_id, seq),
    constraint journal_batch_kind_ck check (kind in ('CHANGE', 'UNDO', 'REDO', 'SEAL', 'DELIVERY'))
);

create table journal_change (
    batch_id uuid not null,
    ord bigint not null,
    entity varchar(40) not null,
    record_id uuid not null,
    kind varchar(10) not null,
    version bigint not null,
    before_values varchar(100000),
    after_values varchar(100000),
    constraint journal_change_pk primary key (batch_id, ord),
    constraint journal_change_kind_ck check (kind in ('INSERT', 'UPDATE', 'REMOVE'))
);

-- Record ids are unique across all tables, so the id alone finds a record's history.
create index journal_change_record_ix on journal_change (record_id);
