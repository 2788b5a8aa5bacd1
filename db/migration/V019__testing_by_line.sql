-- What the reports of one line prove is asked for at every gate.

create index testing_request_line_ix on testing_request (line_id);
create index report_cover_line_ix on report_cover (line_id);
