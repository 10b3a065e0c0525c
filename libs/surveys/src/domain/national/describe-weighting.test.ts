import { describeWeighting } from './describe-weighting';
import { rakeWithinBounds } from './rake-within-bounds';
import type { SampleGroup } from './rake-within-bounds';

const MARGINS = {
  AGE_BAND: { '18_24': 1, '25_34': 3 },
  SEX: { FEMALE: 2, MALE: 2, OTHER: 0 },
  AREA: { E08000025: 4 },
};

function describeGroups(groups: readonly SampleGroup[]): string {
  return describeWeighting({
    wave: '2022-06',
    groups,
    margins: MARGINS,
    raking: rakeWithinBounds(groups, MARGINS),
  });
}

const people = (count: number, AGE_BAND: string, SEX: string): SampleGroup => ({
  values: { AGE_BAND, SEX, AREA: 'E08000025' },
  count,
});

test('who is in the frame and did not answer, and who answered and is not in it', () => {
  expect(describeGroups([people(14, '25_34', 'FEMALE'), people(2, 'NOT_ANSWERED', 'FEMALE')])).toBe(
    'the wave of 2022-06: 16 responses weigh as much as 16.0 of equal weight; every share is that of the frame; ' +
      'nobody answered of Age 18_24 (25.0% of victims), Sex MALE (50.0% of victims); ' +
      'without victims in the frame: Age NOT_ANSWERED (2 of the responses)',
  );
});

test('a share that is off is given with that of the frame', () => {
  expect(describeGroups([people(90, '25_34', 'FEMALE'), people(10, '18_24', 'MALE')])).toBe(
    'the wave of 2022-06: 100 responses weigh as much as 69.2 of equal weight; ' +
      'furthest off is Sex FEMALE, 70.0% of the weights and 50.0% of the frame',
  );
});

test('a wave of which nobody is in the frame is as it is', () => {
  const groups = [{ values: { AGE_BAND: 'NOT_ANSWERED', SEX: 'OTHER', AREA: 'E08000026' }, count: 3 }];
  expect(describeGroups(groups)).toMatch(
    /^the wave of 2022-06: 3 responses .* 3\.0 .*; every share is that of the frame; /,
  );
});
