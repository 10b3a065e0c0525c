import { meets } from './grant';
import { forceWide, scoped, signedIn } from './requirement';
import type { Requirement } from './requirement';
import { partnerGrant } from './roles';

const force = partnerGrant({ subjects: ['surveys', 'wmnow'], areas: null });
const area = partnerGrant({ subjects: ['surveys', 'wmnow'], areas: ['E08000025'] });
const both: Requirement = { scopes: ['surveys:figures', 'surveys:comments'], everyArea: false };

test.each([
  ['nothing but a token', signedIn, true, true],
  ['a scope that it holds', scoped('wmnow:figures'), true, true],
  ['a scope that it does not hold', scoped('surveys:comments'), false, false],
  ['two scopes of which it holds one', both, false, false],
  ['the whole force', forceWide(signedIn), true, false],
  ['a scope that it holds, and the whole force', forceWide(scoped('wmnow:figures')), true, false],
  ['a scope that it does not hold, and the whole force', forceWide(scoped('strategy:read')), false, false],
])('what asks %s: a grant for the force meets it %s, for an area %s', (_, requirement, ofForce, ofArea) => {
  expect([meets(force, requirement), meets(area, requirement)]).toEqual([ofForce, ofArea]);
});
