import type {
  PublishedCell,
  PublishedColumn,
  PublishedRelease,
  PublishedTable,
} from '@citizen-graph/exports';
import type { Period } from '@citizen-graph/reference';
import { areaName } from '../view/area-name';
import { periodName } from '../view/months';
import { COMPARISON_WORDS } from '../view/view';
import type { View } from '../view/view';

/** What a page knows of a table that it shows. */
export interface TableOfPage {
  readonly title: string;
  /** In words, such as per cent. */
  readonly unit: string;
  readonly view: View;
  /** The months of the table, where they are not those of the view. */
  readonly period?: Period;
  readonly columns: readonly PublishedColumn[];
  readonly rows: readonly (readonly PublishedCell[])[];
  readonly notes?: readonly string[];
  readonly source?: string;
  readonly answer: AnswerState;
}

/** What an answer says of the making of its figures. */
export interface AnswerState {
  readonly asOf: string | null;
  readonly synthetic: boolean | null;
  readonly releases: readonly Partial<PublishedRelease>[];
}

/** A table as its CSV file and spreadsheet have it: with what was asked, the releases, and how figures are protected. */
export function published(table: TableOfPage): PublishedTable {
  const {
    title,
    unit,
    view,
    columns,
    rows,
    notes = [],
    source = 'Citizen Graph, West Midlands Police',
  } = table;
  return {
    title,
    subtitle: { geography: areaName(view.area), period: periodName(table.period ?? view), unit },
    facts: [],
    columns,
    rows,
    notes,
    source,
    state: {
      filters: filtersOf(view),
      releases: table.answer.releases.map(toRelease),
      asOf: table.answer.asOf,
      madeAt: new Date().toISOString(),
      disclosure: {
        policy: 'Under the disclosure control of the audience that asked.',
        suppressed: suppressedInWords(rows),
      },
      status: null,
      nextUpdate: null,
      synthetic: table.answer.synthetic,
    },
  };
}

/** What a page was asked for, as its files say it. */
export function filtersOf({ area, comparison, asOf }: View) {
  return [
    { id: 'area', name: 'Area', value: areaName(area) },
    { id: 'compared_with', name: 'Compared with', value: COMPARISON_WORDS[comparison] },
    { id: 'as_known_on', name: 'As it was known on', value: asOf ?? 'now' },
  ];
}

function toRelease({
  number = 0,
  fileName = null,
  sha256 = null,
  synthetic = false,
}: Partial<PublishedRelease>) {
  return { number, fileName, sha256, synthetic };
}

function suppressedInWords(rows: TableOfPage['rows']): string {
  const hidden = rows.flat().filter((cell) => typeof cell === 'object' && cell.shorthand === '[c]').length;
  return hidden === 0
    ? 'No figure of this table is suppressed.'
    : `${hidden} figures of this table are suppressed.`;
}
