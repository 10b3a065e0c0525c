import { readAnswers } from './answers';

const redact = (text: string) => ({ text: text.replaceAll('Jane Doe', '[name]') });

test('readAnswers() takes what was chosen and the comment without personal data', () => {
  const form = { fair: 'yes', explained: 'no', polite: 'skip', comment: ' Jane Doe\r\nwas\tkind\u0000 ' };
  expect(readAnswers(form, redact)).toEqual({
    answers: { fair: true, explained: false, polite: null, toldOfRecord: null, comment: '[name]\nwas kind' },
  });
});

test('readAnswers() keeps no comment where only blanks were written', () => {
  expect(readAnswers({ fair: 'no', explained: 'no', comment: ' \r\n\u0007' }, redact)).toMatchObject({
    answers: { comment: null },
  });
});

test('readAnswers() names each question that has to be answered, and gives back what was filled in', () => {
  expect(readAnswers({ fair: 'skip', polite: 'yes', comment: 'Jane Doe' }, redact)).toEqual({
    problems: [
      { field: 'fair', message: 'missing.fair' },
      { field: 'explained', message: 'missing.explained' },
    ],
    filledIn: {
      answers: { fair: 'skip', explained: null, polite: 'yes', toldOfRecord: null },
      comment: 'Jane Doe',
    },
  });
});

test('readAnswers() takes nothing for an answer that the form does not offer', () => {
  const form = { fair: ['yes', 'no'], explained: 'YES', comment: ['a', 'b'] };
  expect(readAnswers(form, redact)).toMatchObject({
    problems: [{ field: 'fair' }, { field: 'explained' }],
    filledIn: { comment: '' },
  });
});

test.each([
  [1000, null],
  [1001, 1],
  [1234, 234],
])('readAnswers() of a comment of %i characters says by how many it is too long: %j', (length, count) => {
  const read = readAnswers({ fair: 'yes', explained: 'yes', comment: 'a'.repeat(length) }, redact);
  expect('problems' in read ? read.problems : null).toEqual(
    count === null ? null : [{ field: 'comment', message: 'comment.tooLong', count }],
  );
});

test('readAnswers() keeps no more than can be released, however much redaction adds', () => {
  const read = readAnswers({ fair: 'yes', explained: 'yes', comment: 'a' }, () => ({
    text: 'b'.repeat(9999),
  }));
  expect('answers' in read ? read.answers.comment : null).toBe('b'.repeat(4000));
});
