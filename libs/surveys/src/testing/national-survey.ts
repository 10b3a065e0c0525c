import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importFile } from '@citizen-graph/ledger';
import type { DatasetSource, ImportedFile, RecordFields } from '@citizen-graph/ledger';
import { createTestDatabase } from '@citizen-graph/test-database';
import { SURVEY_MIGRATIONS } from '../persistence/migrations';
import { NATIONAL_FRAME_SOURCE, NATIONAL_RESPONSE_SOURCE } from '../persistence/national-sources';
import { aFrameFile, aResponseFile } from './national-files';
import type { Respondent } from './national-files';

/** A person's weight as it is stored. */
export interface StoredWeight {
  readonly id: string;
  readonly weight: number | null;
}

export type TestNationalSurvey = Awaited<ReturnType<typeof openNationalSurvey>>;

/** Opens a new database for the national survey, with what tests bring in and read from it. */
export async function openNationalSurvey() {
  const database = await createTestDatabase({ surveys: SURVEY_MIGRATIONS });
  const folder = await mkdtemp(join(tmpdir(), 'national-survey-'));
  const notices: string[] = [];
  const bringIn = async <Fields extends RecordFields>(
    source: DatasetSource<Fields>,
    fileName: string,
    text: string,
  ): Promise<ImportedFile> => {
    const path = join(folder, fileName);
    await writeFile(path, text);
    return importFile(database.owner, source, {
      path,
      options: {
        synthetic: false,
        importedBy: 'test',
        quarantinePercent: 0,
        replaceShorter: false,
        onIssues: (issues) => Promise.reject(new Error(JSON.stringify(issues))),
        onNotice: (notice) => notices.push(notice),
        onProgress: () => undefined,
      },
    });
  };
  return {
    ...database,
    notices,
    bringInFrame: (frame: Parameters<typeof aFrameFile>[0]) =>
      bringIn(NATIONAL_FRAME_SOURCE, '2022-06-national-survey-frame.csv', aFrameFile(frame)),
    bringInResponses: (respondents: readonly Respondent[], month = '2022-05') =>
      bringIn(NATIONAL_RESPONSE_SOURCE, `${month}-national-victim-survey.csv`, aResponseFile(respondents)),
    weights: () =>
      database.owner.query<StoredWeight[]>(
        'select response_id as id, weight from surveys.national_response order by response_id',
      ),
    cells: () => database.owner.query<Record<string, unknown>[]>(NET_CELLS),
    close: async () => {
      await database.drop();
      await rm(folder, { recursive: true });
    },
  };
}

// Record keys come from a secret of each database, so that only their absence can be compared.
const NET_CELLS = `
  select measure, month, area, dimension_1, value_1, dimension_2, value_2,
    sum(n)::int as n, sum(numerator)::int as numerator, sum(sum)::float8 as sum,
    sum(sum_of_squares)::float8 as squares
  from surveys.cell
  group by 1, 2, 3, 4, 5, 6, 7
  having sum(n) <> 0 or sum(numerator) <> 0 or sum(sum) <> 0 or sum(sum_of_squares) <> 0
    or sum(record_key_sum) <> 0 or sum(numerator_record_key_sum) <> 0
  order by 1, 2, 3, 4, 5, 6, 7`;
