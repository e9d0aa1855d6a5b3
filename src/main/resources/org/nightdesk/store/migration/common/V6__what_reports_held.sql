-- What each report held, in short: the next one is compared with it.
create table report_snapshot (
    report varchar(40) not null primary key references report on delete cascade,
    snapshot ${words} not null
);
