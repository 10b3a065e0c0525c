import type { JourneyResult } from './journeys';
import type { Measured } from './measure';
import type { Walk } from './walk';

/** The most that the scripts of the first page may be, in bytes as gzip makes them. */
export const MOST_SCRIPT_BYTES = 250_000;

interface Found {
  readonly walk: Walk;
  readonly journeys: readonly JourneyResult[];
  readonly measured: Measured;
  readonly widths: readonly number[];
  readonly folder: string;
}

/** What is printed at the end, and whether all of it is as it has to be. */
export function renderReport({ walk, journeys, measured, widths, folder }: Found) {
  const stuck = journeys.filter(({ problem }) => problem !== null);
  const lines = [
    ...walk.violations.map(({ state, width, finding }) => `${state} at ${width}: ${finding}`),
    ...stuck.map(({ name, problem }) => `by keyboard, ${name}: ${problem}`),
    `${walk.pages} pages in ${walk.states} states, each at ${widths.join(', ')} pixels: ${walk.violations.length} violations`,
    `${journeys.length} journeys by keyboard alone: ${stuck.length} stuck`,
    `scripts of the first page: ${kilobytes(measured.scriptBytes)} of ${kilobytes(MOST_SCRIPT_BYTES)} kB, compressed`,
    `time to the first figure: ${measured.firstFigureMs} ms`,
    `screenshots: ${folder}`,
  ];
  const isSound =
    walk.violations.length === 0 && stuck.length === 0 && measured.scriptBytes < MOST_SCRIPT_BYTES;
  return { text: lines.join('\n'), isSound };
}

function kilobytes(bytes: number): string {
  return (bytes / 1_000).toFixed(0);
}
