import type { MovementClaim, RankingClaim, TrendClaim } from '../claim';
import { figureOf, figuresBy, isKnown } from '../resolve/figures';
import type { Facts, Figure, KnownFigure } from '../resolve/figures';
import { groupIn } from '../resolve/table-request';
import { compare, isWithinChance } from './compare';
import { notGiven } from './judgement';
import type { Judgement } from './judgement';
import { inUnit, labelsOf, metricOfSubject, signed, toOurs } from './words';

/**
 * Whether a value has the highest or lowest figure of its dimension. Those who did not answer are left out, and so are
 * those who preferred not to, unless the claim is of them.
 */
export function judgeRanking({ subject, dimension, extreme }: RankingClaim, facts: Facts): Judgement {
  const own = figureOf(subject, facts);
  const codes = groupIn(subject, dimension)?.codes ?? [];
  const ranked = figuresBy(subject, dimension, facts)
    .filter((figure) => isRanked(figure, dimension, [codes, facts]))
    .filter(isKnown);
  if (!isKnown(own) || ranked.length < 2) return notGiven([own], facts);
  const sign = extreme === 'highest' ? 1 : -1;
  const [first, second] = ranked.toSorted((one, other) => sign * (other.value.value - one.value.value));
  const isFirst = first !== undefined && sign * (first.value.value - own.value.value) <= 0;
  const listed = ranked.map((figure) => shortly(figure, dimension, facts)).join(', ');
  const isClose = first !== undefined && second !== undefined && isWithinChance(compare(first, second));
  const caution = isClose ? `; chance alone could put ${shortly(second, dimension, facts)} there` : '';
  return {
    verdict: isFirst ? 'AGREES' : 'NOT_SUPPORTED',
    ours: ranked.map((figure) => toOurs(figure, facts.catalogue)),
    why: `${isFirst ? '' : 'not '}the ${extreme} of ${listed}${isFirst ? caution : ''}`,
  };
}

function isRanked(
  { subject }: Figure,
  dimension: string,
  [codes, facts]: readonly [readonly string[], Facts],
): boolean {
  return (groupIn(subject, dimension)?.codes ?? []).every(
    (code) => codes.includes(code) || !facts.notGroups.includes(code),
  );
}

/**
 * Whether a figure rises or falls from each value of an ordered dimension to the next. A step the other way that chance
 * alone could make is no contradiction, and is named.
 */
export function judgeTrend({ subject, dimension, direction }: TrendClaim, facts: Facts): Judgement {
  const figures = figuresBy(subject, dimension, facts).filter((figure) =>
    isRanked(figure, dimension, [[], facts]),
  );
  const known = figures.filter(isKnown);
  const [first, ...rest] = known;
  if (first === undefined || rest.length < 2)
    return notGiven(figures.length > 0 ? figures : [figureOf(subject, facts)], facts);
  const sign = direction === 'up' ? 1 : -1;
  const steps = rest.map((to, index) => ({ from: known[index] ?? first, to }));
  const wrong = steps.filter(({ from, to }) => sign * (to.value.value - from.value.value) <= 0);
  const beyond = wrong.filter(({ from, to }) => !isWithinChance(compare(to, from)));
  const listed = known.map((figure) => shortly(figure, dimension, facts)).join(', ');
  const said = (of: readonly Step[]): string =>
    of.map((step) => stepInWords(step, dimension, facts)).join(', ');
  const caution = wrong.length === 0 ? '' : `; but not ${said(wrong)}, which chance alone could make`;
  return {
    verdict: beyond.length > 0 ? 'NOT_SUPPORTED' : 'AGREES',
    ours: known.map((figure) => toOurs(figure, facts.catalogue)),
    why:
      beyond.length > 0
        ? `it goes the other way ${said(beyond)}, beyond chance: ${listed}`
        : `${listed}${caution}`,
  };
}

interface Step {
  readonly from: KnownFigure;
  readonly to: KnownFigure;
}

function stepInWords({ from, to }: Step, dimension: string, { catalogue }: Facts): string {
  const metric = metricOfSubject(to.subject, catalogue);
  const name = ({ subject }: Figure): string => {
    const group = groupIn(subject, dimension);
    return group === null ? '' : labelsOf(group, metric);
  };
  return `from ${name(from)} to ${name(to)}`;
}

/** Whether a figure, or that of every value of a dimension, moved the way that a paper says. */
export function judgeMovement({ from, to, direction, each }: MovementClaim, facts: Facts): Judgement {
  const before = each === null ? [figureOf(from, facts)] : figuresBy(from, each, facts);
  const after = each === null ? [figureOf(to, facts)] : figuresBy(to, each, facts);
  const sign = direction === 'up' ? 1 : -1;
  const moves = after.flatMap((figure, index) => {
    const earlier = before[index];
    return isKnown(figure) && earlier !== undefined && isKnown(earlier)
      ? [{ from: earlier, to: figure }]
      : [];
  });
  if (moves.length === 0) return notGiven([...before, ...after], facts);
  const wrong = moves.filter((move) => sign * (move.to.value.value - move.from.value.value) <= 0);
  const shown = wrong.length > 0 ? wrong : moves;
  const listed = shown.map(
    (move) =>
      `${each === null ? '' : `${shortly(move.to, each, facts)} `}${signed(move.to.value.value - move.from.value.value, 1)}`,
  );
  return {
    verdict: wrong.length > 0 ? 'NOT_SUPPORTED' : 'AGREES',
    ours: moves.flatMap((move) => [move.from, move.to]).map((figure) => toOurs(figure, facts.catalogue)),
    why: wrong.length > 0 ? `not so: ${listed.join(', ')}` : listed.join(', '),
  };
}

/** "Female 72.01%". */
function shortly({ subject, value }: KnownFigure, dimension: string, { catalogue }: Facts): string {
  const metric = metricOfSubject(subject, catalogue);
  const group = groupIn(subject, dimension);
  return `${group === null ? 'all' : labelsOf(group, metric)} ${inUnit(value.value, metric.unit)}`;
}
