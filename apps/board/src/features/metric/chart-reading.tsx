import { Signal } from '../../components/signal';
import { monthName, periodName } from '../../view/months';
import type { ChartAnswer } from './control-chart-of';

const LIMITS = {
  ESTABLISHED: 'Limits are established',
  TRIAL: 'Trial limits: they rest on few figures and move with each further one',
  NOT_ENOUGH_POINTS: 'No limits: there are too few figures in a row, so that nothing is judged',
} as const;

/** What a control chart says, in words: its two signals, its rules, its limits and what was recorded about its months. */
export function ChartReading({ chart }: { readonly chart: ChartAnswer }) {
  const causes = chart.points.filter(({ specialCause }) => specialCause !== null);
  const notes = [...chart.annotations, ...chart.rebasings];
  return (
    <>
      <h3 className="govuk-heading-s">What the chart says</h3>
      <ul className="govuk-list chart-signals">
        <Said kind="variation" {...chart.variation} />
        <Said kind="assurance" {...chart.assurance} />
      </ul>
      <List
        title="More than chance would bring"
        items={causes.map(
          ({ period, specialCause }) => `${periodName(period)}: ${specialCause?.words ?? ''}`,
        )}
        none="In no month by any rule of the chart."
      />
      <List
        title="What the limits rest on"
        items={chart.stretches.map(
          ({ period, limitsStatus, limitsReason, starts }) =>
            `${periodName(period)}: ${LIMITS[limitsStatus]}. ${limitsReason} ${startsInWords(starts)}`,
        )}
        none={LIMITS[chart.limitsStatus]}
      />
      <List
        title="Recorded about its months"
        items={notes.map(({ month, text }) => `${monthName(month)}: ${text}`)}
        none="Nothing has been recorded."
      />
    </>
  );
}

type Start = ChartAnswer['stretches'][number]['starts'][number];

function startsInWords(starts: readonly Start[]): string {
  return starts
    .filter(({ kind }) => kind !== 'FIRST_PERIOD')
    .map(
      ({ kind, reason }) =>
        `${kind === 'REBASING' ? 'Baseline begun anew' : 'Break in the series'}: ${reason}`,
    )
    .join(' ');
}

interface SaidProps {
  readonly kind: 'variation' | 'assurance';
  readonly code: string;
  readonly title: string;
  readonly description: string;
}

function Said(signal: SaidProps) {
  return (
    <li>
      <Signal {...signal} />
      <span className="figure-note">{signal.description}</span>
    </li>
  );
}

interface ListProps {
  readonly title: string;
  readonly items: readonly string[];
  readonly none: string;
}

function List({ title, items, none }: ListProps) {
  return (
    <>
      <h4 className="govuk-heading-s govuk-!-font-size-16 govuk-!-margin-bottom-1">{title}</h4>
      {items.length === 0 ? (
        <p className="govuk-body-s">{none}</p>
      ) : (
        <ul className="govuk-list govuk-list--bullet govuk-body-s">
          {items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      )}
    </>
  );
}
