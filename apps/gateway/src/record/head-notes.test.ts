import { createHeadNotes } from './head-notes';

const headAt = (number: number) => ({ number, hash: String(number) });

function notesOf(...numbers: readonly number[]) {
  const noted: number[] = [];
  const notes = createHeadNotes(({ number, hash }) => {
    expect(hash).toBe(String(number));
    noted.push(number);
  });
  for (const number of numbers) notes.see(headAt(number));
  return { noted, notes };
}

test('the first head is noted, then one whenever 1000 entries followed', () => {
  expect(notesOf(7, 8, 1006, 1007, 1008, 2500, 3499, 3500).noted).toEqual([7, 1007, 2500, 3500]);
});

test('at the end the last is noted, once, and nothing where nothing was recorded', () => {
  const { noted, notes } = notesOf(7, 9, 8);
  notes.noteLast();
  notes.noteLast();
  expect(noted).toEqual([7, 9]);
  const none = notesOf();
  none.notes.noteLast();
  expect(none.noted).toEqual([]);
});
