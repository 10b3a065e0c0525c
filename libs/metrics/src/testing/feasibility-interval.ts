import loadHighs from 'highs';
import type { FrequencyCell } from '../disclosure/frequency-table';
import { marginOf } from '../disclosure/frequency-table';
import type { HiddenCells } from '../disclosure/hidden-cells';

// Compiling its WebAssembly takes far longer than any of these programmes, and a property asks thousands of them.
const solver = loadHighs();

interface Wanted {
  readonly key: string;
  readonly leastCount: number;
}

/**
 * The least and the greatest that a hidden cell or margin of a table of one count could be, from a linear
 * programme written out as text: every cell is unknown, and everything that is shown is an equation.
 */
export async function intervalOf(
  table: readonly FrequencyCell[],
  hidden: HiddenCells,
  { key, leastCount }: Wanted,
): Promise<readonly [number, number]> {
  const known = everyLevelOf(table).flatMap((whole) => {
    const sum = unknownsOf(table, whole);
    const status = hidden.get(whole.key);
    if (status === undefined) return [`${sum} = ${whole.people[0]![0]!}`];
    return [status === 'SUPPRESSED' ? `${sum} <= ${leastCount - 1}` : `${sum} >= ${leastCount}`];
  });
  const wanted = everyLevelOf(table).find((cell) => cell.key === key)!;
  const highs = await solver;
  const [least, greatest] = ['Minimize', 'Maximize'].map((sense) => {
    const text = `${sense}\n obj: ${unknownsOf(table, wanted)}\nSubject To\n ${known.join('\n ')}\nEnd\n`;
    return highs.solve(text, { output_flag: false }).ObjectiveValue;
  });
  return [least!, greatest!];
}

function unknownsOf(table: readonly FrequencyCell[], { codes }: FrequencyCell): string {
  return table
    .flatMap((cell, index) =>
      codes.every((code, place) => code === null || code === cell.codes[place]) ? [`x${index}`] : [],
    )
    .join(' + ');
}

function everyLevelOf(table: readonly FrequencyCell[]): readonly FrequencyCell[] {
  const places = table[0]!.codes.map((_, place) => place);
  return Array.from({ length: 2 ** places.length }, (_, choice) =>
    marginOf(table, new Set(places.filter((place) => (choice >> place) % 2 === 1))),
  ).flat();
}
