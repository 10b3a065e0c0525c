import { DataTable } from '../../components/data-table';
import { Figure } from '../../components/figure';
import { graphql, readFragment } from '../../generated';
import type { InvitationFunnelFragment } from '../../generated/graphql';
import type { FragmentType } from '../../generated';

const INVITATION_FUNNEL = graphql(`
  fragment InvitationFunnel on Funnel {
    rows {
      group {
        code
        label
      }
      steps {
        step
        metric {
          title
        }
        count {
          ...Figure
        }
        ofPrevious {
          ...Figure
        }
      }
    }
  }
`);

type Step = InvitationFunnelFragment['rows'][number]['steps'][number];

interface FunnelTableProps {
  readonly funnel: FragmentType<typeof INVITATION_FUNNEL> | null;
}

/** How far the invitations by SMS came, step by step. */
export function FunnelTable({ funnel }: FunnelTableProps) {
  const known = readFragment(INVITATION_FUNNEL, funnel);
  if (known === null) return <p className="govuk-body">How far invitations came could not be given.</p>;
  const steps = known.rows[0]?.steps ?? [];
  return (
    <DataTable
      caption="Invitations by SMS: how many came to each step, and what share of the step before"
      columns={['Survey', ...steps.map(({ metric }) => metric.title)].map((heading) => ({ heading }))}
      rows={known.rows.map(({ group, steps: own }) => [
        group[0]?.label ?? 'All',
        ...own.map((step) => <StepFigure key={step.step} step={step} />),
      ])}
    />
  );
}

function StepFigure({ step: { step, count, ofPrevious } }: { readonly step: Step }) {
  return (
    <>
      <Figure value={count} unit="COUNT" isAlone />
      {ofPrevious !== null && (
        <span className="figure-change">
          <Figure value={ofPrevious} unit="PERCENT" />
          <span className="figure-note">
            {step === 'OPTED_OUT' ? 'of those delivered' : 'of the step before'}
          </span>
        </span>
      )}
    </>
  );
}
