import type { Migration } from '@citizen-graph/ledger';

const TABLES = `
create schema if not exists access;

create table access.partner (
  id text primary key check (id ~ '^[a-z0-9][a-z0-9-]{2,62}$'),
  title text not null check (title <> ''),
  subjects text[] not null check (
    cardinality(subjects) > 0
    and subjects <@ array['surveys', 'victims-code', 'stop-search', 'confidence', 'wmnow']
  ),
  areas text[] check (cardinality(areas) > 0 and array_position(areas, null) is null),
  quota integer not null check (quota > 0),
  created_at timestamptz(3) not null default clock_timestamp(),
  created_by text not null check (created_by <> ''),
  suspended_at timestamptz(3),
  suspended_by text check (suspended_by <> ''),
  check ((suspended_at is null) = (suspended_by is null))
);

create table access.partner_secret (
  id integer generated always as identity primary key,
  partner text not null references access.partner,
  digest bytea not null unique check (octet_length(digest) = 32),
  created_at timestamptz(3) not null,
  expires_at timestamptz(3) not null check (expires_at >= created_at)
);
create index partner_secret_partner on access.partner_secret (partner, expires_at);

-- The shape that rate-limiter-flexible asks of its table.
create table access.quota (
  key varchar(255) primary key,
  points integer not null default 0,
  expire bigint
);
`;

// Whoever answers partners need not be able to read their secrets, and whoever checks those changes nothing.
const GRANTS = `
grant usage on schema access to citizen_gateway, citizen_identity;
grant select on access.partner to citizen_gateway, citizen_identity;
grant select, insert, update, delete on access.quota to citizen_gateway;
grant select on access.partner_secret to citizen_identity;
`;

/** Partners, their secrets, and how much of their quotas they have used, in the schema `access`. */
export const CLIENT_MIGRATIONS: readonly Migration[] = [
  { number: 1, name: 'partners', sql: `${TABLES}${GRANTS}` },
];
