import { Answered } from '../../components/answered';
import { DataTable } from '../../components/data-table';
import { Figure } from '../../components/figure';
import { useAnswer } from '../../app/use-answer';
import { graphql, readFragment } from '../../generated';
import type { FragmentType } from '../../generated';
import { monthName, periodName } from '../../view/months';
import { momentOf, whereOf } from '../../view/view';
import type { View } from '../../view/view';
import { placedIn } from './placed-in';

const NEIGHBOURHOODS = graphql(`
  query WmnowNeighbourhoodsSection(
    $period: PeriodInput!
    $last: PeriodInput!
    $where: [DimensionFilter!]
    $asOf: DateTimeISO
  ) {
    members: metric(id: "wmnow-neighbourhood-members") {
      ...NeighbourhoodMembers
    }
    moves: metrics(ids: ["wmnow-neighbourhood-joiners", "wmnow-neighbourhood-leavers"]) {
      ...NeighbourhoodMoves
    }
  }
`);

const MEMBERS = graphql(`
  fragment NeighbourhoodMembers on Metric {
    definition
    byNeighbourhood: table(period: $last, by: [AREA, NEIGHBOURHOOD], where: $where, asOf: $asOf) {
      rows {
        area {
          code
          name
        }
        group {
          dimension
          code
          label
        }
        value {
          status
          ...Figure
        }
      }
    }
  }
`);

const MOVES = graphql(`
  fragment NeighbourhoodMoves on Metric {
    id
    byNeighbourhood: table(period: $period, by: [NEIGHBOURHOOD], where: $where, asOf: $asOf) {
      rows {
        group {
          dimension
          code
        }
        value {
          ...Figure
        }
      }
    }
  }
`);

/** Members, joiners and leavers below the area. */
export function NeighbourhoodsSection({ view }: { readonly view: View }) {
  const query = useAnswer(NEIGHBOURHOODS, {
    period: { from: view.from, to: view.to },
    last: { from: view.to, to: view.to },
    where: whereOf(view),
    asOf: momentOf(view.asOf),
  });
  return (
    <section aria-labelledby="neighbourhoods" className="govuk-!-margin-bottom-7">
      <h2 className="govuk-heading-m" id="neighbourhoods">
        Neighbourhoods
      </h2>
      <Answered query={query} what="neighbourhoods">
        {({ members, moves }) =>
          members === null ? (
            <p className="govuk-body">You are granted no figures of neighbourhoods.</p>
          ) : (
            <Neighbourhoods members={members} moves={moves} view={view} />
          )
        }
      </Answered>
    </section>
  );
}

interface NeighbourhoodsProps {
  readonly members: FragmentType<typeof MEMBERS>;
  readonly moves: readonly FragmentType<typeof MOVES>[];
  readonly view: View;
}

function Neighbourhoods({ members, moves, view }: NeighbourhoodsProps) {
  const { byNeighbourhood, definition } = readFragment(MEMBERS, members);
  const known = moves.map((metric) => readFragment(MOVES, metric));
  const rows = placedIn(byNeighbourhood?.rows ?? [], view.area);
  if (rows.length === 0)
    return <p className="govuk-body">No neighbourhood has a figure for {monthName(view.to)}.</p>;
  return (
    <>
      <p className="govuk-body-s">{definition}</p>
      <DataTable
        caption={`Members in ${monthName(view.to)}, and who joined and left in ${periodName(view)}`}
        columns={[
          { heading: 'Neighbourhood' },
          { heading: 'Area' },
          ...['Members', 'Joined', 'Left'].map((heading) => ({ heading, isNumeric: true })),
        ]}
        rows={rows.map(({ area, group, value }) => {
          const own = group.find(({ dimension }) => dimension === 'NEIGHBOURHOOD');
          return [
            own?.label ?? 'Not known',
            area?.name ?? 'Not known',
            <Figure value={value} unit="COUNT" />,
            ...['wmnow-neighbourhood-joiners', 'wmnow-neighbourhood-leavers'].map((id) => {
              const metric = known.find((each) => each.id === id);
              const row = metric?.byNeighbourhood?.rows.find((each) =>
                each.group.some(({ code }) => code === own?.code),
              );
              return row === undefined ? 'could not be given' : <Figure value={row.value} unit="COUNT" />;
            }),
          ];
        })}
      />
    </>
  );
}
