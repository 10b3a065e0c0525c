import { Answered } from '../../components/answered';
import { ControlChartBlock } from '../../components/control-chart-block';
import { useAnswer } from '../../app/use-answer';
import { graphql } from '../../generated';
import { momentOf, whereOf } from '../../view/view';
import type { View } from '../../view/view';
import { Campaigns } from './campaigns';
import { campaignMarks } from './campaign-words';
import { MembersChart } from './members-chart';
import { monthsBetween } from './months-between';

const BY_MONTH = graphql(`
  query WmnowByMonth(
    $period: PeriodInput!
    $between: PeriodInput!
    $where: [DimensionFilter!]
    $asOf: DateTimeISO
  ) {
    members: metric(id: "wmnow-members") {
      ...MembersByMonth
    }
    joiners: metric(id: "wmnow-joiners") {
      definition
      chart(period: $between, where: $where, asOf: $asOf) {
        ...ControlChartBlock
      }
    }
    leavers: metric(id: "wmnow-leavers") {
      definition
      chart(period: $between, where: $where, asOf: $asOf) {
        ...ControlChartBlock
      }
    }
    wmnow {
      campaigns(period: $period) {
        name
        startedOn
        endedOn
        area {
          code
          name
        }
        ...Campaign
      }
    }
  }
`);

/** Members, joiners and leavers by month, and the campaigns to win members. */
export function MembersByMonthSection({ view }: { readonly view: View }) {
  const query = useAnswer(BY_MONTH, {
    period: { from: view.from, to: view.to },
    between: monthsBetween(view),
    where: whereOf(view),
    asOf: momentOf(view.asOf),
  });
  return (
    <section aria-labelledby="by-month" className="govuk-!-margin-bottom-7">
      <h2 className="govuk-heading-m" id="by-month">
        Members by month
      </h2>
      <Answered query={query} what="members by month">
        {({ members, joiners, leavers, wmnow }) => {
          const campaigns = (wmnow?.campaigns ?? []).filter(
            ({ area }) => view.area === null || area === null || area.code === view.area,
          );
          const marks = campaignMarks(campaigns, view);
          return (
            <>
              {members !== null && <MembersChart metric={members} view={view} marks={marks} />}
              {joiners?.chart && (
                <ControlChartBlock
                  chart={joiners.chart}
                  subject="People who joined"
                  unit="COUNT"
                  view={view}
                  marks={marks}
                  notes={[joiners.definition]}
                />
              )}
              {leavers?.chart && (
                <ControlChartBlock
                  chart={leavers.chart}
                  subject="People who left"
                  unit="COUNT"
                  view={view}
                  notes={[leavers.definition]}
                />
              )}
              <Campaigns campaigns={campaigns} view={view} />
            </>
          );
        }}
      </Answered>
    </section>
  );
}
