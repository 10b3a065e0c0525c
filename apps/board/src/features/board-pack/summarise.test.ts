import { summarise } from './summarise';
import type { Judged } from './summarise';

interface Told {
  readonly difference?: number | null;
  readonly pValue?: number | null;
  readonly variation?: string;
  readonly assurance?: string;
  readonly status?: string;
  readonly polarity?: string;
}

function metric(id: string, told: Told = {}): Judged {
  const { difference = 1, pValue = null, status = 'PUBLISHED', polarity = 'HIGHER_IS_BETTER' } = told;
  const { variation = 'COMMON_CAUSE', assurance = 'NO_TARGET' } = told;
  const change = { absolute: difference, test: pValue === null ? null : { pValue } };
  return {
    id,
    title: id.toUpperCase(),
    polarity,
    table: { rows: [{ value: { status }, change }] },
    chart: { variation: { code: variation }, assurance: { code: assurance } },
  };
}

const ids = (metrics: readonly { readonly id: string }[]): readonly string[] => metrics.map(({ id }) => id);

test.each<[string, Told, 'worse' | 'better' | 'unchanged']>([
  ['a tested rise of what is better higher', { difference: 2, pValue: 0.01 }, 'better'],
  ['a tested fall of it', { difference: -2, pValue: 0.01 }, 'worse'],
  ['a tested rise of what is better lower', { pValue: 0.01, polarity: 'LOWER_IS_BETTER' }, 'worse'],
  ['a tested rise of what is neither', { pValue: 0.01, polarity: 'NEUTRAL' }, 'unchanged'],
  ['a rise within chance', { difference: 9, pValue: 0.06 }, 'unchanged'],
  ['a rise without a test', { difference: 9 }, 'unchanged'],
  ['a special cause of concern', { variation: 'CONCERN_LOW' }, 'worse'],
  ['a special cause of improvement', { variation: 'IMPROVEMENT_LOW' }, 'better'],
  ['a special cause of neither', { variation: 'NEUTRAL_HIGH' }, 'unchanged'],
  ['a chart that says other than the comparison', { variation: 'CONCERN_LOW', pValue: 0.01 }, 'unchanged'],
])('summarise() of %s', (_, told, group) => {
  const { worse, better, unchanged } = summarise([metric('one', told)]);
  expect({ worse: ids(worse), better: ids(better), unchanged }).toEqual({
    worse: group === 'worse' ? ['one'] : [],
    better: group === 'better' ? ['one'] : [],
    unchanged: group === 'unchanged' ? 1 : 0,
  });
});

test('summarise() adjusts for how many changes are tested: by Holm 0.02 of three is 0.06, and 0.01 is 0.03', () => {
  const { better, familySize } = summarise([
    metric('sure', { pValue: 0.01 }),
    metric('not', { pValue: 0.04 }),
    metric('nor', { pValue: 0.03 }),
    metric('untested'),
  ]);
  expect({ better: ids(better), familySize }).toEqual({ better: ['sure'], familySize: 3 });
});

test('summarise() counts what has no figure apart, and names what will miss its target', () => {
  const hidden = metric('hidden', {
    status: 'SUPPRESSED',
    variation: 'CONCERN_LOW',
    assurance: 'CONSISTENTLY_FAILS',
  });
  const down: Judged = { ...metric('down'), table: null, chart: null };
  expect(summarise([hidden, down, metric('short', { assurance: 'CONSISTENTLY_FAILS' })])).toEqual({
    worse: [],
    better: [],
    missed: [{ id: 'short', title: 'SHORT' }],
    missing: 2,
    unchanged: 1,
    familySize: 0,
  });
});
