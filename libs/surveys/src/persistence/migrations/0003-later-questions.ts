import type { Migration } from '@citizen-graph/ledger';

/**
 * Gives records that are in already what an export without the columns would: the mode of their survey and
 * no channel. Their cells follow when records are observed anew, by releases of their own.
 */
export const COMPLETE_EARLIER_RECORDS = `
  update surveys.response set
    mode = case survey when 'LIVE_CHAT' then 'WEB_CHAT' else 'SMS' end,
    channel = case survey when 'LIVE_CHAT' then 'LIVE_CHAT' else 'NOT_RECORDED' end;
  update surveys.invitation set mode = 'SMS', channel = 'NOT_RECORDED';`;

export const LATER_QUESTIONS_MIGRATION: Migration = {
  number: 3,
  name: 'later-questions',
  sql: `
    alter table surveys.response
      add mode text,
      add channel text,
      add confident_to_call_again integer,
      add satisfied integer,
      add clear_on_next_steps integer,
      add later_questions text not null default '';
    alter table surveys.invitation add mode text, add channel text;
    ${COMPLETE_EARLIER_RECORDS}
    alter table surveys.response alter mode set not null, alter channel set not null;
    alter table surveys.invitation alter mode set not null, alter channel set not null;`,
};
