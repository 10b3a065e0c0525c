import { Answered } from '../../components/answered';
import { PageTitle } from '../../components/page-title';
import { useMonths } from '../../app/latest-releases';
import { useAnswer } from '../../app/use-answer';
import { graphql } from '../../generated';
import { periodName } from '../../view/months';
import { variablesOf } from '../../view/variables';
import { useView } from '../../view/view';
import { ViewForm } from '../../view/view-form';
import { BoardSummary } from './board-summary';
import { BoardTables } from './board-tables';
import { chartPeriod } from './chart-period';
import { PackFiles } from './pack-files';

const BOARD_PACK = graphql(`
  query BoardPackPage(
    $period: PeriodInput!
    $chart: PeriodInput!
    $compare: Comparison!
    $where: [DimensionFilter!]
    $asOf: DateTimeISO
  ) {
    board(id: "victims-thematic") {
      title
      purpose
      metrics {
        id
        ...BoardMetric
        ...SummaryMetric
      }
    }
  }
`);

/** The board is shown what the surveys and the Victims' Code of a month say. */
const DATASETS = ['force-contact-survey', 'victims-code-entitlements'];

/** The monthly pack: each metric, how it changed, and whether that is more than chance. */
export function BoardPackPage() {
  const months = useMonths(DATASETS);
  const view = useView({ from: months.to, to: months.to });
  const query = useAnswer(BOARD_PACK, {
    ...variablesOf(view),
    chart: chartPeriod(view),
    compare: view.comparison,
  });
  return (
    <>
      <PageTitle title="Victims Thematic Board" caption={periodName(view)} />
      <ViewForm view={view} months={months} offers={['area', 'comparison']} />
      <Answered query={query} what="the pack of the board">
        {({ board }) =>
          board === null ? (
            <p className="govuk-body">You are granted no metric of this board.</p>
          ) : (
            <>
              <BoardSummary metrics={board.metrics} />
              <BoardTables metrics={board.metrics} view={view} />
              <PackFiles view={view} />
            </>
          )
        }
      </Answered>
    </>
  );
}
