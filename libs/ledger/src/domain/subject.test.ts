import { roleOf, schemaOf } from './subject';

test.each([
  ['victims-code' as const, 'victims_code', 'citizen_victims_code'],
  ['wmnow' as const, 'wmnow', 'citizen_wmnow'],
  ['catalogue' as const, 'catalogue', 'citizen_catalogue'],
])('%s has the schema %s and the role %s', (subject, schema, role) => {
  expect([schemaOf(subject), roleOf(subject)]).toEqual([schema, role]);
});
