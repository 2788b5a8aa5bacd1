-- Flow, aerosol and area of a limit apart from its sentence, and whether a test is made on every lot or on the type; local emergency standards with place and last day.

alter table standard_limit add column flow varchar(20);
alter table standard_limit add column aerosol varchar(80);
alter table standard_limit add column area varchar(20);
alter table standard_limit add column test_kind varchar(10);
alter table standard add column emergency_region varchar(40);
alter table standard add column emergency_until date;
alter table standard_limit add column remark varchar(400);
