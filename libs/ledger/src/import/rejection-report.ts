import { open } from 'node:fs/promises';
import { stringify } from 'csv-stringify/sync';
import { renderRejections } from './render-rejections';
import type { IssueCount, RejectionOutcome, Rejections } from './rejections';
import type { FileHandle } from 'node:fs/promises';
import type { RowIssue } from '../domain/row-issue';

const KEPT_ISSUES = 20;
const COLUMNS: (keyof RowIssue)[] = ['line', 'field', 'value', 'code', 'expected'];

/**
 * Collects the issues of a file: the first 20, the number of each kind, and, when a path is given, all
 * of them in a CSV that a spreadsheet opens without running formulas. The memory does not grow.
 */
export class RejectionReport {
  private readonly first: RowIssue[] = [];
  private readonly counts = new Map<string, IssueCount>();
  private rows = 0;
  private issues = 0;
  private lastLine = 0;
  private file: FileHandle | null = null;

  /** The CSV is written once there is something to write. */
  constructor(
    private readonly fileName: string,
    private readonly reportPath: string | null = null,
  ) {}

  /** Takes in issues; those of one row come together. */
  async add(issues: readonly RowIssue[]): Promise<void> {
    if (issues.length === 0) return;
    for (const issue of issues) this.count(issue);
    if (this.reportPath === null) return;
    this.file ??= await createReport(this.reportPath);
    await this.file.write(toCsv(issues));
  }

  /** Closes the CSV; nothing may be added afterwards. */
  async close(): Promise<void> {
    await this.file?.close();
    this.file = null;
  }

  get rejections(): Rejections {
    const { fileName, reportPath, rows, issues, first } = this;
    const counts = [...this.counts.values()].sort((one, other) => other.count - one.count);
    return { fileName, reportPath, rows, issues, first: [...first], counts };
  }

  /** The report for a terminal; it says where the rest is and, unless the file is in without them, what to do next. */
  toText(outcome: RejectionOutcome = 'REFUSED'): string {
    return renderRejections(this.rejections, outcome);
  }

  private count(issue: RowIssue): void {
    const { code, field, line } = issue;
    this.issues += 1;
    if (line !== this.lastLine) this.rows += 1;
    this.lastLine = line;
    if (this.first.length < KEPT_ISSUES) this.first.push(issue);
    const kind = `${code} ${field}`;
    const count = (this.counts.get(kind)?.count ?? 0) + 1;
    this.counts.set(kind, { code, field, count });
  }
}

async function createReport(path: string): Promise<FileHandle> {
  const file = await open(path, 'w');
  await file.write(stringify([COLUMNS]));
  return file;
}

function toCsv(issues: readonly RowIssue[]): string {
  return stringify([...issues], { columns: COLUMNS, escape_formulas: true });
}
