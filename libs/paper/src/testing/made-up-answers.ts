import { month } from '@citizen-graph/reference';
import { buildPaper } from '../document/build-paper';
import type { PaperDocument } from '../document/paper-document';
import type { Answer, Ask, Query } from '../template/queries';

export interface MadeUpRow {
  readonly code?: string;
  readonly label?: string;
  readonly status?: string;
  readonly value: number | null;
  readonly of?: readonly [numerator: number, denominator: number];
  readonly interval?: readonly [lower: number, upper: number];
  readonly shorthand?: string;
  readonly before?: number;
}

/** A table of a metric as the platform answers it, of March 2023. */
export function tableOf(...rows: readonly MadeUpRow[]) {
  return {
    asOf: '2023-05-04T09:00:00Z',
    synthetic: true,
    releases: [{ number: 4 }, { number: 5 }, { number: 9 }],
    rows: rows.map(toRow),
  };
}

const PERIOD = { from: '2023-03', to: '2023-03' };
const BEFORE = { from: '2022-03', to: '2022-03' };

function toRow({ code, label, status, value, of, interval, shorthand, before }: MadeUpRow) {
  const figure = (number: number | null) => ({
    status: status ?? 'PUBLISHED',
    value: number,
    numerator: of?.[0] ?? null,
    denominator: of?.[1] ?? null,
    interval: interval ? { lower: interval[0], upper: interval[1], method: 'WILSON' } : null,
    shorthand: shorthand ?? null,
  });
  const change =
    before === undefined || value === null
      ? null
      : {
          period: BEFORE,
          value: figure(before),
          status: 'CALCULATED',
          absolute: value - before,
          relative: ((value - before) / before) * 100,
        };
  return {
    period: PERIOD,
    group: code === undefined ? [] : [{ dimension: 'GENDER', code, label: label ?? code }],
    value: figure(value),
    change,
  };
}

/** A metric in an answer. */
export function metricOf(unit: string, tables: Readonly<Record<string, unknown>>) {
  return { id: 'made-up', title: 'Made up', unit, ...tables };
}

/** Builds a paper of a template, with the data of each query by its text. */
export function build(
  text: string,
  data: unknown = {},
  asked: Pick<Query, 'text' | 'variables'>[] = [],
): Promise<PaperDocument> {
  const ask: Ask = (query) => {
    asked.push({ text: query.text, variables: query.variables });
    return Promise.resolve<Answer>({ data, refusals: [] });
  };
  const request = {
    template: { text, name: 'own.md' },
    board: 'victims-thematic',
    period: { from: month('2022-04'), to: month('2023-03') },
    day: '2023-06-27',
  };
  return buildPaper(request, ask);
}
