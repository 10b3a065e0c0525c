import { calculateTable } from '../tables/calculate-table';
import { cellsFor, disclosed } from '../testing/disclosed-records';
import { aQuery } from '../testing/made-up-metric';
import { COUNT, PEOPLE, shown } from '../testing/people-by-gender-and-age';
import type { Protection } from './disclose';
import { DISCLOSURE_CONTROL } from './policy';

const { analyst, internal, partner } = DISCLOSURE_CONTROL.policies;
const NONE = { perturbation: null, solver: null };
const EXACT: Protection = { ...NONE, policy: analyst };

test('an analyst gets what was calculated', () => {
  const query = aQuery({ by: ['GENDER', 'AGE_BAND'] });
  expect(disclosed(EXACT, { definition: COUNT, query }, PEOPLE)).toEqual(
    calculateTable(COUNT, query, cellsFor(COUNT, query, PEOPLE)),
  );
});

test('what is published record by record is given to anybody as it is', () => {
  const query = aQuery({ by: ['GENDER', 'AGE_BAND'], compare: 'PREVIOUS_PERIOD' });
  const open = { ...PEOPLE, isOpen: true };
  expect(disclosed({ ...NONE, policy: partner }, { definition: COUNT, query }, open)).toEqual(
    calculateTable(COUNT, query, cellsFor(COUNT, query, PEOPLE)),
  );
});

test('each method is given what it needs', () => {
  expect(() => shown({ ...NONE, policy: partner }, {})).toThrow('secret table');
  expect(() => shown({ ...NONE, policy: internal }, {})).toThrow('solver');
});
