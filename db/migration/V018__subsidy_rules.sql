-- Programmes as rules: what holds for a policy as a whole, and its awards with their tiers.

alter table subsidy_programme alter column rate drop not null;
alter table subsidy_programme add column floor numeric(16,2);
alter table subsidy_programme add column budget numeric(16,2);
alter table subsidy_programme add column public_share numeric(9,6);
alter table subsidy_programme add column stacking varchar(20);
alter table subsidy_programme add column invoice_from date;
alter table subsidy_programme add column invoice_to date;
alter table subsidy_programme add column allocation_share numeric(9,6);
alter table subsidy_programme add column commissioning boolean;
alter table subsidy_programme add column product_classes varchar(200);
alter table subsidy_programme add column rounding varchar(30);
alter table subsidy_programme add column co_funding varchar(200);

create table subsidy_award (
    id uuid not null,
    version bigint not null,
    created_at timestamp(3) with time zone not null,
    updated_at timestamp(3) with time zone not null,
    updated_by varchar(40) not null,
    deleted_at timestamp(3) with time zone,
    programme_id uuid not null,
    code varchar(40) not null,
    name varchar(80) not null,
    kind varchar(20) not null,
    cost varchar(20),
    material varchar(40),
    threshold numeric(16,2),
    min_output bigint,
    proof varchar(40),
    tier_by varchar(20) not null,
    tiers varchar(1000) not null,
    cap numeric(16,2),
    clause varchar(60) not null,
    sort_order bigint not null,
    constraint subsidy_award_pk primary key (id)
);

create index subsidy_award_programme_ix on subsidy_award (programme_id);
