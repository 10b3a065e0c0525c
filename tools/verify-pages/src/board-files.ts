import { readFile } from 'node:fs/promises';
import { Workbook } from '@protobi/exceljs';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';

/** A figure as somebody reads it, by the title of its metric. */
export type ReadFigures = ReadonlyMap<string, string>;

/** What a page gives when the button of a download is pressed. */
export async function downloaded(page: Page, button: string | RegExp): Promise<Buffer> {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).first().click();
  return readFile(await (await downloading).path());
}

/** The figures that the tables of the board's pack show. */
export async function figuresShown(page: Page): Promise<ReadFigures> {
  const rows = await page.locator('.board-table tbody tr').all();
  const read = rows.map(async (row) => {
    const [title, figure] = await Promise.all([
      row.locator('th').innerText(),
      row.locator('.figure-value').first().innerText(),
    ]);
    return [title, digitsOf(figure)] as const;
  });
  return new Map(await Promise.all(read));
}

/** The figures of a CSV file of the pack, as the page rounds them. */
export function figuresInCsv(file: Buffer): ReadFigures {
  const lines: Record<string, string>[] = parse(file, { bom: true, columns: true });
  return new Map(
    lines.map(({ title = '', unit = '', value = '', shorthand = '' }) => [
      title,
      written(Number.isNaN(Number(value)) ? value : Number(value), unit, shorthand),
    ]),
  );
}

/** The figures of the first table of a workbook of the pack, which has all metrics. */
export async function figuresInWorkbook(file: Buffer): Promise<ReadFigures> {
  const workbook = new Workbook();
  await workbook.xlsx.load(file as unknown as Parameters<typeof workbook.xlsx.load>[0]);
  const figures = new Map<string, string>();
  workbook.worksheets[4]?.eachRow((row) => {
    const [title, unit, , , value, shorthand] = (row.values as (string | number)[]).slice(1);
    if (row.cellCount > 10 && title !== 'Metric')
      figures.set(String(title), written(value ?? '', UNIT_OF[String(unit)] ?? '', String(shorthand ?? '')));
  });
  return figures;
}

/** The words of a drawing, whose lines are broken where they have to be. */
export function wordsOf(drawing: string): string {
  return drawing.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
}

const UNIT_OF: Readonly<Record<string, string>> = {
  'per cent': 'PERCENT',
  number: 'COUNT',
  days: 'DAYS',
  'mean score': 'SCORE',
  'per 1,000 people': 'PER_1000',
};

function written(value: number | string, unit: string, shorthand: string): string {
  if (typeof value === 'string') return value;
  const decimals = unit === 'COUNT' ? 0 : 1;
  return digitsOf(`${value.toFixed(decimals)} ${shorthand}`);
}

/** Without what differs between a page and a file: the unit, and how thousands are told apart. */
function digitsOf(text: string): string {
  return text
    .replace(/[,%]|days/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
