import { BarsBlock } from '../../components/bars-block';
import { graphql, readFragment } from '../../generated';
import type { FragmentType } from '../../generated';
import { figureOf, stateOf } from '../../tables/plotted';
import type { View } from '../../view/view';
import { beyondChance, titleOfAreas } from './beyond-chance';

const BY_AREA = graphql(`
  fragment LocalByArea on Metric {
    byArea: table(period: $period, by: [AREA], where: $where, asOf: $asOf) {
      rows {
        area {
          code
          name
        }
        value {
          ...Plotted
        }
      }
      ...RestsOn
    }
    funnel(period: $period, asOf: $asOf) {
      overall {
        ...Plotted
      }
      areas {
        area {
          code
        }
        position
      }
    }
  }
`);

interface LocalByAreaProps {
  readonly metric: FragmentType<typeof BY_AREA>;
  readonly definition: string;
  readonly view: View;
}

/** Confidence by area, beside that of all of them, and which area differs from it by more than chance. */
export function LocalByArea({ metric, definition, view }: LocalByAreaProps) {
  const { byArea, funnel } = readFragment(BY_AREA, metric);
  if (byArea === null) return null;
  const overall = funnel === null ? null : figureOf(funnel.overall).value;
  const positions = new Map(funnel?.areas.map(({ area, position }) => [area.code, position]));
  const rows = byArea.rows.flatMap(({ area, value }) =>
    area === null
      ? []
      : [{ name: area.name, value, ...beyondChance(positions.get(area.code) ?? 'NO_FIGURE') }],
  );
  return (
    <BarsBlock
      title={
        view.area === null
          ? titleOfAreas(rows.map((row) => ({ ...row, isGiven: figureOf(row.value).value !== null })))
          : 'Confidence in the police in the area'
      }
      of="per cent of residents asked"
      unit="PERCENT"
      decimals={1}
      marks="dot"
      {...(overall !== null && { reference: { name: 'All areas', value: overall } })}
      rows={rows}
      headings={['Area', 'Confident']}
      view={view}
      answer={stateOf(byArea)}
      notes={[definition]}
    />
  );
}
