-- Until when a passing report counts; nothing stated means without end.

alter table testing_request add column valid_until date;
