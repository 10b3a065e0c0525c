import { graphql, readFragment } from '../../generated';
import type { FragmentType } from '../../generated';
import { LOCAL_POLICING_AREAS } from '@citizen-graph/reference';
import type { MembershipMetricFragment } from '../../generated/graphql';
import { cellOf, figureOf, stateOf } from '../../tables/plotted';
import type { View } from '../../view/view';
import type { Membership } from './membership';
import { MembershipTable } from './membership-table';
import { SignUpMap } from './sign-up-map';
import { SignUpRanking } from './sign-up-ranking';
import { SignUpRates } from './sign-up-rates';

const MEMBERSHIP_METRIC = graphql(`
  fragment MembershipMetric on Metric {
    definition
    first: table(period: $first, asOf: $asOf) {
      rows {
        value {
          ...Plotted
        }
      }
      ...RestsOn
    }
    firstByArea: table(period: $first, by: [AREA], asOf: $asOf) {
      rows {
        area {
          code
        }
        value {
          ...Plotted
        }
      }
    }
    last: table(period: $last, asOf: $asOf) {
      rows {
        value {
          ...Plotted
        }
      }
      ...RestsOn
    }
    lastByArea: table(period: $last, by: [AREA], asOf: $asOf) {
      rows {
        area {
          code
        }
        value {
          ...Plotted
        }
      }
    }
  }
`);

type Metric = FragmentType<typeof MEMBERSHIP_METRIC>;

interface MembershipFiguresProps {
  readonly metrics: Readonly<Record<'members' | 'share' | 'population' | 'rate', Metric>>;
  readonly view: View;
}

/** The seven areas and the force, of the first and the last month. */
export function MembershipFigures({ metrics, view }: MembershipFiguresProps) {
  const members = readFragment(MEMBERSHIP_METRIC, metrics.members);
  const share = readFragment(MEMBERSHIP_METRIC, metrics.share);
  const population = readFragment(MEMBERSHIP_METRIC, metrics.population);
  const rate = readFragment(MEMBERSHIP_METRIC, metrics.rate);
  const answer = stateOf(...[members, population].flatMap(({ first, last }) => [first, last]));
  const places = PLACES.map(({ code, name }) => ({
    code,
    name,
    members: cellsOf(members, code),
    share: cellsOf(share, code),
    population: cellsOf(population, code)[1],
    rate: cellsOf(rate, code),
    rateFigures: [valueOf(rate, code, 'first'), valueOf(rate, code, 'last')] as const,
  }));
  const parts = { places, view, answer, definition: rate.definition };
  return (
    <>
      <SignUpRates {...parts} />
      <MembershipTable {...parts} />
      <SignUpMap {...parts} />
      <SignUpRanking places={places} view={view} />
    </>
  );
}

/** What the parts of the section are made of. */
export interface MembershipParts {
  readonly places: readonly (Membership & {
    readonly code: string | null;
    readonly rateFigures: readonly [ReturnType<typeof figureOf>, ReturnType<typeof figureOf>];
  })[];
  readonly view: View;
  readonly answer: ReturnType<typeof stateOf>;
  readonly definition: string;
}

const PLACES: readonly { readonly code: string | null; readonly name: string }[] = [
  ...LOCAL_POLICING_AREAS,
  { code: null, name: 'Force' },
];

const MISSING = { value: null, shorthand: '[x]' };

function cellsOf(metric: MembershipMetricFragment, code: string | null) {
  const [first, last] = (['first', 'last'] as const).map((time) => {
    const row = rowOf(metric, code, time);
    return row === undefined ? { shorthand: '[x]', status: 'NOT_AVAILABLE' } : cellOf(row.value);
  });
  return [first, last] as Membership['members'];
}

function valueOf(metric: MembershipMetricFragment, code: string | null, time: 'first' | 'last') {
  const row = rowOf(metric, code, time);
  return row === undefined ? MISSING : figureOf(row.value);
}

function rowOf(metric: MembershipMetricFragment, code: string | null, time: 'first' | 'last') {
  if (code === null) return metric[time]?.rows[0];
  return metric[`${time}ByArea`]?.rows.find(({ area }) => area?.code === code);
}
