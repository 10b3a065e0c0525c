import { decideInvitation } from './candidate';

const NOBODY = {
  crimeType: 'BURGLARY',
  domesticAbuse: false,
  under18: false,
  declined: false,
  safeContactRoute: null,
};

test.each([
  ['a victim of burglary', {}, 'INVITED'],
  ['domestic abuse without a safe route', { domesticAbuse: true }, 'NO_SAFE_CONTACT'],
  ['domestic abuse as the crime alone', { crimeType: 'DOMESTIC_ABUSE' }, 'NO_SAFE_CONTACT'],
  ['violence in a domestic setting', { crimeType: 'VIOLENCE', domesticAbuse: true }, 'NO_SAFE_CONTACT'],
  ['domestic abuse with a safe route', { domesticAbuse: true, safeContactRoute: 'SAFE_PHONE' }, 'INVITED'],
  [
    'a sexual offence, with a safe route or without',
    { crimeType: 'SEXUAL_OFFENCE', safeContactRoute: 'SAFE_PHONE' },
    'SEXUAL_OFFENCE',
  ],
  [
    'who asked not to be contacted, with a safe route or without',
    { declined: true, domesticAbuse: true, safeContactRoute: 'SAFE_PHONE' },
    'DECLINED',
  ],
  [
    'a child, whatever else stands against it',
    { under18: true, declined: true, domesticAbuse: true },
    'UNDER_18',
  ],
])('%s: %p', (_, part, outcome) => {
  expect(decideInvitation({ ...NOBODY, ...part })).toBe(outcome);
});
