import { Parser } from 'csv-parse';
import { csvOptions } from './csv-options';
import type { Dialect } from '../domain/column';

/** A row as it stands in the file, and the line on which it starts, counting from 1. */
export interface SourceRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * Rows of CSV in batches, each with its line; blank lines are left out. The stream of csv-parse hands
 * over one row at a time and its `info` option halves its speed, so the lines are counted here.
 */
export class RowParser extends Parser {
  /** The line on which the row being parsed starts. */
  line = 1;
  private batch: SourceRow[] = [];

  constructor(
    delimiter: Dialect['delimiter'],
    private readonly batchSize: number,
  ) {
    super(csvOptions(delimiter));
  }

  override push(cells: readonly string[] | null): boolean {
    if (cells === null) {
      // The end follows the last batch even where the reader is so slow that batches wait.
      this.pushBatch();
      return super.push(null);
    }
    const line = this.line;
    this.line += 1 + countLineFeeds(cells);
    if (cells.length === 1 && cells[0]?.trim() === '') return true;
    this.batch.push({ line, cells });
    return this.batch.length < this.batchSize || this.pushBatch();
  }

  private pushBatch(): boolean {
    const { batch } = this;
    this.batch = [];
    return batch.length === 0 || super.push(batch);
  }
}

function countLineFeeds(cells: readonly string[]): number {
  let count = 0;
  for (const cell of cells) {
    for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) count += 1;
  }
  return count;
}
