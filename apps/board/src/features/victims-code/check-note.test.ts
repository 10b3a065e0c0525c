import { checkNote } from './check-note';

const TYPED = { progress: ' 40 ', confidence: 'AT_RISK', text: ' Two teams are left. ', reportedOn: '' };

test('a note that fits is ready to be sent', () => {
  expect(checkNote(TYPED)).toEqual({
    progress: 40,
    confidence: 'AT_RISK',
    text: 'Two teams are left.',
    reportedOn: null,
  });
  expect(checkNote({ ...TYPED, reportedOn: '2026-11-01' })).toMatchObject({ reportedOn: '2026-11-01' });
});

test.each([
  [{ progress: '' }, 'progress'],
  [{ progress: '101' }, 'progress'],
  [{ progress: '4.5' }, 'progress'],
  [{ progress: '-1' }, 'progress'],
  [{ confidence: '' }, 'confidence'],
  [{ text: '  ' }, 'text'],
  [{ text: 'a'.repeat(4001) }, 'text'],
])('%p is refused', (change, field) => {
  expect(checkNote({ ...TYPED, ...change })).toEqual([{ field, message: expect.any(String) }]);
});

test('says everything that is wrong at once', () => {
  expect(checkNote({ progress: 'x', confidence: 'x', text: '', reportedOn: '' })).toHaveLength(3);
});
