import { cellsOf } from '@citizen-graph/metrics';
import type { Cell, Statistics } from '@citizen-graph/metrics';
import { month } from '@citizen-graph/reference';
import type { DimensionName } from '@citizen-graph/reference';
import { createTestDatabase } from '@citizen-graph/test-database';
import type { DataSource } from 'typeorm';
import type { Dataset } from '../domain/dataset';
import type { RowIssue } from '../domain/row-issue';
import { temporaryFolder } from './temporary-folder';
import { RATING_MIGRATIONS, aDataset, aFile, aRating } from './a-dataset';
import type { Rating } from './a-dataset';
import { eraseRecord } from '../persistence/erase-record';
import { importFile } from '../persistence/import-file';
import type { ImportOptions } from '../persistence/import-options';
import type { DatasetSource } from '../persistence/dataset-source';
import { recordMarker } from '../persistence/record-key';

type Importing = Partial<ImportOptions> & {
  readonly source?: DatasetSource<Rating>;
  readonly name?: string;
};

export const OPTIONS: ImportOptions = {
  synthetic: true,
  importedBy: 'tester',
  quarantinePercent: 0,
  replaceShorter: false,
  onIssues: async () => undefined,
  onNotice: () => undefined,
  onProgress: () => undefined,
};

export type TestLedger = Awaited<ReturnType<typeof openTestLedger>>;

/** Opens a ledger of ratings on a new database, with a folder for its files and what tests do to it over and over. */
export async function openTestLedger() {
  const { owner, url, asSuperuser, drop } = await createTestDatabase({ wmnow: RATING_MIGRATIONS });
  const folder = await temporaryFolder();
  let files = 0;
  const importText = async (text: string, { source, name, ...options }: Importing = {}) => {
    files += 1;
    const path = await folder.write(name ?? `file-${files}.csv`, text);
    const file = { path, options: { ...OPTIONS, ...options } };
    return importFile(owner, source ?? { dataset: aDataset() }, file);
  };
  return {
    owner,
    url,
    asSuperuser,
    folder,
    importText,
    importRatings: (ratings: readonly Partial<Rating>[], importing?: Importing) =>
      importText(aFile(ratings), importing),
    erase: async (recordId: string, dataset: Dataset<Rating> = aDataset()) =>
      (await eraseRecord(owner, { dataset }, { recordId, erasedBy: 'officer' })).release,
    records: () => findRecords(owner),
    /** The cells as of a release; of today unless given. */
    cells: (asOf: number | null = null) => findNetCells(owner, asOf),
    cellsOfRatings: (ratings: readonly Partial<Rating>[]) => expectedCells(owner, ratings),
    clear: () =>
      owner.query(
        `truncate wmnow.rating, wmnow.figure, wmnow.cell, ledger.release, ledger.erasure, ledger.superseded_record`,
      ),
    drop: async () => {
      await folder.remove();
      await drop();
    },
  };
}

/** The issues that an import reported, as they come in. */
export function issueList() {
  const issues: RowIssue[] = [];
  return { issues, onIssues: async (more: readonly RowIssue[]) => void issues.push(...more) };
}

function findRecords(owner: DataSource): Promise<readonly Record<string, unknown>[]> {
  return owner.query(
    `select dataset, release, rating_id as "ratingId", rated_in as "ratedIn", area, gender, age_band as "ageBand", score, comment, place
     from wmnow.rating order by rating_id`,
  );
}

async function findNetCells(owner: DataSource, asOf: number | null): Promise<readonly Cell[]> {
  const rows = await owner.query<(Statistics & Record<string, string>)[]>(
    `select measure, segment, month, area, dimension_1, value_1, dimension_2, value_2,
       sum(n)::int as n, sum(numerator)::int as numerator, sum(sum) as sum,
       sum(sum_of_squares) as "sumOfSquares", sum(record_key_sum)::int as "recordKeySum",
       sum(numerator_record_key_sum)::int as "numeratorRecordKeySum"
     from wmnow.cell where $1::int is null or effective <= $1 group by 1, 2, 3, 4, 5, 6, 7, 8`,
    [asOf],
  );
  return inOrder(
    rows.map(toCell).filter(({ statistics }) => Object.values(statistics).some((sum) => sum !== 0)),
  );
}

function toCell(row: Statistics & Record<string, string>): Cell {
  const { n, numerator, sum, sumOfSquares, recordKeySum, numeratorRecordKeySum } = row;
  const named = [1, 2].filter((place) => row[`dimension_${place}`] !== '');
  return {
    key: {
      measure: row['measure'] ?? '',
      segment: row['segment'] ?? '',
      month: month(row['month'] ?? ''),
      area: row['area'] ?? '',
      attributes: named.map((place) => ({
        dimension: row[`dimension_${place}`] as DimensionName,
        value: row[`value_${place}`] ?? '',
      })),
    },
    statistics: { n, numerator, sum, sumOfSquares, recordKeySum, numeratorRecordKeySum },
  };
}

/** The cells of ratings by the arithmetic of libs/metrics alone; only the record keys come from the database. */
async function expectedCells(
  owner: DataSource,
  ratings: readonly Partial<Rating>[],
): Promise<readonly Cell[]> {
  const dataset = aDataset();
  const mark = await recordMarker(owner.manager, dataset.id);
  return inOrder(
    cellsOf(
      ratings.map(aRating).flatMap((rating) => {
        const observation = dataset.observe(rating);
        return observation === null ? [] : [[observation, mark(rating.ratingId).key] as const];
      }),
    ),
  );
}

function inOrder(cells: readonly Cell[]): readonly Cell[] {
  const keyed = cells.map((cell) => [placeOf(cell), cell] as const);
  return keyed.sort(([one], [other]) => (one < other ? -1 : 1)).map(([, cell]) => cell);
}

/** A text that two cells share where they stand at the same place. */
export function placeOf({ key: { measure, segment, month: inMonth, area, attributes } }: Cell): string {
  return JSON.stringify([measure, segment, inMonth, area, attributes]);
}
