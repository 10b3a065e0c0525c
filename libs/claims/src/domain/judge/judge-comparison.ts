import type { CatalogueMetric } from '../catalogue';
import type { ComparisonClaim, Relation } from '../claim';
import { figureOf, isKnown, restOf, withoutPart } from '../resolve/figures';
import type { Facts, Figure, KnownFigure } from '../resolve/figures';
import { adjustFamily, compare, isWithinChance } from './compare';
import type { Compared } from './compare';
import { notGiven } from './judgement';
import type { Judgement } from './judgement';
import { chanceInWords, inUnit, labelsOf, metricOfSubject, signed, toOurs } from './words';

interface Pair {
  readonly one: KnownFigure;
  readonly other: KnownFigure;
  /** What is tested against: the other, or, where the one is a part of it, everybody else. */
  readonly against: KnownFigure;
  readonly compared: Compared;
  readonly significant: boolean;
  readonly pValue: number | null;
}

const LEVEL = 0.05;

/**
 * Whether groups are to others as a paper says, each to each. "Above" and "below" are of the figures as they are; that
 * the difference is within chance is said beside it. "Significant", "similar" and "no difference" are tested.
 */
export function judgeComparison(claim: ComparisonClaim, facts: Facts): Judgement {
  const figures = claim.subjects.map((subject) => figureOf(subject, facts));
  const pairs = figures.flatMap((one) => othersOf(one, claim, facts).map((other) => ({ one, other })));
  const all = [...new Set(pairs.flatMap(({ one, other }) => [one, other]))];
  const known = pairs.flatMap(({ one, other }) => (isKnown(one) && isKnown(other) ? [{ one, other }] : []));
  if (known.length < pairs.length || known.length === 0) return notGiven(all, facts);
  const compared = test(known);
  const against = compared.filter((pair) => !holds(pair, claim));
  const shown = against.length > 0 ? against : compared;
  return {
    verdict: against.length > 0 ? 'NOT_SUPPORTED' : 'AGREES',
    ours: all.map((figure) => toOurs(figure, facts.catalogue)),
    why: [...shown.map((pair) => inWords(pair, facts)), ...cautions(compared, claim)].join('; '),
  };
}

function othersOf(one: Figure, { rest, others }: ComparisonClaim, facts: Facts): readonly Figure[] {
  if (!rest) return others.map((subject) => figureOf(subject, facts));
  const dimension = one.subject.groups.at(-1)?.dimension;
  return dimension === undefined ? [] : [restOf(one.subject, dimension, facts)];
}

function test(pairs: readonly { readonly one: KnownFigure; readonly other: KnownFigure }[]): readonly Pair[] {
  const compared = pairs.map(({ one, other }) => {
    const against = withoutPart(other, one) ?? other;
    return { one, other, against, compared: compare(one, against) };
  });
  const adjusted = adjustFamily(compared.map((pair) => pair.compared.pValue));
  return compared.map((pair, index) => {
    const pValue = adjusted[index] ?? null;
    return { ...pair, pValue, significant: pValue !== null && pValue <= LEVEL };
  });
}

const IS: Readonly<Record<Relation, (pair: Pair) => boolean>> = {
  above: ({ compared }) => compared.difference > 0,
  below: ({ compared }) => compared.difference < 0,
  similar: ({ significant, pValue, compared }) =>
    pValue === null ? compared.difference === 0 : !significant,
  different: ({ significant, pValue, compared }) =>
    pValue === null ? compared.difference !== 0 : significant,
};

function holds(pair: Pair, { relation, significant }: ComparisonClaim): boolean {
  const tested = relation === 'above' || relation === 'below' ? !significant || pair.significant : true;
  return IS[relation](pair) && tested;
}

function inWords({ one, other, against, compared, pValue }: Pair, { catalogue }: Facts): string {
  const metric = metricOfSubject(one.subject, catalogue);
  const said = (name: string, figure: KnownFigure): string =>
    `${name} ${inUnit(figure.value.value, metric.unit)}`;
  const others = against === other ? [] : [said('everybody else', against)];
  const values = [said(nameOf(one, metric), one), said(nameOf(other, metric), other), ...others].join(', ');
  const points = `a difference of ${signed(compared.difference, 1)}`;
  if (compared.lower === null || compared.upper === null || pValue === null) return `${values}: ${points}`;
  const interval = `95% interval ${signed(compared.lower, 1)} to ${signed(compared.upper, 1)}`;
  return `${values}: ${points} (${interval}, ${chanceInWords(pValue)})`;
}

const MOST_NAMED = 3;

function nameOf({ subject: { groups } }: KnownFigure, metric: CatalogueMetric): string {
  if (groups.some(({ codes }) => codes.length > MOST_NAMED)) return 'everybody else';
  return groups.map((group) => labelsOf(group, metric)).join(', ') || 'all';
}

function cautions(pairs: readonly Pair[], { relation, significant }: ComparisonClaim): readonly string[] {
  if (relation === 'similar') return ['that no difference is found does not say that there is none'];
  if (significant || relation === 'different') return [];
  const chance = pairs.filter(({ compared }) => isWithinChance(compared)).length;
  if (chance === 0) return [];
  return [
    `${chance === pairs.length ? 'chance alone could make the difference' : `chance alone could make ${chance} of the ${pairs.length} differences`}`,
  ];
}
