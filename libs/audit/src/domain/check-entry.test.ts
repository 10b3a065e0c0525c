import { anEntry } from '../testing/an-entry';
import { misfitOf, toName } from './check-entry';
import type { AuditEntry } from './entry';

const whole: AuditEntry = {
  kinds: ['CONSULTATION', 'COMBINATION', 'DISCLOSURE'],
  actor: 'Inspector Zoë O’Neill (ash.oneill@example.police.uk)',
  client: 'https://partner.example/client',
  purpose: 'victims-board-2026-11',
  operation: 'feedback collect',
  document: '0123456789abcdef'.repeat(4),
  fields: ['Query.board', 'stop-and-search', '_Entity.x'],
  areas: ['E08000025'],
  recipient: 'Victim Support',
  rows: 0,
  request: '4bf92f3577b34da6',
};

test.each([anEntry(), whole, anEntry({ fields: [], rows: 10 ** 15 - 1, actor: '😀'.repeat(255) })])(
  'an entry of names, codes and numbers fits: %#',
  (entry) => expect(misfitOf(entry)).toBeNull(),
);

/** Each with the field that is wrong first; the tables are held to the same in persistence/. */
test.each<[keyof AuditEntry, Partial<Record<keyof AuditEntry, unknown>>]>([
  ['kinds', { kinds: ['LOOKED'] }],
  ['kinds', { kinds: Array(7).fill('ERASURE') }],
  ['actor', { actor: '' }],
  ['actor', { actor: 'x'.repeat(256) }],
  ['actor', { actor: 'a\nb' }],
  ['actor', { actor: 'a\u202eb' }],
  ['actor', { actor: 'a\ud800b' }],
  ['client', { client: 'a\u0085b' }],
  ['purpose', { purpose: 'Because she asked.' }],
  ['operation', { operation: '' }],
  ['operation', { operation: 'a.b' }],
  ['operation', { operation: 'x'.repeat(129) }],
  ['document', { document: 'query { x }' }],
  ['fields', { fields: ['Query.board(id: 1)'] }],
  ['fields', { fields: [''] }],
  ['fields', { fields: Array(5_001).fill('a') }],
  ['areas', { areas: [] }],
  ['areas', { areas: ['Birmingham'] }],
  ['recipient', { kinds: ['DISCLOSURE'] }],
  ['recipient', { recipient: '' }],
  ['rows', { rows: -1 }],
  ['rows', { rows: 1.5 }],
  ['rows', { rows: 10 ** 15 }],
  ['rows', { rows: NaN }],
  ['request', { request: 'a\r\nb: c12345' }],
])('%s does not fit in %j', (field, wrong) => {
  expect(misfitOf({ ...anEntry(), ...wrong } as AuditEntry)).toBe(field);
});

test.each([
  ['Ash', 'Ash'],
  ['', 'not stated'],
  [' \n ', 'not stated'],
  ['a\r\nb\u202ec', 'a b c'],
  ['a\ud800b', 'a b'],
  ['😀'.repeat(300), '😀'.repeat(255)],
])('a name %j is entered as %j', (given, name) => {
  expect(toName(given)).toBe(name);
  expect(misfitOf(anEntry({ actor: toName(given) }))).toBeNull();
});
