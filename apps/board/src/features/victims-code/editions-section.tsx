import { useAnswer } from '../../app/use-answer';
import { Answered } from '../../components/answered';
import { DataTable } from '../../components/data-table';
import { Section } from '../../components/section';
import { graphql } from '../../generated';
import type { VictimsCodeEditionsQuery } from '../../generated/graphql';

const EDITIONS_SECTION = graphql(`
  query VictimsCodeEditions {
    victimsCode {
      editions {
        id
        title
        status
        inForceFrom
        inForceTo
        source
        changes
        rights {
          number
          name
          confirmed
        }
      }
    }
  }
`);

type Edition = NonNullable<VictimsCodeEditionsQuery['victimsCode']>['editions'][number];

const STATUSES = {
  IN_FORCE: 'In force',
  REPLACED: 'Replaced',
  DRAFT: 'Draft, nothing is measured by it',
} as const;

/** Which edition of the Code entitlements are measured by, and what others change. */
export function EditionsSection() {
  const query = useAnswer(EDITIONS_SECTION, {});
  return (
    <Section id="editions" title="The edition in force">
      <Answered query={query} what="the editions of the Code">
        {({ victimsCode }) => (
          <>
            <DataTable
              caption="Editions of the Victims’ Code: each entitlement is measured by the one in force on the day it started"
              columns={['Edition', 'Status', 'In force', 'Source'].map((heading) => ({ heading }))}
              rows={(victimsCode?.editions ?? []).map(({ title, status, inForceFrom, inForceTo, source }) => [
                title,
                STATUSES[status],
                inForceFrom === null
                  ? 'not yet'
                  : `from ${inForceFrom}${inForceTo === null ? '' : ` to ${inForceTo}`}`,
                source,
              ])}
            />
            {victimsCode?.editions.map((edition) => (
              <EditionDetails key={edition.id} edition={edition} />
            ))}
          </>
        )}
      </Answered>
    </Section>
  );
}

function EditionDetails({ edition: { title, changes, rights } }: { readonly edition: Edition }) {
  return (
    <details className="govuk-details">
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">{title}: its rights, and what it changes</span>
      </summary>
      <div className="govuk-details__text">
        <ol className="govuk-list govuk-list--number">
          {rights.map(({ number, name, confirmed }) => (
            <li key={number} value={number}>
              {name}
              {!confirmed && ' (wording not confirmed)'}
            </li>
          ))}
        </ol>
        <ul className="govuk-list govuk-list--bullet">
          {changes.map((change) => (
            <li key={change}>{change}</li>
          ))}
        </ul>
      </div>
    </details>
  );
}
