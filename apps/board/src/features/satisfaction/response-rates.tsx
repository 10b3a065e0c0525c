import { DataTable } from '../../components/data-table';
import { Figure } from '../../components/figure';
import { graphql, readFragment } from '../../generated';
import type { FragmentType } from '../../generated';

const RESPONSE_RATE = graphql(`
  fragment ResponseRate on Metric {
    title
    definition
    unit
    table(period: $period, where: $where, asOf: $asOf) {
      rows {
        value {
          ...Figure
        }
      }
    }
  }
`);

interface ResponseRatesProps {
  readonly rates: readonly FragmentType<typeof RESPONSE_RATE>[];
}

/** Each rate of response with what it counts; they are not the same. */
export function ResponseRates({ rates }: ResponseRatesProps) {
  return (
    <DataTable
      caption="Rates of response, and what each of them counts"
      columns={['Rate', 'Figure', 'What it counts'].map((heading) => ({ heading }))}
      rows={rates.map((rate) => {
        const { title, definition, unit, table } = readFragment(RESPONSE_RATE, rate);
        const row = table?.rows[0];
        return [
          title,
          row === undefined ? 'could not be given' : <Figure value={row.value} unit={unit} />,
          <span className="figure-note">{definition}</span>,
        ];
      })}
    />
  );
}
