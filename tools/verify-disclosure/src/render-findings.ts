import { GUESSINGS } from './attack';
import type { AttackResult } from './attack';
import type { Findings } from './verify';

/** What each attack came to, then what several metrics and two releases tell, and what noise does to shares. */
export function renderFindings({ attacks, several, released, errors }: Findings): readonly string[] {
  return [
    ...alignColumns([
      ['', ...attacks.map(({ name }) => name)],
      ...LINES.map(({ title, of }) => [title, ...attacks.map(of)]),
      ...GUESSINGS.map((guessing) => [
        `guessed ${guessing}: right, at most 1 off`,
        ...attacks.map(({ guessed }) => hitRates(guessed.hits[guessing])),
      ]),
    ]),
    '',
    ...alignColumns([
      ['metrics of the same people, asked together', String(several.metrics)],
      ['counts that two of them give differently', String(several.contradicted)],
    ]),
    '',
    ...alignColumns([
      ['one record erased, partners asking before and after', ...released.map(({ name }) => name)],
      ['attributes asked after', ...released.map(({ attempts }) => String(attempts))],
      ['guessed blindly: right', ...released.map(({ blindly }) => percent(blindly))],
      [
        'only one figure moved: how often, then right',
        ...released.map(({ told, toldRightly }) => `${percent(told)}, ${percent(toldRightly)}`),
      ],
      ['guessed by what fell furthest: right', ...released.map(({ byFall }) => percent(byFall))],
    ]),
    '',
    ...alignColumns([
      ['share of a base of', ...errors.map(({ base }) => base.toLocaleString('en-GB'))],
      ['mean error added, points', ...errors.map(({ meanError }) => meanError.toFixed(2))],
      ['half of its 95% interval, points', ...errors.map(({ halfInterval }) => halfInterval.toFixed(2))],
    ]),
  ];
}

const LINES: readonly { readonly title: string; readonly of: (result: AttackResult) => string }[] = [
  { title: 'questions', of: ({ asked }) => asked.toLocaleString('en-GB') },
  { title: 'refused', of: ({ refused }) => refused.toLocaleString('en-GB') },
  { title: 'cells told of', of: ({ cells }) => cells.toLocaleString('en-GB') },
  { title: 'cells told of in two ways', of: ({ contradicted }) => String(contradicted) },
  { title: 'numbers below the least', of: ({ deduced }) => String(deduced?.small ?? '-') },
  { title: 'learnt exactly', of: ({ deduced }) => String(deduced?.right ?? '-') },
  { title: 'thought certain and wrong', of: ({ deduced }) => String(deduced?.wrong ?? '-') },
  { title: 'hidden cells below the least', of: ({ guessed }) => String(guessed.small) },
];

function hitRates({ exactly, withinOne }: { readonly exactly: number; readonly withinOne: number }): string {
  return `${percent(exactly)}, ${percent(withinOne)}`;
}

function percent(share: number): string {
  return `${Math.round(100 * share)}%`;
}

function alignColumns(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows.map((row) =>
    row
      .map((text, column) => (column === 0 ? text.padEnd(widths[column]!) : text.padStart(widths[column]!)))
      .join('  ')
      .trimEnd(),
  );
}
