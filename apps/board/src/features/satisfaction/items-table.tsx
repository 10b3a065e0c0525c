import { Link, useLocation } from 'react-router';
import { Change } from '../../components/change';
import { DataTable } from '../../components/data-table';
import { Figure } from '../../components/figure';
import { graphql, readFragment } from '../../generated';
import type { ItemOfSurveysFragment } from '../../generated/graphql';
import type { FragmentType } from '../../generated';

const ITEM_OF_SURVEYS = graphql(`
  fragment ItemOfSurveys on Metric {
    id
    title
    unit
    bySurvey: table(period: $period, by: [SURVEY], where: $where, compare: $compare, asOf: $asOf) {
      rows {
        group {
          code
        }
        value {
          ...Figure
        }
        change {
          ...Change
        }
      }
    }
  }
`);

const SURVEYS = [
  ['FORCE_CONTACT', 'Force Contact'],
  ['FORCE_RESPONSE', 'Force Response'],
  ['INVESTIGATION', 'Investigation'],
  ['T3_PILOT', 'T3 pilot'],
] as const;

interface ItemsTableProps {
  readonly items: readonly FragmentType<typeof ITEM_OF_SURVEYS>[];
}

/** Each question by survey: its figure, and how that changed. */
export function ItemsTable({ items }: ItemsTableProps) {
  return (
    <DataTable
      caption="Each item by survey: the share who give 8 or above, and its change"
      columns={['Item', ...SURVEYS.map(([, name]) => name)].map((heading) => ({ heading }))}
      rows={items.map((item) => rowOf(readFragment(ITEM_OF_SURVEYS, item)))}
    />
  );
}

function rowOf({ id, title, unit, bySurvey }: ItemOfSurveysFragment) {
  return [
    <ItemLink id={id} title={title} />,
    ...SURVEYS.map(([survey]) => {
      const row = bySurvey?.rows.find(({ group }) => group.some(({ code }) => code === survey));
      if (row === undefined) return <span className="figure-note">could not be given</span>;
      return (
        <>
          <Figure value={row.value} unit={unit} />
          <ChangeOfGiven row={row} unit={unit} />
        </>
      );
    }),
  ];
}

type Row = NonNullable<ItemOfSurveysFragment['bySurvey']>['rows'][number];

function ChangeOfGiven({ row, unit }: { readonly row: Row; readonly unit: ItemOfSurveysFragment['unit'] }) {
  return (
    <span className="figure-change">
      <span className="govuk-visually-hidden">Change: </span>
      <Change change={row.change} unit={unit} />
    </span>
  );
}

/** Shows the chart of an item, with all else that the address says. */
function ItemLink({ id, title }: { readonly id: string; readonly title: string }) {
  const { search } = useLocation();
  const to = new URLSearchParams(search);
  to.set('item', id);
  return (
    <Link className="govuk-link" to={{ search: to.toString(), hash: '#items' }} preventScrollReset>
      {title}
    </Link>
  );
}
