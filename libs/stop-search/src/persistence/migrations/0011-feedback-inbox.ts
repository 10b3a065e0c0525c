import type { Migration } from '@citizen-graph/ledger';

const TABLES = `
create schema feedback;

create table feedback.secret (value bytea not null);
insert into feedback.secret
values (sha256(convert_to(gen_random_uuid()::text || gen_random_uuid()::text, 'UTF8')));

create table feedback.batch (
  id text primary key,
  issued_in text not null,
  place text not null,
  area text,
  expires_on date not null,
  linked boolean not null,
  synthetic boolean not null,
  unique (id, linked)
);

-- No time of use and no number: nothing that would tell which answer a receipt led to.
create table feedback.receipt (
  digest bytea primary key,
  short_digest bytea not null unique,
  batch text not null,
  linked boolean not null,
  search_reference text check (search_reference is null or linked),
  used boolean not null default false,
  foreign key (batch, linked) references feedback.batch (id, linked)
);
create index receipt_batch on feedback.receipt (batch);

create table feedback.answer (
  id uuid primary key default gen_random_uuid(),
  answered_in text not null,
  place text not null,
  area text,
  synthetic boolean not null,
  search_reference text,
  fair boolean not null,
  explained boolean not null,
  polite boolean,
  told_of_record boolean,
  comment text
);

create unlogged table feedback.rate_limit (
  key varchar(255) primary key,
  points integer not null default 0,
  expire bigint
);

create table feedback.salt (day date primary key, value text not null);

-- What the subgraph may know of receipts: how they were issued.
create view stop_search.receipt_batch as
select id, issued_in, place, area, linked, synthetic from feedback.batch;
`;

// They work with the rights of the owner, so the form needs none on the tables behind them.
const FUNCTIONS = `
create function feedback.today() returns date language sql stable
set search_path = pg_catalog, pg_temp
return (now() at time zone 'Europe/London')::date;

create function feedback.keyed(code_hash bytea) returns bytea language sql stable security definer
set search_path = pg_catalog, pg_temp as $$
  select sha256(value || sha256(value || code_hash)) from feedback.secret
$$;

create function feedback.find_receipt(
  code_hash bytea, out state text, out place text, out linked boolean, out synthetic boolean
)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select
    case when receipt.used then 'USED' when batch.expires_on < feedback.today() then 'EXPIRED' else 'OPEN' end,
    batch.place, batch.linked, batch.synthetic
  from feedback.receipt join feedback.batch on batch.id = receipt.batch
  where receipt.digest = feedback.keyed(code_hash) or receipt.short_digest = feedback.keyed(code_hash)
$$;

create function feedback.give_answer(
  code_hash bytea, fair boolean, explained boolean, polite boolean, told_of_record boolean, comment text
) returns text
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  taken record;
begin
  -- Of two at once the second waits here for the first, and then finds the receipt used.
  update feedback.receipt set used = true
  from feedback.batch
  where batch.id = receipt.batch
    and (receipt.digest = feedback.keyed(code_hash) or receipt.short_digest = feedback.keyed(code_hash))
    and not receipt.used
    and batch.expires_on >= feedback.today()
  returning batch.place, batch.area, batch.synthetic, receipt.search_reference into taken;
  if not found then
    return coalesce((select state from feedback.find_receipt(code_hash)), 'UNKNOWN');
  end if;
  insert into feedback.answer
    (answered_in, place, area, synthetic, search_reference, fair, explained, polite, told_of_record, comment)
  values
    (to_char(feedback.today(), 'YYYY-MM'), taken.place, taken.area, taken.synthetic, taken.search_reference,
     $2, $3, $4, $5, $6);
  return 'ACCEPTED';
end
$$;

create function feedback.salt_of_today() returns text
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  delete from feedback.salt where day < feedback.today();
  insert into feedback.salt values (feedback.today(), gen_random_uuid()::text || gen_random_uuid()::text)
  on conflict do nothing;
  return (select value from feedback.salt where day = feedback.today());
end
$$;
`;

const GRANTS = `
revoke execute on all functions in schema feedback from public;
grant usage on schema feedback to citizen_feedback;
grant execute on function feedback.find_receipt, feedback.give_answer, feedback.salt_of_today to citizen_feedback;
grant select, insert, update, delete on feedback.rate_limit to citizen_feedback;
`;

/** Where answers wait until they are collected, which the form puts them into and cannot read. */
export const FEEDBACK_INBOX_MIGRATION: Migration = {
  number: 11,
  name: 'feedback-inbox',
  sql: `${TABLES}${FUNCTIONS}${GRANTS}`,
};
