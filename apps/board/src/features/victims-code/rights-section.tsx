import { useAnswer } from '../../app/use-answer';
import { Answered } from '../../components/answered';
import { GroupChart } from '../../components/group-chart';
import { MonthTrend } from '../../components/month-trend';
import { Section } from '../../components/section';
import { graphql } from '../../generated';
import { variablesOf } from '../../view/variables';
import type { View } from '../../view/view';
import type { ChosenRight } from './rights';
import { rightNumber, tellsOf } from './rights';
import { RightsByMonth } from './rights-by-month';
import { RightsTable } from './rights-table';

const RIGHTS_SECTION = graphql(`
  query VictimsCodeRights(
    $period: PeriodInput!
    $where: [DimensionFilter!]
    $ofRight: [DimensionFilter!]
    $asOf: DateTimeISO
  ) {
    compliance: metric(id: "victims-code-compliance") {
      dimensions {
        name
        values {
          code
        }
      }
      byRight: table(period: $period, by: [RIGHT], where: $where, asOf: $asOf) {
        ...GroupChart
      }
      byMonth: table(period: $period, grain: MONTH, where: $ofRight, asOf: $asOf) {
        ...MonthTrend
      }
    }
    metrics(
      ids: [
        "victims-code-entitlements"
        "victims-code-compliance"
        "victims-code-missed"
        "victims-code-days-missed"
        "victims-code-overdue"
        "victims-code-days-overdue"
        "victims-code-delivered"
        "victims-code-open"
      ]
    ) {
      ...MetricByRight
      ...MetricByMonth
    }
  }
`);

// Of a right that a metric tells nothing of it is not asked in vain: the table leaves its column out.
const NOT_TOLD_OF = ['UNKNOWN_VALUE'];

interface RightsSectionProps {
  readonly view: View;
  readonly right: ChosenRight;
}

/** The entitlements of each right: met, missed, overdue and by how long; and month by month. */
export function RightsSection({ view, right }: RightsSectionProps) {
  const variables = variablesOf(view);
  const ofRight = right.code === '' ? [] : [{ dimension: 'RIGHT', values: [right.code] } as const];
  const query = useAnswer(RIGHTS_SECTION, {
    ...variables,
    ofRight: [...(variables.where ?? []), ...ofRight],
  });
  return (
    <Section id="rights" title="The rights">
      <p className="govuk-body table-note">
        Compliance says whether something was done in time, not whether it helped: read it beside what victims
        say, below. An entitlement counts in the month in which it started.
      </p>
      <Answered query={query} what="the rights" expected={NOT_TOLD_OF}>
        {({ compliance, metrics }) => (
          <>
            {compliance !== null && compliance.byRight !== null && (
              <GroupChart
                table={compliance.byRight}
                subject="Met on time"
                unit="PERCENT"
                unitInWords="per cent of entitlements with a time limit that were met or missed"
                groups="Right"
                view={view}
                shorten={rightNumber}
              />
            )}
            <RightsTable metrics={metrics ?? []} />
            {compliance !== null && tellsOf(compliance.dimensions, right.code) && (
              <MonthTrend
                series={[{ name: `${right.name}, met on time`, table: compliance.byMonth }]}
                unit="PERCENT"
                unitInWords="per cent of entitlements with a time limit"
                view={view}
              />
            )}
            {compliance !== null && !tellsOf(compliance.dimensions, right.code) && (
              <p className="govuk-body">
                {right.name} has no time limit, so that nothing of it is met on time or missed.
              </p>
            )}
            <RightsByMonth metrics={metrics ?? []} right={right} />
          </>
        )}
      </Answered>
    </Section>
  );
}
