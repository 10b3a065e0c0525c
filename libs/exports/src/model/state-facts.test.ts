import { aTable } from '../testing/a-table';
import { stateInWords } from './state-facts';

test('stateInWords() says what a drawing of a table has to say of its making', () => {
  expect(stateInWords(aTable())).toBe(
    'As of: 2023-06-27T09:00:00.000Z. Releases: 3 5. Asked for: by = AREA. Status of the figures: revised. ' +
      'Disclosure control: Policy 1. Not given is 1 of 3 figures. Source: Survey, the force. ' +
      'Made at: 2023-07-01T08:30:00.000Z.',
  );
});
