import { adjustPValues, groupDifferences, percentage } from '@citizen-graph/metrics';
import type { Correction, GroupFigure } from '@citizen-graph/metrics';
import { month } from '@citizen-graph/reference';
import type { Random } from '@citizen-graph/sample-data';
import type { Check, Finding } from '../check';
import { againstOracle } from '../oracle';
import type { Example } from '../oracle';
import { alarmFinding } from '../simulation/alarms';
import type { FalseAlarm } from '../simulation/alarms';
import { DRAWS } from '../simulation/coverage';
import { binomial } from '../simulation/draws';
import type { Draw } from '../simulation/draws';

const FAMILY = 20;
const APRIL = { from: month('2022-04'), to: month('2022-04') };
const MEASURE = { id: 'answers', accumulation: 'flow', amount: 'n' } as const;
const ARITHMETIC = { kind: 'proportion', of: { measure: MEASURE, segments: null } } as const;

const HOLM: readonly Example[] = [
  [
    [0.5, 0.003, 0.32, 0.054, 0.0003],
    [0.64, 0.012, 0.64, 0.162, 0.0015],
  ],
  [
    [0.319, 0.201, 0.4, 0.374, 0.113],
    [0.957, 0.804, 0.957, 0.957, 0.565],
  ],
];

const BENJAMINI_HOCHBERG: readonly Example[] = [
  [
    [0.008, 0.03, 0.123, 0.6, 0.2],
    [0.04, 0.075, 0.205, 0.6, 0.25],
  ],
  [
    [0.319, 0.201, 0.4, 0.374, 0.113],
    [0.4, 0.4, 0.4, 0.4, 0.4],
  ],
];

const examples = (): readonly Finding[] => [
  againstOracle(
    {
      method: 'HOLM',
      source: "Help of pingouin's holm and of @stdlib/stats/padjust, as R's p.adjust",
      decimals: 6,
      examples: HOLM,
    },
    (pValues) => adjustPValues(pValues, 'HOLM'),
  ),
  againstOracle(
    {
      method: 'BENJAMINI_HOCHBERG',
      source: "Help of @stdlib/stats/padjust, as R's p.adjust",
      decimals: 6,
      examples: BENJAMINI_HOCHBERG,
    },
    (pValues) => adjustPValues(pValues, 'BENJAMINI_HOCHBERG'),
  ),
];

const simulations = (): readonly Finding[] => [
  alarmFinding({
    method: 'HOLM, any of a family',
    how: `families of ${FAMILY} p-values of nothing, spread evenly (${(100 * (1 - (1 - 0.05 / FAMILY) ** FAMILY)).toFixed(2)}% in theory)`,
    draws: 100_000,
    range: [0, 5],
    situations: [{ name: 'even', share: (random) => anyFlagged(Array.from({ length: FAMILY }, random)) }],
  }),
  alarmFinding({
    method: 'HOLM, any of a family',
    how: `${FAMILY} questions to two groups that answer alike, and 21 groups of which one is the reference, of 15 to 400 people`,
    draws: DRAWS,
    range: [0, 5],
    situations: [0.5, 0.9].flatMap((share) => [
      { name: `${FAMILY} questions, ${100 * share}%`, share: ofQuestions(share, 0, 'HOLM') },
      { name: `21 groups, ${100 * share}%`, share: ofGroups(share) },
    ]),
  }),
  alarmFinding({
    method: 'BENJAMINI_HOCHBERG, share of those flagged',
    how: `${FAMILY} questions to two groups, of which none and 10 are answered differently`,
    draws: DRAWS,
    range: [0, 5],
    situations: [0, 10].map((real) => ({
      name: `${real} real`,
      share: ofQuestions(0.6, real, 'BENJAMINI_HOCHBERG'),
    })),
  }),
];

/** Families of comparisons: how often one of them, or what share of them, is flagged though nothing is there. */
export const checkFamilies: Check = { examples, simulations };

function anyFlagged(pValues: readonly number[]): number {
  return Number(adjustPValues(pValues, 'HOLM').some((pValue) => pValue <= 0.05));
}

// Of a family of which nothing is there each flag is false, and so the share is 1 or 0.
function ofQuestions(share: number, real: number, correction: Correction): FalseAlarm['share'] {
  const sizes = Array.from(
    { length: FAMILY },
    (_, question) => [15 + 8 * question, 40 + 10 * question] as const,
  );
  const groups = sizes.map(([m, n], question) => [
    aGroup('ONE', m, binomial(m, question < real ? Math.min(share + 0.3, 0.97) : share)),
    aGroup('OTHER', n, binomial(n, share)),
  ]);
  return (random) => {
    const figures = groups.flatMap((pair, question) =>
      pair.map((group) => group(`question ${question}`, random)),
    );
    const { differences } = groupDifferences(figures, { references: { GENDER: 'OTHER' }, correction });
    const flagged = differences.flatMap(({ isSignificant }, question) => (isSignificant ? [question] : []));
    return flagged.filter((question) => question >= real).length / Math.max(1, flagged.length);
  };
}

function ofGroups(share: number): FalseAlarm['share'] {
  const groups = Array.from({ length: FAMILY + 1 }, (_, index) => {
    const people = index === 0 ? 400 : 15 + 10 * index;
    return aGroup(index === 0 ? 'REFERENCE' : `GROUP ${index}`, people, binomial(people, share));
  });
  return (random) => {
    const figures = groups.map((group) => group('helped', random));
    const query = { references: { GENDER: 'REFERENCE' }, correction: 'HOLM' } as const;
    return Number(groupDifferences(figures, query).differences.some(({ isSignificant }) => isSignificant));
  };
}

function aGroup(code: string, people: number, draw: Draw): (metric: string, random: Random) => GroupFigure {
  const values = Array.from({ length: people + 1 }, (_, count) => percentage(count, people));
  return (id, random) => ({
    metric: { id, arithmetic: ARITHMETIC },
    dimension: 'GENDER',
    period: APRIL,
    group: { code, label: code },
    value: values[draw(random)]!,
  });
}
