import { CENSUS_ETHNIC_GROUPS, CROSSWALK_NOTES, censusGroupOf } from './census-ethnic-groups';
import { SELF_DEFINED_ETHNICITIES, ethnicGroupOf } from './self-defined-ethnicity';

test('each group of the census counts where the 18+1 code that says the same counts', () => {
  const crossed = CENSUS_ETHNIC_GROUPS.flatMap(({ code, policeCode }) =>
    policeCode === null ? [] : [{ code, police: ethnicGroupOf(policeCode), census: censusGroupOf(code) }],
  );
  expect(crossed).toHaveLength(18);
  expect(crossed.filter(({ police, census }) => police !== census)).toEqual([]);
});

test('every 18+1 code but "not stated" has one group of the census, and only Roma has no code', () => {
  const codes = CENSUS_ETHNIC_GROUPS.map(({ policeCode }) => policeCode);
  const stated = SELF_DEFINED_ETHNICITIES.map(({ code }) => code).filter((code) => code !== 'NS');
  expect(codes.filter((code) => code !== null).toSorted()).toEqual(stated.toSorted());
  expect(CENSUS_ETHNIC_GROUPS.filter(({ policeCode }) => policeCode === null)).toEqual([
    { code: 'ROMA', label: 'White: Roma', group: 'WHITE', policeCode: null },
  ]);
});

test.each(['Roma', 'Arab', 'Chinese', 'Mixed', 'Not stated'])('the notes say where %s goes', (name) => {
  expect(CROSSWALK_NOTES.filter((note) => note.startsWith(name))).toHaveLength(1);
});
