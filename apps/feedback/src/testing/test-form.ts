import { month } from '@citizen-graph/reference';
import { STOP_SEARCH_MIGRATIONS, addReceiptBatch, issueReceipts } from '@citizen-graph/stop-search';
import type { ReceiptBatch, ReceiptCodes } from '@citizen-graph/stop-search';
import { createLogger } from '@citizen-graph/subgraph';
import type { RunningServer } from '@citizen-graph/subgraph';
import { createTestDatabase } from '@citizen-graph/test-database';
import type { TestDatabase } from '@citizen-graph/test-database';
import { readFeedbackConfig } from '../config';
import { LIMITS } from '../server/limits';
import type { LimitSettings } from '../server/limits';
import { startFeedback } from '../start-feedback';

/** The form on a database of its own. */
export interface TestForm {
  readonly database: TestDatabase;
  readonly server: RunningServer;
  /** Everything that was logged, as text. */
  readonly logText: () => string;
  issue(differences?: Partial<ReceiptBatch>): Promise<ReceiptCodes>;
  get(path: string, headers?: Readonly<Record<string, string>>): Promise<Page>;
  post(
    path: string,
    fields: Readonly<Record<string, string>>,
    headers?: Readonly<Record<string, string>>,
  ): Promise<Page>;
  /** What the inbox holds, the oldest first. */
  answers(): Promise<readonly unknown[]>;
  stop(): Promise<void>;
}

export interface Page {
  readonly status: number;
  readonly headers: Headers;
  readonly html: string;
}

interface TestFormOptions {
  readonly limits?: Partial<LimitSettings>;
  readonly environment?: Readonly<Record<string, string>>;
  /** The database of another process of the form. */
  readonly database?: TestDatabase;
}

/** Starts the form on a free port. */
export async function startTestForm(options: TestFormOptions = {}): Promise<TestForm> {
  const database = options.database ?? (await createTestDatabase({ 'stop-search': STOP_SEARCH_MIGRATIONS }));
  const lines: string[] = [];
  const logger = createLogger({
    name: 'test',
    level: 'trace',
    destination: { write: (line) => void lines.push(line) },
  });
  const environment = {
    DATABASE_URL: database.url,
    PORT: '0',
    SHUTDOWN_GRACE_MS: '1000',
    ...options.environment,
  };
  const server = await startFeedback(readFeedbackConfig(environment), logger, {
    ...LIMITS,
    ...options.limits,
  });
  const ask = async (path: string, init: RequestInit): Promise<Page> => {
    const response = await fetch(`${server.url}${path}`, { redirect: 'manual', ...init });
    return { status: response.status, headers: response.headers, html: await response.text() };
  };
  return {
    database,
    server,
    logText: () => lines.join(''),
    issue: (differences = {}) => issueOne(database, differences),
    get: (path, headers = {}) => ask(path, { headers }),
    post: (path, fields, headers = {}) =>
      ask(path, { method: 'POST', body: new URLSearchParams(fields), headers }),
    answers: () =>
      database.owner.query(
        'select place, synthetic, search_reference, fair, explained, polite, told_of_record, comment from feedback.answer',
      ),
    stop: async () => {
      await server.stop();
      if (options.database === undefined) await database.drop();
    },
  };
}

let batches = 0;

function issueOne({ owner }: TestDatabase, differences: Partial<ReceiptBatch>): Promise<ReceiptCodes> {
  batches += 1;
  const batch: ReceiptBatch = {
    id: `B-${batches}`,
    issuedIn: month('2023-06'),
    place: 'STREET',
    area: null,
    expiresOn: '9999-12-31',
    linked: false,
    synthetic: false,
    ...differences,
  };
  return owner.transaction(async (manager) => {
    await addReceiptBatch(manager, batch);
    const [codes] =
      (await issueReceipts(manager, batch, batch.linked ? ['SS/2023/1'] : 1).next()).value ?? [];
    if (codes === undefined) throw new Error('no receipt was issued');
    return codes;
  });
}
