import type { ChangeClaim, FigureClaim } from '../claim';
import type { OurFigure } from '../finding';
import type { Quantity } from '../recognise/quantity';
import { figureOf, isKnown } from '../resolve/figures';
import type { Facts, KnownFigure } from '../resolve/figures';
import { notGiven } from './judgement';
import type { Judgement } from './judgement';
import { roundingOf } from './rounding';
import { metricOfSubject, signed, subjectInWords, toOurs } from './words';

const VERDICT_OF = { exact: 'AGREES', coarse: 'ROUNDS_LOOSELY', wrong: 'DISAGREES' } as const;

/** Sets a printed figure beside ours. */
export function judgeFigure({ subject, printed }: FigureClaim, facts: Facts): Judgement {
  const figure = figureOf(subject, facts);
  if (!isKnown(figure)) return notGiven([figure], facts);
  const ours = toOurs(figure, facts.catalogue);
  const rounding = roundingOf(printed, figure.value.value);
  const why = whyOf(printed, ours.text, rounding);
  return { ...bySoFar(VERDICT_OF[rounding], why, [figure]), ours: [ours] };
}

/** Months that have not come in can be why a figure is another: it is then not supported, rather than wrong. */
function bySoFar(
  verdict: Judgement['verdict'],
  why: string,
  figures: readonly KnownFigure[],
): Pick<Judgement, 'verdict' | 'why'> {
  const missing = [...new Set(figures.flatMap(({ value }) => value.missingMonths))];
  if (missing.length === 0) return { verdict, why };
  return {
    verdict: verdict === 'DISAGREES' ? 'NOT_SUPPORTED' : verdict,
    why: `${why}; ours lacks ${missing.join(', ')}, whose data have not come in`,
  };
}

function whyOf(printed: Quantity, ours: string, rounding: keyof typeof VERDICT_OF): string {
  const near = printed.qualifier === null ? '' : `${printed.qualifier} `;
  if (rounding === 'exact') return `${ours} is ${near}${printed.text}, as it is printed`;
  if (rounding === 'coarse')
    return `ours is ${ours}, which comes to ${printed.text} only when rounded to ${grouped(10 * printed.precision)}`;
  return `the paper says ${near}${printed.text}, ours is ${ours}`;
}

/** Sets a printed change beside the difference of our two figures. */
export function judgeChange(claim: ChangeClaim, facts: Facts): Judgement {
  const from = figureOf(claim.from, facts);
  const to = figureOf(claim.to, facts);
  if (!isKnown(from) || !isKnown(to)) return notGiven([from, to], facts);
  const change = changeOf(claim, from, to);
  const ours = [
    changeAsFigure(claim, change, facts),
    toOurs(from, facts.catalogue),
    toOurs(to, facts.catalogue),
  ];
  const rounding = roundingOf(claim.printed, change);
  const text = ours[0]?.text ?? '';
  const sizes = `from ${ours[1]?.text} to ${ours[2]?.text}`;
  if (rounding === 'exact') return { verdict: 'AGREES', ours, why: `${text} ${sizes}` };
  if (isOfRounded(claim, from, to)) {
    const why = `${claim.printed.text} is the difference of the rounded figures; the figures themselves differ by ${text}, ${sizes}`;
    return { verdict: 'ROUNDS_LOOSELY', ours, why };
  }
  const why = `the paper says ${claim.printed.text}, ours is ${text}, ${sizes}`;
  return { ...bySoFar(VERDICT_OF[rounding], why, [from, to]), ours };
}

function changeOf({ measure }: ChangeClaim, from: KnownFigure, to: KnownFigure): number {
  const difference = to.value.value - from.value.value;
  return measure === 'absolute' ? difference : (100 * difference) / from.value.value;
}

/** Whether a change is right between the figures as they are printed, and these are ours as rounded. */
function isOfRounded({ endpoints, printed }: ChangeClaim, from: KnownFigure, to: KnownFigure): boolean {
  if (endpoints === null) return false;
  const difference = endpoints.to.value - endpoints.from.value;
  return (
    Math.abs(difference - printed.value) < printed.precision / 2 &&
    roundingOf(endpoints.from, from.value.value) === 'exact' &&
    roundingOf(endpoints.to, to.value.value) === 'exact'
  );
}

function changeAsFigure({ from, to, measure }: ChangeClaim, change: number, { catalogue }: Facts): OurFigure {
  const { unit } = metricOfSubject(to, catalogue);
  const isPoints = unit === 'PERCENT';
  const text = signed(change, measure === 'relative' || isPoints ? 2 : 3);
  return {
    of: `change of ${subjectInWords(to, catalogue)}, from ${from.period.from === from.period.to ? from.period.from : `${from.period.from} to ${from.period.to}`}`,
    text: measure === 'relative' ? `${text}%` : isPoints ? `${text} points` : text,
    value: change,
    numerator: null,
    denominator: null,
    lower: null,
    upper: null,
    method: null,
  };
}

function grouped(value: number): string {
  return value.toLocaleString('en-GB', { maximumFractionDigits: 3 });
}
