import { DataTable } from '../../components/data-table';
import { Figure } from '../../components/figure';
import { formatCount, formatFigure } from '../../figures/format-figure';
import { graphql, readFragment } from '../../generated';
import type { FragmentType } from '../../generated';
import type { RelativeRatesFragment } from '../../generated/graphql';
import type { View } from '../../view/view';
import { RelativeRatesChart } from './relative-rates-chart';
import { Ratio } from './ratio';

const RELATIVE_RATES = graphql(`
  fragment RelativeRates on Disproportionality {
    groups {
      group
      label
      searches {
        ...Figure
      }
      population {
        ...Figure
      }
      rate {
        ...Figure
      }
      relativeRate {
        ...Ratio
      }
      pooledRelativeRate {
        ...Ratio
      }
      pooledAreas {
        code
      }
    }
    denominator {
      definition
      vintage
      source
    }
    unreported {
      count {
        status
        value
      }
      share {
        status
        value
      }
    }
    caveats {
      code
      text
    }
    ...RelativeRatesChart
  }
`);

interface RelativeRatesProps {
  readonly rates: FragmentType<typeof RELATIVE_RATES>;
  readonly view: View;
}

/** Rates of searches by ethnic group, and what has to be read beside them. */
export function RelativeRates({ rates, view }: RelativeRatesProps) {
  const known = readFragment(RELATIVE_RATES, rates);
  return (
    <>
      <div className="beside">
        <RelativeRatesChart rates={known} view={view} />
        <Caveats rates={known} />
      </div>
      <DataTable
        caption="Searches of persons by the ethnicity that they gave, and ratios to the rate of White people"
        columns={COLUMNS}
        rows={known.groups.map((group) => rowOf(group))}
      />
    </>
  );
}

const COLUMNS = [
  'Ethnic group',
  'Searches of persons',
  'Residents',
  'Searches per 1,000 residents',
  'Ratio, everybody together',
  'Ratio, pooled over areas (Mantel-Haenszel)',
].map((heading) => ({ heading }));

function rowOf(group: RelativeRatesFragment['groups'][number]) {
  const { label, searches, population, rate, relativeRate, pooledRelativeRate, pooledAreas } = group;
  return [
    label,
    <Figure value={searches} unit="COUNT" />,
    <Figure value={population} unit="COUNT" />,
    <Figure value={rate} unit="PER_1000" />,
    group.group === 'WHITE' ? REFERENCE : <Ratio value={relativeRate} />,
    group.group === 'WHITE' ? REFERENCE : <Ratio value={pooledRelativeRate} areas={pooledAreas.length} />,
  ];
}

const REFERENCE = <span className="figure-note">compared with</span>;

function Caveats({ rates }: { readonly rates: RelativeRatesFragment }) {
  const { caveats, denominator, unreported } = rates;
  return (
    <div className="govuk-inset-text beside__words">
      <h3 className="govuk-heading-s">Read with these in mind</h3>
      <ul className="govuk-list govuk-list--bullet">
        {caveats.map(({ code, text }) => (
          <li key={code}>{text}</li>
        ))}
      </ul>
      {unreported.count.value !== null && unreported.share.value !== null && (
        <p className="govuk-body-s">
          {formatCount(unreported.count.value)} searches of persons,{' '}
          {formatFigure(unreported.share.value, 'PERCENT')}, have no stated or recorded ethnicity and count in
          no group.
        </p>
      )}
      <p className="govuk-body-s govuk-!-margin-bottom-0">
        Residents: {denominator.definition} Count: {denominator.vintage ?? 'none is in'}
        {denominator.source !== null && `, ${denominator.source}`}. Rates are of these months and are not
        turned into a year.
      </p>
    </div>
  );
}
