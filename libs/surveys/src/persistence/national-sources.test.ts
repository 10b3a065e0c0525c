import { eraseRecord, findReleases, observeRecords } from '@citizen-graph/ledger';
import { SPRING_FRAME } from '../testing/national-files';
import type { Respondent } from '../testing/national-files';
import { openNationalSurvey } from '../testing/national-survey';
import type { TestNationalSurvey } from '../testing/national-survey';
import { effectiveSize, weighOneByOne } from '../testing/weigh-one-by-one';
import { NATIONAL_FRAME_SOURCE, NATIONAL_RESPONSE_SOURCE } from './national-sources';

let survey: TestNationalSurvey;

beforeEach(async () => {
  survey = await openNationalSurvey();
});
afterEach(() => survey.close());

const BY_TEST = { importedBy: 'test' };

// Women are four in five, and half of the victims: raked without bounds, weights go from 0.4 to 6.3.
const RESPONDENTS: readonly Respondent[] = Array.from({ length: 84 }, (_, index) => ({
  id: `R${String(index).padStart(2, '0')}`,
  sex: index % 5 === 0 ? 'Male' : 'Female',
  area: index % 4 === 1 ? 'E08000026' : 'E08000025',
  age: index % 11 < 2 ? '18-24' : '25-34',
  satisfied: index % 3 !== 0,
}));

const FRAME_OF_PERSONS = {
  age: { '18-24': 400, '25-34': 600 },
  sex: { Female: 500, Male: 500 },
  area: { E08000025: 700, E08000026: 300 },
};

const YOUNG = { sex: 'Female', area: 'E08000025', age: '25-34' };
const ELSEWHERE = { sex: 'Female', area: 'E08000027', age: '35-44' };

function weigh(respondents: readonly Respondent[]): readonly number[] {
  const people = respondents.map(({ age, sex, area }) => ({ age, sex, area }));
  return weighOneByOne(people, FRAME_OF_PERSONS);
}

const erase = (recordId: string) =>
  eraseRecord(survey.owner, NATIONAL_RESPONSE_SOURCE, { recordId, erasedBy: 'officer' });

describe('a frame', () => {
  const { Age, Sex, Area } = SPRING_FRAME;

  test.each([
    [
      'without the ages',
      { Sex, Area },
      'FRAME_INCOMPLETE',
      '0 victims by Age, but 1000 by Sex and 1000 by Area',
    ],
    [
      'without the sexes',
      { Age, Area },
      'FRAME_INCOMPLETE',
      '0 victims by Sex, but 1000 by Age and 1000 by Area',
    ],
    [
      'without the areas',
      { Age, Sex },
      'FRAME_INCOMPLETE',
      '0 victims by Area, but 1000 by Age and 1000 by Sex',
    ],
    [
      'of nobody of any sex',
      { ...SPRING_FRAME, Sex: { FEMALE: 0, MALE: 0 } },
      'FRAME_INCOMPLETE',
      '0 victims by Sex, but 1000 by Age and 1000 by Area',
    ],
    [
      'that lacks an area',
      { ...SPRING_FRAME, Area: { E08000025: 700 } },
      'FRAME_TOTALS_DIFFER',
      '700 victims by Area, but 1000 by Age and 1000 by Sex',
    ],
    [
      'further off than rounding explains',
      { ...SPRING_FRAME, Age: { '18_24': 403, '25_34': 600 } },
      'FRAME_TOTALS_DIFFER',
      '1003 victims by Age, but 1000 by Sex and 1000 by Area',
    ],
  ])('%s is refused whole, with the totals', async (_, frame, code, totals) => {
    await survey.bringInResponses(RESPONDENTS);
    await expect(survey.bringInFrame(frame)).rejects.toMatchObject({
      code,
      message: expect.stringContaining(`The frame of 2022-06 counts ${totals}`),
    });
    expect(await survey.owner.query('select * from surveys.national_frame')).toEqual([]);
    expect(await findReleases(survey.owner.manager, { datasets: null, asOf: null })).toHaveLength(1);
    expect(await survey.cells()).toEqual([]);
  });

  test('is taken where its totals differ by no more than the rounding of its rows', async () => {
    const rounded = { ...SPRING_FRAME, Age: { '18_24': 401, '25_34': 601 } };
    expect(await survey.bringInFrame(rounded)).toMatchObject({ outcome: 'RELEASED' });
  });

  test('is not held up by one of another quarter that an earlier version took', async () => {
    await survey.owner.query(`
      insert into surveys.national_frame
        (dataset, record_id, release, month, record_key, wave, variable, value, victims)
      values ('national-survey-frame', 'old', 0, '2022-03', 0, '2022-03', 'SEX', 'FEMALE', 5)`);
    expect(await survey.bringInFrame(SPRING_FRAME)).toMatchObject({ outcome: 'RELEASED' });
  });

  test('covers the three months of its quarter', async () => {
    const { release } = await survey.bringInFrame(SPRING_FRAME);
    expect(release.period).toEqual({ from: '2022-04', to: '2022-06' });
  });

  test('weighs the responses as a second implementation does, within 0.3 and 3 and a mean of one', async () => {
    await survey.bringInResponses(RESPONDENTS);
    await survey.bringInFrame(SPRING_FRAME);
    const stored = (await survey.weights()).map(({ weight }) => Number(weight) / 10_000);
    const expected = weigh(RESPONDENTS);
    stored.forEach((weight, index) => expect(weight).toBeCloseTo(expected[index] ?? 0, 4));
    expect(Math.min(...stored)).toBe(0.3);
    expect(Math.max(...stored)).toBe(3);
    expect(stored.reduce((sum, weight) => sum + weight, 0) / stored.length).toBeCloseTo(1, 4);
    expect(survey.notices).toEqual([
      'the wave of 2022-06: 84 responses weigh as much as 43.9 of equal weight; every share is that of the frame',
    ]);
    const [all] = (await survey.cells()).filter(
      ({ measure, area, dimension_1: first }) =>
        measure === 'national-satisfied-answered' && area === 'E08000025' && first === '',
    );
    const own = expected.filter((_, index) => RESPONDENTS[index]?.area === 'E08000025');
    const effective = Number(all?.['sum']) ** 2 / Number(all?.['squares']);
    expect(effective).toBeCloseTo(effectiveSize(own), 2);
  });

  test('that comes in says how far the weights are from it and what they cost', async () => {
    const women = Array.from({ length: 98 }, (_, index) => ({
      id: `W${index}`,
      ...(index === 0 ? ELSEWHERE : YOUNG),
    }));
    const men = ['M1', 'M2'].map((id) => ({ id, ...YOUNG, sex: 'Male' }));
    await survey.bringInResponses([...women, ...men]);
    await survey.bringInFrame(SPRING_FRAME);
    // Two men of 100 weigh 3 at most, so that women are 94% and not half. Who is of no age and area of the frame weighs
    // 1, and the other women 93 / 97 each: 100^2 / (2 * 9 + 1 + 97 * (93 / 97)^2) = 92.5.
    expect(survey.notices).toEqual([
      'the wave of 2022-06: 100 responses weigh as much as 92.5 of equal weight; furthest off is Sex FEMALE, 94.0% ' +
        'of the weights and 50.0% of the frame; nobody answered of Age 18_24 (40.0% of victims), Area E08000026 (30.0% ' +
        'of victims); without victims in the frame: Age 35_44 (1 of the responses), Area E08000027 (1 of the responses)',
    ]);
  });
});

describe('an erasure', () => {
  test('leaves the rest weighed as if the response had never been there', async () => {
    await survey.bringInResponses(RESPONDENTS);
    await survey.bringInFrame(SPRING_FRAME);
    const { restated } = await erase('R02');
    expect(restated).toMatchObject([{ kind: 'RESTATEMENT', importedBy: 'officer', rowsRead: 83 }]);
    const rest = RESPONDENTS.filter(({ id }) => id !== 'R02');
    const expected = weigh(rest);
    (await survey.weights()).forEach(({ weight }, index) =>
      expect(Number(weight) / 10_000).toBeCloseTo(expected[index] ?? 0, 4),
    );

    const other = await openNationalSurvey();
    await other.bringInResponses(rest);
    await other.bringInFrame(SPRING_FRAME);
    expect(await survey.cells()).toEqual(await other.cells());
    await other.close();
  });

  test('of everybody leaves no cell', async () => {
    const few = RESPONDENTS.slice(0, 4);
    await survey.bringInFrame(SPRING_FRAME);
    await survey.bringInResponses(few);
    expect(await survey.cells()).not.toEqual([]);
    for (const { id } of few) await erase(id);
    expect([await survey.weights(), await survey.cells()]).toEqual([[], []]);
  });
});

test('observing gives the weights and cells of today to responses that an earlier version weighed', async () => {
  await survey.bringInResponses(RESPONDENTS);
  await survey.bringInFrame(SPRING_FRAME);
  const [weights, cells] = [await survey.weights(), await survey.cells()];
  await survey.owner.query(`update surveys.national_response set weight = 10000 where sex = 'MALE'`);
  await survey.owner.query(
    `update surveys.cell set sum = sum / 2 where measure = 'national-satisfied-content'`,
  );
  await observeRecords(survey.owner, NATIONAL_RESPONSE_SOURCE, BY_TEST);
  expect([await survey.weights(), await survey.cells()]).toEqual([weights, cells]);
  expect(await observeRecords(survey.owner, NATIONAL_RESPONSE_SOURCE, BY_TEST)).toEqual([]);
  expect(await observeRecords(survey.owner, NATIONAL_FRAME_SOURCE, BY_TEST)).toEqual([]);
});
