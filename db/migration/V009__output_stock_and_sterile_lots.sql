-- Where the output of a day went, what is left, and the sterilised lots that have to wait before they may be handed out.

alter table output_return add column rejected bigint;
alter table output_return add column opening_stock bigint;
alter table output_return add column shipped_state bigint;
alter table output_return add column shipped_province bigint;
alter table output_return add column shipped_city bigint;
alter table output_return add column shipped_own bigint;
alter table output_return add column shipped_export bigint;
alter table output_return add column closing_stock bigint;

-- Sums of a day and the bars of a week are read from this index alone, without the rows themselves.
create index output_return_day_ix on output_return (business_date, line_id, quantity, rejected, deleted_at);
drop index output_return_date_ix;

create table sterile_lot (
    id uuid not null,
    version bigint not null,
    created_at timestamp(3) with time zone not null,
    updated_at timestamp(3) with time zone not null,
    updated_by varchar(40) not null,
    deleted_at timestamp(3) with time zone,
    line_id uuid not null,
    lot_number varchar(40) not null,
    made_on date not null,
    quantity bigint not null,
    sterilised_on date,
    desorption_days bigint not null,
    releasable_on date,
    remark varchar(400),
    constraint sterile_lot_pk primary key (id)
);

create index sterile_lot_line_ix on sterile_lot (line_id);
create index sterile_lot_releasable_ix on sterile_lot (releasable_on);
