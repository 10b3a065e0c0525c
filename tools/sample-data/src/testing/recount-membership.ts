import type { Line, WrittenSample } from './written-sample';

type YearOfMembers = '2022' | '2023';

/** One figure of the paper's membership table, for an area or for the force (WMP) as the sum of its areas. */
export function recountMembership(id: string, sample: WrittenSample): number {
  const [, column = '', area = ''] = id.split('.');
  const before = membersOf(sample, area, '2022');
  const after = membersOf(sample, area, '2023');
  const figures: Readonly<Record<string, number>> = {
    'members-2022': before,
    'members-2023': after,
    change: after - before,
    'change-percent': (100 * (after - before)) / before,
    'share-2022': (100 * before) / membersOf(sample, 'wmp', '2022'),
    'share-2023': (100 * after) / membersOf(sample, 'wmp', '2023'),
    population: populationOf(sample, area),
    'rate-2022': (1000 * before) / populationOf(sample, area),
    'rate-2023': (1000 * after) / populationOf(sample, area),
  };
  return figures[column] ?? NaN;
}

function membersOf(sample: WrittenSample, area: string, year: YearOfMembers): number {
  const lines = sample.linesOf('wmnow-membership').filter((line) => line.as_at === `${year}-03-31`);
  return sumOver(lines, area, 'members');
}

function populationOf(sample: WrittenSample, area: string): number {
  return sumOver(sample.linesOf('population'), area, 'population');
}

function sumOver(lines: readonly Line[], area: string, column: string): number {
  return lines
    .filter((line) => area === 'wmp' || line.area_name?.toLowerCase() === area)
    .reduce((sum, line) => sum + Number(line[column]), 0);
}
