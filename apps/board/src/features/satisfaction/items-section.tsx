import { useAnswer } from '../../app/use-answer';
import { Answered } from '../../components/answered';
import { FiguresTable } from '../../components/figures-table';
import { GroupChart } from '../../components/group-chart';
import { Section } from '../../components/section';
import { graphql } from '../../generated';
import { variablesOf } from '../../view/variables';
import type { View } from '../../view/view';
import type { Chosen } from './items';
import { ItemsTable } from './items-table';

const ITEMS_SECTION = graphql(`
  query SatisfactionItems(
    $period: PeriodInput!
    $compare: Comparison!
    $where: [DimensionFilter!]
    $asOf: DateTimeISO
    $item: ID!
  ) {
    chosen: metric(id: $item) {
      table(period: $period, by: [SURVEY], where: $where, asOf: $asOf) {
        ...GroupChart
      }
    }
    items: metrics(
      ids: [
        "helped"
        "polite"
        "timeliness"
        "informed"
        "overall"
        "confident-to-call-again"
        "satisfied"
        "clear-on-next-steps"
      ]
    ) {
      id
      ...ItemOfSurveys
    }
    liveChat: metrics(
      ids: ["live-chat-responses", "live-chat-good", "live-chat-okay", "live-chat-good-or-okay"]
    ) {
      ...TabledFigure
    }
  }
`);

interface ItemsSectionProps {
  readonly view: View;
  readonly chosen: Chosen;
}

/** Each question by survey, the chosen one drawn as well. */
export function ItemsSection({ view, chosen }: ItemsSectionProps) {
  const query = useAnswer(ITEMS_SECTION, {
    ...variablesOf(view),
    compare: view.comparison,
    item: chosen.item,
  });
  return (
    <Section id="items" title="The surveys, item by item">
      <Answered query={query} what="the answers to the surveys">
        {({ chosen: drawn, items, liveChat }) => (
          <>
            {drawn !== null && drawn.table !== null && (
              <GroupChart
                table={drawn.table}
                subject={chosen.itemName}
                unit="PERCENT"
                unitInWords="per cent who give 8 or above out of 10"
                groups="Survey"
                view={view}
              />
            )}
            <ItemsTable items={items ?? []} />
            <FiguresTable
              caption="Live Chat, whose survey asks on a scale of its own: good, okay or poor"
              heading="Item"
              metrics={liveChat ?? []}
            />
          </>
        )}
      </Answered>
    </Section>
  );
}
