import { roundAsPaper } from '@citizen-graph/sample-data';
import type { PaperFigure, PaperRounding } from '@citizen-graph/sample-data';
import type { Verdict } from './verify-figures';

const DECIMALS: Readonly<Record<PaperRounding, number>> = {
  exact: 0,
  'nearest 1': 0,
  'nearest 0.1': 1,
  'nearest 0.01': 2,
};

/** A table of every figure, and a last line that counts those that agree. */
export function renderVerdicts(verdicts: readonly Verdict[]): readonly string[] {
  const agreeing = verdicts.filter(({ agrees }) => agrees).length;
  return [
    ...alignColumns([['id', 'paper', 'ours', 'agrees'], ...verdicts.map(toRow)]),
    '',
    `${agreeing} of ${verdicts.length} figures agree`,
  ];
}

function toRow({ figure, reading, agrees }: Verdict): readonly string[] {
  const ours = reading.cell === null ? reading.problem : withExactValue(figure, reading.cell.value);
  const paper = asPrinted(figure, figure.value);
  if (agrees || reading.cell === null) return [figure.id, paper, ours, agrees ? 'yes' : 'NO'];
  return [figure.id, paper + fractionOf(figure), ours + fractionOf(reading.cell), 'NO'];
}

function withExactValue(figure: PaperFigure, value: number): string {
  const rounded = roundAsPaper(value, figure.rounding);
  const printed = asPrinted(figure, rounded);
  return rounded === value ? printed : `${printed} (${value})`;
}

/** The numbers that a figure is made of, where they are known. */
function fractionOf({ numerator, denominator }: Pick<PaperFigure, 'numerator' | 'denominator'>): string {
  return numerator === null && denominator === null ? '' : ` [${numerator ?? '?'} of ${denominator ?? '?'}]`;
}

/** As the paper prints it: 41,677 or 5.20% or 46.85. */
function asPrinted({ rounding, unit }: PaperFigure, value: number): string {
  const [whole = '', ...fraction] = value.toFixed(DECIMALS[rounding]).split('.');
  const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, ',');
  return [grouped, ...fraction].join('.') + (unit === 'percent' ? '%' : '');
}

function alignColumns(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows.map((row) =>
    row
      .map((text, column) => text.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
