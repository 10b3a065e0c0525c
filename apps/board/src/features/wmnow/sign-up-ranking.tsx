import { DataTable } from '../../components/data-table';
import { formatFigure } from '../../figures/format-figure';
import { monthName, shortMonth } from '../../view/months';
import { ranksOf } from './membership';
import type { MembershipParts } from './membership-figures';

/** The areas in the order of their sign-up rates, the highest first, beside their places before. */
export function SignUpRanking({ places, view }: Pick<MembershipParts, 'places' | 'view'>) {
  const areas = places.filter(({ code }) => code !== null);
  const then = ranksOf(areas.map(({ rate }) => rate[0]));
  const now = ranksOf(areas.map(({ rate }) => rate[1]));
  const placed = areas
    .map(({ name, rateFigures }, index) => ({
      name,
      figure: rateFigures[1],
      then: then[index] ?? null,
      now: now[index] ?? null,
    }))
    .sort((a, b) => (a.now ?? areas.length + 1) - (b.now ?? areas.length + 1));
  return (
    <>
      <DataTable
        caption={`Areas by sign-up rate in ${monthName(view.to)}`}
        columns={[
          { heading: 'Area' },
          { heading: `Place, ${shortMonth(view.to)}`, isNumeric: true },
          { heading: `Place, ${shortMonth(view.from)}`, isNumeric: true },
          { heading: 'Sign-up rate', isNumeric: true },
        ]}
        rows={placed.map((place) => [
          place.name,
          place.now ?? 'not ranked',
          place.then ?? 'not ranked',
          place.figure.value === null
            ? (place.figure.shorthand ?? '')
            : formatFigure(place.figure.value, 'PER_1000'),
        ])}
      />
      <p className="govuk-body-s">
        Place 1 is the highest rate. Membership is a full count, so places have no sampling error; near rates
        are near all the same.
      </p>
    </>
  );
}
