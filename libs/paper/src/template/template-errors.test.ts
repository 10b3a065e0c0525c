import { month } from '@citizen-graph/reference';
import { buildPaper } from '../document/build-paper';
import { build, metricOf, tableOf } from '../testing/made-up-answers';

const HEAD = '---\ntitle: Own\n---\n';
const QUERY = '```graphql all\n{ helped }\n```\n';
const answer = {
  helped: metricOf('PERCENT', {
    table: tableOf({ value: 66 }),
    byGender: tableOf({ code: 'FEMALE', value: 72 }, { code: 'MALE', value: 67 }),
    bare: { rows: [{ value: { value: 66 } }] },
  }),
  none: null,
};

test.each([
  ['no head', '# Own', 'TEMPLATE_SYNTAX', 'line 1: a template begins with its head'],
  ['no title', '---\nboard: x\n---\n', 'TEMPLATE_SYNTAX', 'line 1: the head lacks “title: …”'],
  [
    'a head that is none',
    '---\ntitle: Own\nwords\n---\n',
    'TEMPLATE_SYNTAX',
    'line 3: “words” is not “name: value”',
  ],
  [
    'no period',
    '---\ntitle: Own\nperiod pilot: soon\n---\n',
    'TEMPLATE_SYNTAX',
    '“soon” in the head is no period',
  ],
  [
    'an open block',
    `${HEAD}\n\`\`\`graphql all\n{ a }`,
    'TEMPLATE_SYNTAX',
    'line 5: “```” has no counterpart',
  ],
  ['an open reference', `${HEAD}\n{{ all.helped `, 'TEMPLATE_SYNTAX', 'line 5: “{{” has no counterpart'],
  [
    'an if that is never closed',
    `${HEAD}{{ if a is published }}`,
    'TEMPLATE_SYNTAX',
    'line 4: {{ if a is published }} is never closed',
  ],
  ['an end of nothing', `${HEAD}\n\n{{ end }}`, 'TEMPLATE_SYNTAX', 'line 6: {{ end }} ends nothing'],
  ['an else of nothing', `${HEAD}{{ else }}`, 'TEMPLATE_SYNTAX', '{{ else }} belongs to no'],
  [
    'an each that is not understood',
    `${HEAD}{{ each x }}{{ end }}`,
    'TEMPLATE_SYNTAX',
    'Write {{ each name in reference }}',
  ],
  [
    'a condition that is not understood',
    `${HEAD}${QUERY}{{ if all.helped is high }}a{{ end }}`,
    'TEMPLATE_SYNTAX',
    'line 7: {{ if all.helped is high }} is not understood',
  ],
  [
    'a query without a name',
    `${HEAD}\`\`\`graphql\n{ a }\n\`\`\``,
    'TEMPLATE_SYNTAX',
    'line 4: a query needs a name',
  ],
  [
    'two queries of one name',
    `${HEAD}${QUERY}${QUERY}`,
    'TEMPLATE_SYNTAX',
    'line 7: two queries are named “all”',
  ],
  [
    'a variable that is not declared',
    `${HEAD}\`\`\`graphql all tea=1\n{ a }\n\`\`\``,
    'TEMPLATE_SYNTAX',
    '“tea=1” gives the query no variable',
  ],
  [
    'a mutation',
    `${HEAD}\`\`\`graphql all\n# reads\nmutation { a }\n\`\`\``,
    'TEMPLATE_SYNTAX',
    'a paper may only read',
  ],
  [
    'an operation that changes',
    `${HEAD}\`\`\`graphql all\nAddVictimsAction\n\`\`\``,
    'TEMPLATE_SYNTAX',
    'a paper may only read',
  ],
  [
    'an unknown operation',
    `${HEAD}\`\`\`graphql all\nParagraph99\n\`\`\``,
    'OPERATION_UNKNOWN',
    'line 4: there is no operation “Paragraph99”',
  ],
  [
    'a filter that rows do not name',
    `${HEAD}\`\`\`graphql all\n{ helped(where: [{ dimension: SURVEY, values: ["A"] }]) }\n\`\`\``,
    'TEMPLATE_SYNTAX',
    'filters by SURVEY, and its rows do not say so',
  ],
  ['a block of no kind', `${HEAD}\`\`\`tea\n\`\`\``, 'TEMPLATE_SYNTAX', 'a block of kind “tea” is not known'],
  ['a chart of no kind', `${HEAD}\`\`\`chart tea\n\`\`\``, 'TEMPLATE_SYNTAX', 'there is no chart “tea”'],
  [
    'a table without rows',
    `${HEAD}\`\`\`table\ncaption: A\n\`\`\``,
    'TEMPLATE_SYNTAX',
    'this table lacks “rows: …”',
  ],
  [
    'a line of no key',
    `${HEAD}${QUERY}\`\`\`table\nrows: all.helped.byGender\nteapot: x\n\`\`\``,
    'TEMPLATE_SYNTAX',
    'line 9: “teapot: x” is no line of this block',
  ],
  [
    'a column without a reference',
    `${HEAD}${QUERY}\`\`\`table\nrows: all.helped.byGender\ncolumn: x\n\`\`\``,
    'TEMPLATE_SYNTAX',
    'line 9: “x” lacks “ = ”',
  ],
  ['a reference that is none', `${HEAD}{{ 66% }}`, 'TEMPLATE_SYNTAX', '{{ 66% }} is no reference'],
  [
    'a filter that there is not',
    `${HEAD}${QUERY}{{ all.helped | nicely }}`,
    'TEMPLATE_SYNTAX',
    '“| nicely” is nothing that a figure can be written as',
  ],
  [
    'decimals that are none',
    `${HEAD}${QUERY}{{ all.helped | percent x }}`,
    'TEMPLATE_SYNTAX',
    '“x” is no number of decimals',
  ],
  ['a name of nothing', `${HEAD}${QUERY}{{ every.helped }}`, 'REFERENCE_UNKNOWN', 'nothing is named “every”'],
  [
    'a field of nothing',
    `${HEAD}${QUERY}\n{{ all.tea }}`,
    'REFERENCE_UNKNOWN',
    'line 8: {{ all.tea }}: there is no “tea”. There are helped, none.',
  ],
  ['a field without an answer', `${HEAD}${QUERY}{{ all.none }}`, 'REFERENCE_UNKNOWN', '“none” has no answer'],
  [
    'a row of nobody',
    `${HEAD}${QUERY}{{ all.helped.byGender[OTHER] }}`,
    'REFERENCE_UNKNOWN',
    'there is no row [OTHER]. There are FEMALE, MALE.',
  ],
  [
    'a table for a figure',
    `${HEAD}${QUERY}{{ all.helped.byGender }}`,
    'REFERENCE_UNKNOWN',
    'is not one figure',
  ],
  [
    'what stands inside a table',
    `${HEAD}${QUERY}{{ all.helped.byGender.rows }}`,
    'REFERENCE_UNKNOWN',
    'Choose a row by its code, such as [FEMALE]',
  ],
  [
    'a table of too little',
    `${HEAD}${QUERY}{{ all.helped.bare }}`,
    'REFERENCE_UNKNOWN',
    'asks for less of this table than a figure is footnoted with',
  ],
  [
    'a list that is none',
    `${HEAD}${QUERY}{{ each x in all.helped }}{{ end }}`,
    'REFERENCE_UNKNOWN',
    'that is no list',
  ],
])('a template with %s is refused', async (_, text, code, message) => {
  await expect(build(text, answer)).rejects.toMatchObject({
    code,
    message: expect.stringContaining(message),
  });
});

test('a query that is not answered is told with its line and reason', async () => {
  const period = { from: month('2022-04'), to: month('2023-03') };
  const request = {
    template: { text: `${HEAD}\n${QUERY}`, name: 'own.md' },
    board: 'x',
    period,
    day: '2023-06-27',
  };
  const ask = () => Promise.resolve({ data: {}, refusals: ['TOO_MANY_ROWS: Fewer months.'] });
  await expect(buildPaper(request, ask)).rejects.toMatchObject({
    code: 'QUERY_REFUSED',
    message: 'own.md, line 5: the query “all” was not answered: TOO_MANY_ROWS: Fewer months.',
  });
});
