import { feedbackError } from '../domain/feedback-errors';

const REFERENCE = /^[A-Za-z0-9._:/#-]{1,100}$/;

/**
 * Reads the references of searches that receipts are issued for, one on each line. Throws
 * REFERENCES_UNUSABLE with the first line that is no reference, or stands there twice.
 */
export function parseReceiptReferences(text: string): readonly string[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  if (lines.at(-1) === '') lines.pop();
  const seen = new Set<string>();
  for (const [index, line] of lines.entries()) {
    if (!REFERENCE.test(line)) throw unusable(index, 'is not 1 to 100 letters, digits and - _ . : / #');
    if (seen.has(line)) throw unusable(index, 'holds a reference that stands further up too');
    seen.add(line);
  }
  if (lines.length === 0) throw feedbackError('REFERENCES_UNUSABLE', 'The file of references is empty.');
  return lines;
}

function unusable(index: number, problem: string): Error {
  return feedbackError('REFERENCES_UNUSABLE', `Line ${index + 1} of the file of references ${problem}.`);
}
