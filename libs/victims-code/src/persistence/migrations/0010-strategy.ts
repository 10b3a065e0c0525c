import { roleOf } from '@citizen-graph/ledger';
import type { Migration } from '@citizen-graph/ledger';

const ROLE = roleOf('victims-code');
const DAY = `~ '^\\d{4}-\\d{2}-\\d{2}$'`;

export const STRATEGY_MIGRATION: Migration = {
  number: 10,
  name: 'strategy',
  sql: `
    create table victims_code.strategy_priority (
      id text primary key,
      title text not null,
      description text not null,
      position integer not null,
      version integer not null,
      synthetic boolean not null
    );

    create table victims_code.board_organisation (
      id text primary key,
      name text not null,
      version integer not null,
      synthetic boolean not null
    );

    create table victims_code.board_meeting (
      id text primary key,
      meets_on text not null check (meets_on ${DAY}),
      status text not null check (status in ('SCHEDULED', 'HELD', 'CANCELLED')),
      version integer not null,
      synthetic boolean not null
    );

    create table victims_code.board_attendance (
      meeting_id text not null references victims_code.board_meeting,
      member text not null,
      status text not null check (status in ('INVITED', 'PRESENT', 'DEPUTY', 'APOLOGIES', 'ABSENT')),
      primary key (meeting_id, member)
    );

    create table victims_code.plan_action (
      id text primary key,
      priority_id text not null references victims_code.strategy_priority,
      department text not null,
      title text not null,
      description text not null,
      starts_on text not null check (starts_on ${DAY}),
      due_on text not null check (due_on ${DAY} and due_on >= starts_on),
      completed_on text check (completed_on ${DAY}),
      meeting_id text references victims_code.board_meeting,
      version integer not null,
      synthetic boolean not null
    );
    create index plan_action_by_meeting on victims_code.plan_action (meeting_id);

    create table victims_code.progress_note (
      action_id text not null references victims_code.plan_action,
      number integer not null,
      reported_on text not null check (reported_on ${DAY}),
      progress integer not null check (progress between 0 and 100),
      confidence text not null check (confidence in ('ON_TRACK', 'AT_RISK', 'OFF_TRACK')),
      text text not null,
      recorded_at timestamptz(3) not null default clock_timestamp(),
      recorded_by text not null,
      primary key (action_id, number)
    );

    create table victims_code.board_decision (
      meeting_id text not null references victims_code.board_meeting,
      number integer not null,
      text text not null,
      action_id text references victims_code.plan_action,
      recorded_at timestamptz(3) not null default clock_timestamp(),
      recorded_by text not null,
      primary key (meeting_id, number)
    );

    create table victims_code.strategy_change (
      kind text not null check (kind in ('PRIORITY', 'ACTION', 'ORGANISATION', 'MEETING')),
      id text not null,
      version integer not null check (version > 0),
      changed_at timestamptz(3) not null default clock_timestamp(),
      changed_by text not null,
      changes jsonb not null,
      primary key (kind, id, version)
    );

    create table victims_code.client_key (
      key text primary key,
      input_sha256 text not null,
      result jsonb not null,
      used_at timestamptz(3) not null default clock_timestamp(),
      used_by text not null
    );

    grant insert, update on
      victims_code.strategy_priority,
      victims_code.board_organisation,
      victims_code.board_meeting,
      victims_code.board_attendance,
      victims_code.plan_action
      to ${ROLE};
    grant insert on
      victims_code.progress_note,
      victims_code.board_decision,
      victims_code.strategy_change,
      victims_code.client_key
      to ${ROLE};
  `,
};
