import { graphql, readFragment } from '../../generated';
import type { FragmentType } from '../../generated';
import { monthName } from '../../view/months';

const BASIS = graphql(`
  fragment ConfidenceBasis on Metric {
    definition
    breaks {
      month
      reason
    }
  }
`);

const FORCES = graphql(`
  fragment ConfidenceBasisOfForces on PublicConfidence {
    mostSimilarGroup {
      forces {
        name
      }
      source
      confirmed
    }
    designEffect {
      statement
      confirmed
    }
  }
`);

interface WhatItRestsOnProps {
  readonly metric: FragmentType<typeof BASIS>;
  readonly forces: FragmentType<typeof FORCES>;
}

/** Where the series breaks, whom the force is most like, and what intervals rest on. */
export function WhatItRestsOn({ metric, forces }: WhatItRestsOnProps) {
  const { definition, breaks } = readFragment(BASIS, metric);
  const { mostSimilarGroup: group, designEffect } = readFragment(FORCES, forces);
  return (
    <dl className="govuk-summary-list">
      <Row term="What is estimated">{definition}</Row>
      <Row term="Breaks in the series, [b]">
        {breaks.length === 0
          ? 'None is recorded.'
          : breaks.map(({ month, reason }) => (
              <p key={month} className="govuk-body">
                {monthName(month)}: {reason}
              </p>
            ))}
      </Row>
      <Row term="Most similar group">
        {group.forces.map(({ name }) => name).join(', ')} <Unconfirmed confirmed={group.confirmed} />
        <span className="figure-note">{group.source}</span>
      </Row>
      <Row term="Where no interval is published">
        {designEffect.statement} <Unconfirmed confirmed={designEffect.confirmed} />
      </Row>
    </dl>
  );
}

function Row({ term, children }: { readonly term: string; readonly children: React.ReactNode }) {
  return (
    <div className="govuk-summary-list__row">
      <dt className="govuk-summary-list__key">{term}</dt>
      <dd className="govuk-summary-list__value">{children}</dd>
    </div>
  );
}

function Unconfirmed({ confirmed }: { readonly confirmed: boolean }) {
  return confirmed ? null : <strong className="govuk-tag govuk-tag--yellow">Not confirmed</strong>;
}
