-- What analysts corrected, each entry as in the journal, and the workbooks that it was read from.
create table correction (
    correction_id varchar(12) not null primary key,
    given_on date not null,
    entry ${words} not null
);

create table correction_workbook (
    sha256 varchar(64) not null primary key,
    path ${words} not null,
    read_on date not null
);
