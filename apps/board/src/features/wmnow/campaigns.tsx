import { DataTable } from '../../components/data-table';
import { formatCount } from '../../figures/format-figure';
import { graphql, readFragment } from '../../generated';
import type { FragmentType } from '../../generated';
import type { CampaignFragment } from '../../generated/graphql';
import { periodName } from '../../view/months';
import type { View } from '../../view/view';
import { NO_EFFECT } from './campaign-words';

const CAMPAIGN = graphql(`
  fragment Campaign on WmnowCampaign {
    id
    name
    description
    startedOn
    endedOn
    area {
      name
    }
    effect {
      status
      before {
        from
        to
      }
      joinersPerMonthDuring
      joinersPerMonthBefore
      ratio
      interval {
        lower
        upper
      }
      others {
        id
        name
      }
      caveat
    }
  }
`);

interface CampaignsProps {
  readonly campaigns: readonly FragmentType<typeof CAMPAIGN>[];
  readonly view: View;
}

/** Campaigns to win members, and who joined beside them. */
export function Campaigns({ campaigns, view }: CampaignsProps) {
  const known = campaigns.map((campaign) => readFragment(CAMPAIGN, campaign));
  if (known.length === 0) return <p className="govuk-body">No campaign ran in these months.</p>;
  const caveats = new Set(known.flatMap(({ effect }) => effect?.caveat ?? []));
  return (
    <>
      <DataTable
        caption="Campaigns to win members, and who joined beside them"
        columns={['Campaign', 'Where and when', 'Joined per month', 'Times as many as before'].map(
          (heading) => ({
            heading,
          }),
        )}
        rows={known.map((campaign) => rowOf(campaign))}
      />
      <div className="govuk-inset-text">
        {[...caveats].join(' ')}
        {view.asOf !== null && ' Campaigns are shown as they are known now.'}
      </div>
    </>
  );
}

function rowOf({ name, description, startedOn, endedOn, area, effect }: CampaignFragment) {
  return [
    <>
      {name}
      <span className="figure-note">{description}</span>
    </>,
    <>
      {area?.name ?? 'Whole force'}
      <span className="figure-note">
        {dayName(startedOn)} to {dayName(endedOn)}
      </span>
    </>,
    <Joined effect={effect} />,
    <Ratio effect={effect} />,
  ];
}

type Effect = Pick<CampaignFragment, 'effect'>;

function Joined({ effect }: Effect) {
  const during = effect?.joinersPerMonthDuring ?? null;
  const before = effect?.joinersPerMonthBefore ?? null;
  return (
    <>
      {during === null ? 'not all in yet' : formatCount(during)}
      {effect !== null && before !== null && (
        <span className="figure-note">
          {formatCount(before)} in {periodName(effect.before)}
        </span>
      )}
    </>
  );
}

function Ratio({ effect }: Effect) {
  if (effect === null) return 'could not be given';
  const { status, ratio, interval, others } = effect;
  if (ratio === null) return <span className="figure-note">{NO_EFFECT[status]}</span>;
  return (
    <>
      <span className="figure-value">{ratio.toFixed(1)}</span>
      {interval !== null && (
        <span className="figure-note">
          95% interval {interval.lower.toFixed(1)} to {interval.upper.toFixed(1)}
        </span>
      )}
      {others.length > 0 && (
        <span className="figure-note">
          {others.map(({ name }) => name).join(', ')} ran in these months too
        </span>
      )}
    </>
  );
}

const DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

function dayName(day: string): string {
  return DAY.format(new Date(`${day}T00:00:00Z`));
}
