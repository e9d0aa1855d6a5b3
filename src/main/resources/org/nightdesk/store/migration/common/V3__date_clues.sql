-- All that was weighed for the date of a document, so that it can be weighed again when another document tells more: a
-- dateline without its year says nothing until then. "fits" says which days are admitted and "favours" which are
-- likelier, as a pattern (XXXX-03-28), as days, or as two meanings of one time. What was read before this table was made
-- has no rows here, and its dates stand as they are.
create table date_clue (
    version_id bigint not null references analysis on delete cascade,
    ordinal integer not null,
    strength varchar(10) not null,
    clue_low varchar(20),
    clue_high varchar(20),
    fits ${words} not null,
    favours ${words} not null,
    clause ${words} not null,
    primary key (version_id, ordinal)
);
