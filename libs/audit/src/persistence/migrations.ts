// What an entry holds is named, coded and short, so that no sentence about anybody gets in; check-entry.ts says the same.
const TABLES = `
create schema audit;

create table audit.entry (
  number bigint primary key check (number > 0),
  at timestamptz(3) not null,
  content jsonb not null
    constraint entry_keys check ((
      jsonb_typeof(content) = 'object'
      and content ?& '{kinds,actor,client,purpose,operation,document,fields,areas,recipient,rows,request}'
      and content - '{kinds,actor,client,purpose,operation,document,fields,areas,recipient,rows,request}'::text[] = '{}'
    ) is true)
    constraint entry_kinds check ((
      jsonb_typeof(content -> 'kinds') = 'array'
      and jsonb_array_length(content -> 'kinds') between 1 and 6
      and content -> 'kinds' <@ '["COLLECTION","ALTERATION","CONSULTATION","DISCLOSURE","COMBINATION","ERASURE"]'
    ) is true)
    constraint entry_actor check ((
      jsonb_typeof(content -> 'actor') = 'string' and content ->> 'actor' ~ '^[^\\u0001-\\u001f\\u007f-\\u009f\\u2028-\\u202e\\u2066-\\u2069]{1,255}$'
    ) is true)
    constraint entry_client check ((
      jsonb_typeof(content -> 'client') = 'string' and content ->> 'client' ~ '^[^\\u0001-\\u001f\\u007f-\\u009f\\u2028-\\u202e\\u2066-\\u2069]{1,255}$'
    ) is true)
    constraint entry_purpose check ((
      content -> 'purpose' = 'null'
      or jsonb_typeof(content -> 'purpose') = 'string' and content ->> 'purpose' ~ '^[a-z0-9][a-z0-9-]{2,59}$'
    ) is true)
    constraint entry_operation check ((
      jsonb_typeof(content -> 'operation') = 'string'
      and content ->> 'operation' ~ '^[A-Za-z_][A-Za-z0-9_ -]{0,127}$'
    ) is true)
    constraint entry_document check ((
      content -> 'document' = 'null'
      or jsonb_typeof(content -> 'document') = 'string' and content ->> 'document' ~ '^[0-9a-f]{64}$'
    ) is true)
    constraint entry_fields check ((
      jsonb_typeof(content -> 'fields') = 'array'
      and jsonb_array_length(content -> 'fields') <= 5000
      and not content @? 'strict $.fields[*] ? (!(@.type() == "string" && @ like_regex "^[A-Za-z_][A-Za-z0-9_.-]{0,199}$"))'
    ) is true)
    constraint entry_areas check ((
      content -> 'areas' = 'null'
      or jsonb_typeof(content -> 'areas') = 'array'
      and jsonb_array_length(content -> 'areas') between 1 and 100
      and not content @? 'strict $.areas[*] ? (!(@.type() == "string" && @ like_regex "^[A-Z][0-9]{8}$"))'
    ) is true)
    constraint entry_recipient check ((
      content -> 'recipient' = 'null' and not content -> 'kinds' ? 'DISCLOSURE'
      or jsonb_typeof(content -> 'recipient') = 'string' and content ->> 'recipient' ~ '^[^\\u0001-\\u001f\\u007f-\\u009f\\u2028-\\u202e\\u2066-\\u2069]{1,255}$'
    ) is true)
    constraint entry_rows check ((
      jsonb_typeof(content -> 'rows') = 'number' and content ->> 'rows' ~ '^[0-9]{1,15}$'
    ) is true)
    constraint entry_request check ((
      content -> 'request' = 'null'
      or jsonb_typeof(content -> 'request') = 'string' and content ->> 'request' ~ '^[A-Za-z0-9][A-Za-z0-9._-]{7,63}$'
    ) is true),
  previous text not null check (previous ~ '^[0-9a-f]{64}$'),
  hash text not null check (hash ~ '^[0-9a-f]{64}$')
);
create index entry_at on audit.entry (at);

create table audit.head (
  is_the_only_one boolean primary key default true check (is_the_only_one),
  number bigint not null,
  hash text not null
);
insert into audit.head (number, hash) values (0, repeat('0', 64));
`;

// The row of the head is the lock by which entries follow one another. It is held until the transaction ends, so
// whoever has more to do than append appends last. A transaction that sees the past fails with 40001 and appends nothing.
// pg_temp comes last, or somebody's own temporary type called text would be ours.
const FUNCTIONS = `
create function audit.append(entries jsonb) returns table (number bigint, hash text)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  place record;
  entry jsonb;
  moment timestamptz(3);
begin
  if jsonb_typeof(entries) is distinct from 'array' or jsonb_array_length(entries) = 0 then
    raise exception 'There is nothing to append.' using errcode = 'invalid_parameter_value';
  end if;
  select h.number, h.hash into place from audit.head h for update;
  if not found then
    raise exception 'The record has no head.' using errcode = 'data_corrupted';
  end if;
  for entry in select value from jsonb_array_elements(entries) loop
    -- As the clock is: one that was put right shows, and the order is that of the numbers.
    moment := clock_timestamp();
    number := place.number + 1;
    hash := encode(sha256(convert_to(
      place.hash || E'\\n' || number || E'\\n' ||
      to_char(moment at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || E'\\n' || entry::text,
      'UTF8')), 'hex');
    insert into audit.entry (number, at, content, previous, hash) values (number, moment, entry, place.hash, hash);
    place.number := number;
    place.hash := hash;
  end loop;
  update audit.head h set number = place.number, hash = place.hash;
  number := place.number;
  hash := place.hash;
  return next;
end $$;
revoke all on function audit.append(jsonb) from public;

-- A name as an entry may hold it, whatever somebody gave for theirs.
create function audit.name(given text) returns text
language sql immutable set search_path = pg_catalog, pg_temp as $$
  select coalesce(nullif(trim(left(regexp_replace(given, '[\\u0001-\\u001f\\u007f-\\u009f\\u2028-\\u202e\\u2066-\\u2069]+', ' ', 'g'), 255)), ''), 'not stated')
$$;
revoke all on function audit.name(text) from public;

create function audit.refuse() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  raise exception 'The record is appended to, and never changed.' using errcode = 'insufficient_privilege';
end $$;
create trigger entry_is_kept before update or delete or truncate on audit.entry
  for each statement execute function audit.refuse();
create trigger head_is_kept before insert or delete or truncate on audit.head
  for each statement execute function audit.refuse();
create trigger head_goes_on before update on audit.head
  for each row when (new.number <= old.number) execute function audit.refuse();
`;

const GRANTS = `
grant usage on schema audit to citizen_gateway, citizen_victims_code, citizen_auditor;
grant execute on function audit.append(jsonb) to citizen_gateway, citizen_victims_code;
grant execute on function audit.name(text) to citizen_victims_code;
grant select on audit.entry, audit.head to citizen_auditor;
`;

/** The record: appended to by one function, which whoever may append may call and whose tables they cannot touch. */
export const AUDIT_MIGRATIONS = [
  { number: 1, name: 'record', sql: `${TABLES}${FUNCTIONS}${GRANTS}` },
] as const;
