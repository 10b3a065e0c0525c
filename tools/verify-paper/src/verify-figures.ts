import { readPaperFigures, roundAsPaper } from '@citizen-graph/sample-data';
import type { PaperFigure } from '@citizen-graph/sample-data';
import type { Cell, Reading } from './figures/find-cell';
import type { Ask, PaperQuery } from './figures/paper-query';

/** A figure of the paper beside ours. */
export interface Verdict {
  readonly figure: PaperFigure;
  readonly reading: Reading;
  readonly agrees: boolean;
}

/** Asks for every figure of the paper, in the paper's order, and says whether it rounds to what is printed. */
export async function verifyFigures(queries: readonly PaperQuery[], ask: Ask): Promise<readonly Verdict[]> {
  const readings = new Map<string, Reading>();
  for (const { read } of queries) {
    for (const [id, reading] of await read(ask)) readings.set(id, reading);
  }
  return readPaperFigures().map((figure) => {
    const reading = readings.get(figure.id) ?? { cell: null, problem: 'not asked for' };
    return { figure, reading, agrees: reading.cell !== null && agrees(figure, reading.cell) };
  });
}

/** Whether the value rounds to the paper's, and is made of the same numbers where the paper gives them. */
function agrees(figure: PaperFigure, { value, numerator, denominator }: Cell): boolean {
  return (
    roundAsPaper(value, figure.rounding) === figure.value &&
    (figure.numerator === null || numerator === figure.numerator) &&
    (figure.denominator === null || denominator === figure.denominator)
  );
}
