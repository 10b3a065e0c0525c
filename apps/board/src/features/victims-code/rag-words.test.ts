import { fieldName, momentName, valueInWords } from './rag-words';

test.each([
  ['2023-03-31', '31 March 2023'],
  ['FORCE_CONTACT', 'Force Contact'],
  ['AT_RISK', 'At risk'],
  ['Some words', 'Some words'],
])('%s reads %s', (value, words) => {
  expect(valueInWords(value)).toBe(words);
});

test('moments are those of London, and fields without a name keep their own', () => {
  expect(momentName('2023-07-01T23:30:00Z')).toBe('2 July 2023 at 00:30');
  expect(fieldName('dueOn')).toBe('Due date');
  expect(fieldName('other')).toBe('other');
});
