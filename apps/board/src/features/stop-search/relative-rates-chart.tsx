import { drawRatios } from '@citizen-graph/charts';
import { ChartBlock } from '../../components/chart-block';
import { graphql, readFragment } from '../../generated';
import type { FragmentType } from '../../generated';
import { published } from '../../tables/published';
import { areaName } from '../../view/area-name';
import { figureCells, figureColumns, figureOf, noteOf, textColumn } from '../../tables/plotted';
import { periodName } from '../../view/months';
import type { View } from '../../view/view';
import { titleOfRatios } from './title-of-ratios';

const RELATIVE_RATES_CHART = graphql(`
  fragment RelativeRatesChart on Disproportionality {
    reference
    groups {
      group
      label
      relativeRate {
        ...Plotted
      }
    }
    asOf
    synthetic
    releases {
      number
      fileName
      sha256
      synthetic
    }
  }
`);

interface RelativeRatesChartProps {
  readonly rates: FragmentType<typeof RELATIVE_RATES_CHART>;
  readonly view: View;
}

/** Ratios of the rates of ethnic groups, on a logarithmic axis. */
export function RelativeRatesChart({ rates, view }: RelativeRatesChartProps) {
  const known = readFragment(RELATIVE_RATES_CHART, rates);
  const reference = known.groups.find(({ group }) => group === known.reference)?.label ?? known.reference;
  const others = known.groups.filter(({ group }) => group !== known.reference);
  const figures = others.map(({ label, relativeRate }) => ({ name: label, figure: figureOf(relativeRate) }));
  const text = {
    title: titleOfRatios(
      reference,
      figures.map(({ figure }) => figure.value),
    ),
    subtitle: `${areaName(view.area)}, ${periodName(view)}, searches of persons per resident, times that of ${reference}`,
    description: 'A dot with its 95% interval for each ethnic group, on a logarithmic axis.',
    ...noteOf(known, 'Everybody taken together; these ratios do not say why rates differ.'),
  };
  return (
    <ChartBlock
      level={3}
      text={text}
      draw={(surface) => drawRatios({ ...text, reference, rows: figures }, surface)}
      table={published({
        title: 'Ratios of the rates of searches of ethnic groups',
        unit: `times the rate of ${reference}`,
        view,
        columns: [
          textColumn('ethnic_group', 'Ethnic group'),
          ...figureColumns('Ratio', { kind: 'number', unit: null }),
        ],
        rows: others.map(({ label, relativeRate }) => [label, ...figureCells(relativeRate)]),
        answer: known,
      })}
    />
  );
}
