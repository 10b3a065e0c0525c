import { chooser } from '../random/chooser';
import type { Random } from '../random/random';

/** Who was searched, as the officer recorded it; each is empty where it was not. */
export interface SearchedPerson {
  readonly gender: string;
  readonly ageRange: string;
  readonly selfDefined: string;
  readonly officerDefined: string;
}

/** A search of a vehicle alone has no person. */
export const nobody: SearchedPerson = { gender: '', ageRange: '', selfDefined: '', officerDefined: '' };

const chooseGender = chooser([
  ['Male', 88],
  ['Female', 9.5],
  ['Other', 0.3],
  ['', 2.2],
]);
const chooseAgeRange = chooser([
  ['under 10', 0.06],
  ['10-17', 18],
  ['18-24', 31],
  ['25-34', 24],
  ['over 34', 19],
  ['', 8],
]);
const chooseOfficerDefined = chooser([
  ['White', 44],
  ['Asian', 29],
  ['Black', 18],
  ['Mixed', 2.5],
  ['Other', 3],
  ['', 3.5],
]);

const notStated = 'Other ethnic group - Not stated';
const mixed = 'Mixed/Multiple ethnic groups -';
const asian = 'Asian/Asian British -';
const black = 'Black/African/Caribbean/Black British -';

/** How people define themselves (the 18+1 codes), by how the officer sees them. */
const selfDefinedChoosers: Readonly<Record<string, ReturnType<typeof chooser<string>>>> = {
  White: chooser([
    ['White - English/Welsh/Scottish/Northern Irish/British', 68],
    ['White - Irish', 1.5],
    ['White - Gypsy or Irish Traveller', 1],
    ['White - Any other White background', 11],
    [`${mixed} White and Black Caribbean`, 2.5],
    [notStated, 16],
  ]),
  Asian: chooser([
    [`${asian} Pakistani`, 38],
    [`${asian} Indian`, 17],
    [`${asian} Bangladeshi`, 8],
    [`${asian} Chinese`, 0.6],
    [`${asian} Any other Asian background`, 16],
    [`${mixed} White and Asian`, 1.5],
    [notStated, 19],
  ]),
  Black: chooser([
    [`${black} Caribbean`, 31],
    [`${black} African`, 20],
    [`${black} Any other Black/African/Caribbean background`, 17],
    [`${mixed} White and Black Caribbean`, 9],
    [`${mixed} White and Black African`, 2],
    [notStated, 21],
  ]),
};
const chooseOtherSelfDefined = chooser([
  [`${mixed} White and Black Caribbean`, 30],
  [`${mixed} Any other Mixed/Multiple ethnic background`, 14],
  ['Other ethnic group - Arab', 9],
  ['Other ethnic group - Any other ethnic group', 22],
  [notStated, 25],
]);

/** Draws the person of one search. */
export function drawPerson(random: Random): SearchedPerson {
  const officerDefined = chooseOfficerDefined(random);
  const chooseSelfDefined = selfDefinedChoosers[officerDefined] ?? chooseOtherSelfDefined;
  return {
    gender: chooseGender(random),
    ageRange: chooseAgeRange(random),
    selfDefined: random() < 0.03 ? '' : chooseSelfDefined(random),
    officerDefined,
  };
}
