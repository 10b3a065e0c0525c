import { CATALOGUE } from '../testing/made-up-catalogue';
import { YEAR, aShare, aTable } from '../testing/made-up-answers';
import { judgeCheck, planCheck } from './check-paper';
import { readTextPaper } from './paper/read-text';

const plan = (text: string, period: typeof YEAR | null = null) =>
  planCheck(readTextPaper(text), CATALOGUE, period);

test.each([
  ['27 June 2023', '2022-04', '2023-03'],
  ['1 April 2023', '2022-04', '2023-03'],
  ['31 March 2023', '2021-04', '2022-03'],
  ['15 January 2023', '2021-04', '2022-03'],
])('a paper of %s reports on %s to %s', (date, from, to) => {
  expect(plan(`${date}\n\n1. 66% were helped with the issue.`)).toMatchObject({
    period: { from, to },
    reading: expect.stringMatching(
      /^the last financial year that had ended on .*, the date of the paper in line 1$/,
    ),
  });
});

test('a period that is given takes the place of the one that the date says', () => {
  expect(plan('27 June 2024\n\n1. 66% were helped with the issue.', YEAR)).toMatchObject({
    period: YEAR,
    reading: 'as it was given',
  });
  expect(plan('1. 66% were helped with the issue.', YEAR).claims).toHaveLength(1);
});

test.each([
  ['', 'PAPER_EMPTY'],
  ['1. 66% were helped with the issue.', 'PERIOD_UNKNOWN'],
])('planCheck() of %j is refused with %s', (text, code) => {
  expect(() => plan(text)).toThrow(expect.objectContaining({ code }));
});

test('judgeCheck() gives a finding for each claim and for each sentence that could not be read, in order', () => {
  const check = plan('27 June 2023\n\n1. 40% called.\n2. 66% were helped with the issue.');
  expect(check.operations.map(({ tables }) => tables)).toEqual([
    { t1: { metric: 'helped', period: YEAR, by: [] } },
  ]);
  const findings = judgeCheck(check, new Map([aTable('helped', aShare(66, 100))]));
  expect(findings).toEqual([
    {
      verdict: 'NOT_RECOGNISED',
      place: { paragraph: '1', line: 3 },
      sentence: '40% called.',
      claim: '40% called.',
      printed: null,
      ours: [],
      why: '“40%”: no metric is named of which it could be',
      readings: [],
      query: null,
    },
    {
      verdict: 'AGREES',
      place: { paragraph: '2', line: 4 },
      sentence: '66% were helped with the issue.',
      claim: '66%',
      printed: '66%',
      ours: [
        expect.objectContaining({ of: 'Helped with the issue: 8 or above, 2022-04 to 2023-03', value: 66 }),
      ],
      why: '66% is 66%, as it is printed',
      readings: [],
      query: expect.stringContaining('t1: metric(id: "helped")'),
    },
  ]);
});
