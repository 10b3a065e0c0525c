import { readChosen } from './items';

test.each([
  ['', 'helped', 'FORCE_CONTACT'],
  ['item=polite&survey=INVESTIGATION', 'polite', 'INVESTIGATION'],
  ['item=toString&survey=T3_PILOT', 'helped', 'FORCE_CONTACT'],
])('an address with %p', (search, item, survey) => {
  expect(readChosen(new URLSearchParams(search))).toMatchObject({ item, survey });
});
