import { checkEdition } from './check-edition';
import { contactDays } from './contact-fields';
import type { ContactFields } from './contact-fields';
import { contradiction, missing } from './issue';
import type { FieldIssue } from './issue';

/** What contradicts itself in a row: contact without an agreement, or days out of order. */
export function checkContact(fields: ContactFields): readonly FieldIssue[] {
  return [...agreementIssues(fields), ...orderIssues(fields), ...checkEdition('due_from', fields.dueFrom)];
}

function agreementIssues({ agreedOn, everyDays, contacts }: ContactFields): readonly FieldIssue[] {
  if (agreedOn === null && everyDays !== null) return [missing('agreed_on', 'the day of the agreement')];
  if (agreedOn !== null && everyDays === null) {
    return [missing('every_days', 'how many days were agreed to lie between two contacts')];
  }
  return agreedOn === null && contacts !== null
    ? [missing('agreed_on', 'the day of the agreement under which the contacts were made')]
    : [];
}

function orderIssues(fields: ContactFields): readonly FieldIssue[] {
  const { dueFrom, agreedOn, endedOn, contacts, asAt } = fields;
  const days = contactDays(fields);
  const issues: FieldIssue[] = [];
  if (agreedOn !== null && agreedOn < dueFrom) {
    issues.push(contradiction('agreed_on', agreedOn, `a day on or after due_from, ${dueFrom}`));
  }
  if (contacts !== null && agreedOn !== null && days.some((day) => day < agreedOn)) {
    issues.push(contradiction('contacts', contacts, `days on or after agreed_on, ${agreedOn}`));
  }
  const begun = agreedOn ?? dueFrom;
  if (endedOn !== null && endedOn < begun) {
    issues.push(contradiction('ended_on', endedOn, `a day on or after ${begun}`));
  }
  const latest = latestOf([dueFrom, agreedOn, endedOn, ...days]);
  if (asAt < latest) {
    issues.push(
      contradiction('as_at', asAt, `a day on or after every event of the row, the last on ${latest}`),
    );
  }
  return issues;
}

function latestOf(days: readonly (string | null)[]): string {
  return days.reduce<string>((latest, day) => (day !== null && day > latest ? day : latest), '');
}
