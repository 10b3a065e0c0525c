import { drawQuadrants } from '@citizen-graph/charts';
import { ChartBlock } from '../../components/chart-block';
import { graphql, readFragment } from '../../generated';
import type { DriversChartFragment } from '../../generated/graphql';
import type { FragmentType } from '../../generated';
import { published } from '../../tables/published';
import { areaName } from '../../view/area-name';
import { figureCells, figureColumns, figureOf, noteOf, textColumn } from '../../tables/plotted';
import { periodName } from '../../view/months';
import type { View } from '../../view/view';

const DRIVERS_CHART = graphql(`
  fragment DriversChart on KeyDrivers {
    synthetic
    releases {
      number
      fileName
      sha256
      synthetic
    }
    drivers {
      question {
        title
      }
      importance {
        rescaled
      }
      distinguishable
      performance {
        ...Plotted
      }
      reading
    }
  }
`);

interface DriversChartProps {
  readonly drivers: FragmentType<typeof DRIVERS_CHART>;
  readonly view: View;
  readonly surveyName: string;
}

/** Importance against performance, quadrant by quadrant. */
export function DriversChart({ drivers, view, surveyName }: DriversChartProps) {
  const known = readFragment(DRIVERS_CHART, drivers);
  const points = pointsOf(known);
  if (points.length === 0) return null;
  const answer = { asOf: null, synthetic: known.synthetic, releases: known.releases };
  const text = {
    title: titleOf(known),
    subtitle: `${areaName(view.area)}, ${surveyName} survey, ${periodName(view)}, per cent`,
    description: known.drivers.map(({ question, reading }) => `${question.title}: ${reading}`).join(' '),
    ...noteOf(answer),
  };
  return (
    <ChartBlock
      level={3}
      text={text}
      draw={(surface) => drawQuadrants({ ...text, points, split: splitOf(points) }, surface)}
      table={published({
        title: `What goes with being helped, ${surveyName} survey`,
        unit: 'per cent',
        view,
        columns: [
          textColumn('question', 'Question'),
          { id: 'importance', name: 'Importance', kind: 'percent', unit: null },
          ...figureColumns('Performance', { kind: 'percent', unit: null }),
          textColumn('reading', 'Read as'),
        ],
        rows: known.drivers.map(({ question, importance, performance, reading }) => [
          question.title,
          importance.rescaled,
          ...figureCells(performance),
          reading,
        ]),
        answer,
      })}
    />
  );
}

function titleOf({ drivers }: DriversChartFragment): string {
  const [first] = drivers;
  return first?.distinguishable === true
    ? `Being helped goes most with: ${first.question.title.toLowerCase()}`
    : 'No question goes with being helped by more than chance';
}

function pointsOf({ drivers }: DriversChartFragment) {
  return drivers.flatMap(({ question, importance, distinguishable, performance }) => {
    const { value } = figureOf(performance);
    const point = { name: question.title, importance: importance.rescaled, distinguishable };
    return value === null ? [] : [{ ...point, performance: value }];
  });
}

// The same cuts as the quadrants of the platform: the means of all drivers.
function splitOf(points: readonly { readonly performance: number; readonly importance: number }[]) {
  const meanOf = (numbers: readonly number[]): number =>
    numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
  return {
    performance: meanOf(points.map(({ performance }) => performance)),
    importance: meanOf(points.map(({ importance }) => importance)),
  };
}
