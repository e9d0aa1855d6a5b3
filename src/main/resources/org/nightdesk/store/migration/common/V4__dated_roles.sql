-- Roles with the time for which they were held: the days on which each can have begun and those on which it can have
-- ended, and the words of time that say so, from which they can be found again when the document gets another date. What
-- was read before this table was made has no place of its own and no time: the first mention of its actor stands for the
-- place, and the time is open.
create table role (
    version_id bigint not null references analysis on delete cascade,
    ordinal integer not null,
    actor varchar(40) not null,
    role_words ${words} not null,
    title ${words} not null,
    body ${words} not null,
    tenure varchar(40) not null,
    sentence integer not null,
    span_start integer not null,
    span_end integer not null,
    clause_start integer not null,
    clause_end integer not null,
    from_time varchar(40),
    until_time varchar(40),
    at_time varchar(40),
    start_low varchar(20),
    start_high varchar(20),
    end_low varchar(20),
    end_high varchar(20),
    reason ${words} not null,
    primary key (version_id, ordinal)
);

insert into role (version_id, ordinal, actor, role_words, title, body, tenure, sentence, span_start, span_end,
                  clause_start, clause_end, reason)
    select r.version_id, r.ordinal, r.actor, r.role_words, r.role_words, '', 'CURRENT', m.sentence, m.span_start,
           m.span_end, m.span_start, m.span_end, 'read before the time of roles was kept'
    from actor_role r
    join mention m on m.version_id = r.version_id and m.actor = r.actor
    where m.ordinal = (select min(n.ordinal) from mention n where n.version_id = r.version_id and n.actor = r.actor);

drop table actor_role;
