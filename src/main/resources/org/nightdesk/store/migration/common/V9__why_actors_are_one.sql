-- The document by which an actor was first known: of namesakes, each is found again by its own.
alter table known_actor add column first_document ${words};

-- Why actors of documents that bear other names are one: the rule, and the words of another document that speak for it;
-- where there are none, no document is named.
create table actor_merge (
    actor_id varchar(40) not null references known_actor on delete cascade,
    document ${words} not null,
    local_actor varchar(40) not null,
    name ${words} not null,
    rule varchar(40) not null,
    reason ${words} not null,
    witness_document ${words} not null,
    witness_sentence integer not null,
    witness_start integer not null,
    witness_end integer not null,
    witness_words ${words} not null,
    primary key (actor_id, document, local_actor)
);
