-- The words of a hedge that stands before an earlier number of a list and may reach the later one: "about 200 nurses and
-- 30 doctors". What was read before this column was made has none.
alter table figure add column shared_hedge ${words} default '' not null;
