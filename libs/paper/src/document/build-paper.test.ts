import type { Query } from '../template/queries';
import { build, metricOf, tableOf } from '../testing/made-up-answers';
import { writeHtml } from '../writers/write-html';
import { writeMarkdown } from '../writers/write-markdown';

const helped = metricOf('PERCENT', {
  table: tableOf({ value: 66.04, of: [660, 1000], interval: [63.1, 68.9], before: 60 }),
  byGender: tableOf(
    { code: 'FEMALE', label: 'Female', value: 72, of: [720, 1000], interval: [69.1, 74.7] },
    { code: 'MALE', label: 'Male', value: 61.55, of: [615, 1000], interval: [58.4, 64.5] },
    { code: 'OTHER', label: 'Other', value: null, status: 'SUPPRESSED', shorthand: '[c]' },
    { code: 'PREFER_NOT_TO_SAY', label: 'Prefer not to say', value: 30, of: [3, 10], interval: [10.8, 60.3] },
  ),
});
const members = metricOf('COUNT', { table: tableOf({ value: 119_833, before: 112_268 }) });
const families = {
  correction: 'HOLM',
  familySize: 1,
  asOf: '2023-05-04T09:00:00Z',
  synthetic: true,
  differences: [
    {
      metric: 'helped',
      dimension: 'GENDER',
      group: { code: 'MALE', label: 'Male' },
      against: { code: 'FEMALE', label: 'Female' },
      difference: -10.45,
      interval: { lower: -14.5, upper: -6.3, method: 'NEWCOMBE' },
      adjustedPValue: 0.0004,
      isSignificant: true,
    },
  ],
};
const answer = {
  helped,
  members,
  surveys: { differences: families },
  list: [{ ...families, id: 'untested', differences: [] }],
};
const head = '---\ntitle: Own\n---\n\n```graphql a\n{ helped }\n```\n\n';

const written = async (body: string, data: unknown = answer): Promise<string> => {
  const text = writeMarkdown(await build(`${head}${body}`, data));
  return text.slice(text.indexOf('real person or force.') + 'real person or force.'.length).trim();
};

test('paragraphs below a heading are counted through the paper, quoted ones are not', async () => {
  const text = await written(
    'Before.\n\n## One\n\nFirst **bold** [link](https://example.org).\n\n> Not counted.\n\n- a\n- b\n\n## Two\n\nSecond.',
  );
  expect(text).toBe(
    'Before.\n\n## One\n\n1. First **bold** [link](https://example.org).\n\nNot counted.\n\n- a\n- b\n\n## Two\n\n2. Second.',
  );
});

test.each([
  ['{{ a.helped | percent }}', '66%'],
  ['{{ a.helped | percent 1 }}', '66.0%'],
  ['{{ a.helped.before }}', '60%'],
  ['{{ a.helped.change | signed }}', '+6.0 percentage points'],
  ['{{ a.helped.change | signed | number 2 }}', '+6.04 percentage points'],
  ['{{ a.members | count }}', '119,833'],
  ['{{ a.members.change | signed }}', '+7,565'],
  ['{{ a.members.relative | percent 2 }}', '6.74%'],
  ['{{ a.helped.byGender[FEMALE] | percent }}', '72%'],
  ['{{ a.helped.byGender[OTHER] | percent }}', '[c] suppressed: too few people'],
  ['{{ a.helped.byGender[lowest] | label }}', 'Male'],
  ['{{ a.helped.byGender[highest] | label }}', 'Female'],
  ['{{ a.helped | interval }}', '63.1% to 68.9%'],
  ['{{ a.helped | base }}', '1,000'],
  ['{{ a.members | interval }}', 'no interval'],
  ['{{ a.helped.byGender[FEMALE] | against a.helped.byGender[MALE] }}', 'above'],
  ['{{ a.helped.byGender[MALE] | against a.helped }}', 'below'],
  ['{{ a.helped | against a.helped }}', 'similar to'],
  ['{{ a.members.change | direction }}', 'increased'],
  ['{{ a | likely MALE FEMALE }}', 'significantly less likely than'],
  ['{{ a | likely FEMALE MALE }}', 'significantly more likely than'],
  ['{{ a | significant }} of {{ a | tested }}', '1 of 1'],
  ['{{ a.surveys.differences.familySize }}', '1'],
  ['{{ period }}', 'April 2022 to March 2023'],
  ['{{ period | months }}', '12'],
  ['{{ month-last-year }}', 'March 2022'],
  ['{{ period-before }}', 'April 2021 to March 2022'],
  ['{{ board }}, {{ date }}', 'Victims Thematic Board, 27 June 2023'],
])('%s is written as %j', async (expression, expected) => {
  expect((await written(expression)).split('\n\n')[0]?.replaceAll(/\[\^\d+\]/gu, '')).toBe(expected);
});

test.each([
  ['{{ if a.helped is published }}yes{{ else }}no{{ end }}', 'yes'],
  ['{{ if a.helped.byGender[OTHER] is published }}yes{{ else }}no{{ end }}', 'no'],
  ['{{ if a.helped.byGender[OTHER] is not published }}yes{{ end }}', 'yes'],
  ['{{ if a.helped.byGender[MALE] below a.helped.byGender[FEMALE] }}yes{{ end }}', 'yes'],
  ['{{ if a.helped above a.helped.byGender[PREFER_NOT_TO_SAY] }}yes{{ else }}no{{ end }}', 'yes'],
  ['{{ if a finds MALE below FEMALE }}yes{{ else }}no{{ end }}', 'yes'],
  ['{{ if a finds MALE above FEMALE }}yes{{ else }}no{{ end }}', 'no'],
  ['{{ if a finds any }}yes{{ else }}no{{ end }}', 'yes'],
  ['{{ if a finds none }}yes{{ else }}no{{ end }}', 'no'],
  ['{{ if a.list[untested] finds none }}yes{{ else }}no{{ end }}', 'no'],
])('%s says %s', async (body, expected) => {
  expect(await written(body)).toBe(expected);
});

test('a figure is footnoted once, with metric, base, interval, status, releases, as-of and synthetic', async () => {
  const text = await written(
    '{{ a.helped }} and {{ a.helped }} and {{ a.members.change }} and {{ a.helped.byGender[OTHER] }}',
  );
  expect(text.split('\n\n')).toEqual([
    '66%[^1] and 66%[^1] and 7,565[^2] and [c] suppressed: too few people[^3]',
    '[^1]: Made up; March 2023. Numerator and base: 660 of 1,000. Status: published. 95% confidence interval 63.1% to 68.9% (Wilson). Releases 4–5, 9, as of 4 May 2023. Synthetic data.',
    '[^2]: Change: Made up; March 2023 against March 2022. From 112,268 to 119,833. Status: published. A count, so it has no interval. Releases 4–5, 9, as of 4 May 2023. Synthetic data.',
    '[^3]: Made up; Gender: Other; March 2023. Status: [c] suppressed: too few people. Releases 4–5, 9, as of 4 May 2023. Synthetic data.',
  ]);
});

test('a table has a row for each row of its tables and a total, with its source below', async () => {
  const text = await written(
    '```table\ncaption: People, {{ month }}\nrows: a.helped.byGender\ntotal: All = a.helped.table\nlabel: Group\ncolumn: Helped = row\ncolumn: Again = a.helped.byGender[row] | percent 1\ncolumn: Base = row | base\n```',
  );
  expect(text.split('\n\n')).toEqual([
    '**Table 1: People, March 2023**',
    [
      '| Group | Helped | Again | Base |',
      '| --- | ---: | ---: | ---: |',
      '| Female | 72% | 72.0% | 1,000 |',
      '| Male | 62% | 61.5% | 1,000 |',
      '| Other | [c] suppressed: too few people | [c] suppressed: too few people | [c] suppressed: too few people |',
      '| Prefer not to say | 30% | 30.0% | 10 |',
      '| All | 66% | 66.0% | 1,000 |',
    ].join('\n'),
    '*Source: Made up. March 2023. Status: published; [c] suppressed: too few people. Releases 4–5, 9, as of 4 May 2023. Synthetic data.*',
  ]);
});

test('a table of differences holds those that the test found', async () => {
  const text = await written('```differences\ncaption: Found\nfrom: a\n```');
  expect(text).toContain('| Gender | Male | Female | −10.4 | −14.5 to −6.3 | <0.001 |');
  expect(text).toContain('1 comparisons tested at 5%, the p-values adjusted by Holm’s method');
});

test('each repeats what it holds for every member of a list', async () => {
  const text = await written(
    '{{ each m in a.metrics }}\n\n### {{ m.title }}\n\nIt was {{ m | percent }}.\n\n{{ end }}',
    {
      metrics: [helped, { ...helped, id: 'other', title: 'Other' }],
    },
  );
  expect(text.split('\n\n').slice(0, 4)).toEqual([
    '### Made up',
    '1. It was 66%[^1].',
    '### Other',
    '2. It was 66%[^2].',
  ]);
});

test('queries are asked with the months of the paper unless they are given others', async () => {
  const asked: Pick<Query, 'text' | 'variables'>[] = [];
  await build(
    '---\ntitle: Own\nperiod pilot: 2023-01 to 2023-05\n---\n```graphql a\nParagraph11\n```\n```graphql b period=pilot\nParagraph20\n```\n```graphql c by=GENDER,\nGroupDifferences\n```\n```graphql d\nquery($board: ID!) { board(id: $board) { ...Figures } }\n```',
    {},
    asked,
  );
  const year = { from: '2022-04', to: '2023-03' };
  expect(asked.map(({ variables }) => variables)).toEqual([
    { period: year },
    { period: { from: '2023-01', to: '2023-05' } },
    { period: year, by: ['GENDER'] },
    { board: 'victims-thematic' },
  ]);
  expect(asked[3]?.text).toMatch(/fragment Figures on MetricTable/);
});

test('the words of a template and of the data are shown as words in HTML', async () => {
  const html = writeHtml(
    await build(`${head}## A & B\n\n1 < 2 "quoted" {{ a.title }}`, { title: '<script>' }),
  );
  expect(html).toContain('<h2>A &amp; B</h2>');
  expect(html).toContain('&lt;script&gt;');
  expect(html).not.toContain('<script');
  expect(html).toContain('<html lang="en-GB">');
});
