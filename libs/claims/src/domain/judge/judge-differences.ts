import type { Claim, DifferencesClaim, FigureClaim } from '../claim';
import { figuresBy, isKnown } from '../resolve/figures';
import type { Facts, KnownFigure } from '../resolve/figures';
import { groupIn } from '../resolve/table-request';
import { adjustFamily, compare } from './compare';
import type { Compared } from './compare';
import { notGiven } from './judgement';
import type { Judgement } from './judgement';
import { chanceInWords, inUnit, labelsOf, metricOfSubject, signed, titleOf, toOurs } from './words';

interface Pair {
  readonly dimension: string;
  readonly one: KnownFigure;
  readonly other: KnownFigure;
  readonly compared: Compared;
  readonly pValue: number;
}

const LEVEL = 0.05;
const MOST_SHOWN = 6;

/**
 * Whether the groups of some dimensions differ: every group with every other of its dimension, the p-values adjusted by
 * Holm for how many there are. What the paper itself prints of groups that differ is set beside it.
 */
export function judgeDifferences(claim: DifferencesClaim, facts: Facts, others: readonly Claim[]): Judgement {
  const figures = claim.dimensions.flatMap((dimension) => figuresBy(claim.subject, dimension, facts));
  const pairs = claim.dimensions.flatMap((dimension) => pairsOf(claim, dimension, facts));
  if (pairs.length === 0) return notGiven(figures, facts);
  const adjusted = adjustFamily(pairs.map(({ pValue }) => pValue));
  const tested = pairs.map((pair, index) => ({ ...pair, pValue: adjusted[index] ?? 1 }));
  const different = tested
    .filter(({ pValue }) => pValue <= LEVEL)
    .sort((one, other) => one.pValue - other.pValue);
  const holds = different.length > 0 !== claim.negated;
  const shown = different.slice(0, MOST_SHOWN);
  const groups = [...new Set((shown.length > 0 ? shown : tested).flatMap(({ one, other }) => [one, other]))];
  const family = `of ${tested.length} differences between groups (Holm, ${tested.length} tests)`;
  const found = shown.map((pair) => inWords(pair, facts, printedOf(pair, others)));
  return {
    verdict: holds ? 'AGREES' : 'NOT_SUPPORTED',
    ours: groups.map((figure) => toOurs(figure, facts.catalogue)),
    why:
      found.length === 0
        ? `none ${family} is significant`
        : `${different.length} ${family} are significant: ${found.join('; ')}`,
  };
}

function pairsOf({ subject }: DifferencesClaim, dimension: string, facts: Facts): readonly Pair[] {
  const groups = figuresBy(subject, dimension, facts)
    .filter((figure) =>
      groupIn(figure.subject, dimension)?.codes.every((code) => !facts.notGroups.includes(code)),
    )
    .filter(isKnown);
  return groups.flatMap((one, index) =>
    groups.slice(index + 1).flatMap((other) => {
      const compared = compare(one, other);
      return compared.pValue === null ? [] : [{ dimension, one, other, compared, pValue: compared.pValue }];
    }),
  );
}

/** What the paper prints of the two groups, and where. */
function printedOf({ one, other }: Pair, claims: readonly Claim[]): readonly FigureClaim[] {
  return [one, other].flatMap(
    ({ subject }) =>
      claims.find(
        (claim): claim is FigureClaim =>
          claim.kind === 'figure' && JSON.stringify(claim.subject) === JSON.stringify(subject),
      ) ?? [],
  );
}

function inWords(
  { dimension, one, other, compared, pValue }: Pair,
  { catalogue }: Facts,
  printed: readonly FigureClaim[],
): string {
  const metric = metricOfSubject(one.subject, catalogue);
  const name = ({ subject, value }: KnownFigure): string => {
    const group = groupIn(subject, dimension);
    return `${group === null ? '' : labelsOf(group, metric)} ${inUnit(value.value, metric.unit)}`;
  };
  const interval =
    compared.lower === null || compared.upper === null
      ? ''
      : `, ${signed(compared.lower, 1)} to ${signed(compared.upper, 1)}`;
  const [first, second] = printed;
  const where = first?.place.paragraph
    ? `paragraph ${first.place.paragraph}`
    : `line ${first?.place.line ?? 0}`;
  const beside =
    first && second ? `; ${where} of the paper prints ${first.printed.text} and ${second.printed.text}` : '';
  return `${titleOf({ dimension }, metric)}: ${name(one)}, ${name(other)} (${signed(compared.difference, 1)} points${interval}, ${chanceInWords(pValue)}${beside})`;
}
