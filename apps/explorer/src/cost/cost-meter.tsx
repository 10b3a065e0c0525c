import type { ReactElement } from 'react';
import { useActiveOperation } from '../editor/use-active-operation';
import { useCost } from './use-cost';
import type { Cost } from './use-cost';

/** Says what the open operation would cost, and why it would be refused. */
export function CostMeter(): ReactElement {
  const cost = useCost(useActiveOperation());
  return (
    <p className={`cost ${isRefused(cost) ? 'refused' : ''}`} role="status">
      {inWords(cost)}
    </p>
  );
}

function isRefused(cost: Cost): boolean {
  return cost.kind === 'KNOWN' && (cost.requested > cost.most || cost.requested > cost.quotaLeft);
}

function inWords(cost: Cost): ReactElement | string {
  switch (cost.kind) {
    case 'NOTHING':
      return 'Nothing to ask yet';
    case 'ASKING':
      return 'Working out the cost…';
    case 'UNKNOWN':
      return `No cost: ${cost.problem}`;
    case 'KNOWN':
      return knownInWords(cost);
  }
}

function knownInWords({ requested, most, quotaLeft }: Cost & { readonly kind: 'KNOWN' }): ReactElement {
  const stated = (
    <strong>
      Cost {grouped(requested)} of {grouped(most)}
    </strong>
  );
  if (requested > most)
    return <>{stated}: too much for one operation. Ask for fewer rows or fewer figures at once.</>;
  if (requested > quotaLeft)
    return (
      <>
        {stated}: more than the {grouped(quotaLeft)} that are left of this hour’s quota. Ask later, or for
        less.
      </>
    );
  return (
    <>
      {stated} <span>{grouped(quotaLeft)} left of this hour’s quota</span>
    </>
  );
}

function grouped(count: number): string {
  return count.toLocaleString('en-GB');
}
