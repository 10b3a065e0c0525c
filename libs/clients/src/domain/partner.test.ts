import { aPartner } from '../testing/a-partner';
import { checkPartner, grantOf } from './partner';

test('checkPartner() gives a partner that fits, without blanks around its title', () => {
  const draft = aPartner({ title: '  Victim Support West Midlands ' });
  expect(checkPartner(draft)).toEqual({
    id: 'victim-support',
    title: 'Victim Support West Midlands',
    subjects: ['surveys', 'victims-code'],
    areas: ['E08000025', 'E08000031'],
    quota: 5_000,
  });
});

test.each([
  [{ id: 'abc' }],
  [{ id: `9${'x'.repeat(62)}` }],
  [{ title: 'x'.repeat(200) }],
  [{ title: 'Cyngor ar Bopeth – Śródmieście & Sons' }],
  [{ areas: null }],
  [{ quota: 1 }],
  [{ quota: 100_000_000 }],
])('checkPartner() takes %j', (differences) => {
  const draft = aPartner(differences);
  expect(checkPartner(draft)).toEqual(draft);
});

const ID_RULE = 'it is 3 to 63 lower-case letters, digits and hyphens, and begins with no hyphen';
const TITLE_RULE = 'it is a name of 1 to 200 characters on one line';
const QUOTA_RULE = 'it is a whole number of cost units an hour, from 1 to 100000000';
const SUBJECTS = 'surveys, victims-code, stop-search, confidence, wmnow';
const AREAS =
  'E08000025 (Birmingham), E08000026 (Coventry), E08000027 (Dudley), E08000028 (Sandwell), ' +
  'E08000029 (Solihull), E08000030 (Walsall), E08000031 (Wolverhampton)';

test.each([
  [{ id: 'ab' }, 'id', ID_RULE],
  [{ id: 'x'.repeat(64) }, 'id', ID_RULE],
  [{ id: '-abc' }, 'id', ID_RULE],
  [{ id: 'Abc' }, 'id', ID_RULE],
  [{ id: 'a_bc' }, 'id', ID_RULE],
  [{ id: 'abc\n' }, 'id', ID_RULE],
  [{ title: ' ' }, 'title', TITLE_RULE],
  [{ title: 'x'.repeat(201) }, 'title', TITLE_RULE],
  [{ title: 'one\ntwo' }, 'title', TITLE_RULE],
  [{ title: 'a\u0000b' }, 'title', TITLE_RULE],
  [{ subjects: [] }, 'subjects', `name at least one of ${SUBJECTS}`],
  [{ subjects: ['survey'] }, 'subjects', `"survey" is none of ${SUBJECTS}`],
  [{ subjects: ['constructor'] }, 'subjects', `"constructor" is none of ${SUBJECTS}`],
  [{ subjects: ['surveys', 'surveys'] }, 'subjects', '"surveys" is named twice'],
  [{ areas: [] }, 'areas', `name at least one of ${AREAS}, or the whole force`],
  [{ areas: ['E08000099'] }, 'areas', `"E08000099" is none of ${AREAS}`],
  [{ areas: ['UNKNOWN'] }, 'areas', `"UNKNOWN" is none of ${AREAS}`],
  [{ areas: ['E08000025', 'E08000025'] }, 'areas', '"E08000025" is named twice'],
  [{ quota: 0 }, 'quota', QUOTA_RULE],
  [{ quota: 1.5 }, 'quota', QUOTA_RULE],
  [{ quota: Number.NaN }, 'quota', QUOTA_RULE],
  [{ quota: 100_000_001 }, 'quota', QUOTA_RULE],
])('checkPartner() refuses %j, and names the field', (differences, field, rule) => {
  expect(() => checkPartner(aPartner(differences))).toThrow(
    expect.objectContaining({
      code: 'INVALID_PARTNER',
      message: `The partner cannot be added. Its ${field} does not fit: ${rule}.`,
    }),
  );
});

test('grantOf() is figures of its subjects in its areas, under the policy of partners', () => {
  expect(grantOf(checkPartner(aPartner()))).toEqual({
    scopes: ['surveys:figures', 'victims-code:figures'],
    subjects: ['surveys', 'victims-code'],
    areas: ['E08000025', 'E08000031'],
    disclosure: 'partner',
    detail: 'FIGURES',
    freeForm: false,
    isOutside: true,
  });
});
