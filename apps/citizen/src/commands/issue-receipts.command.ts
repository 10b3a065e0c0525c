import { access, rename, rm } from 'node:fs/promises';
import { findLocalPolicingArea } from '@citizen-graph/reference';
import { addReceiptBatch, issueReceipts } from '@citizen-graph/stop-search';
import type { DataSource } from 'typeorm';
import { citizenError } from '../errors';
import type { IssueConfig } from '../feedback/config';
import { checkOrder } from '../feedback/receipt-order';
import type { CheckedOrder, ReceiptOrder } from '../feedback/receipt-order';
import { labelMaker, writtenDay } from '../feedback/to-label';
import { withLedger } from '../open-ledger';
import { openPdfSheets } from '../sheets/pdf-sheets';
import { drawLabel } from '../sheets/receipt-label';
import { SHEET_SIZES, pagesOf } from '../sheets/sheet-size';
import type { SheetSizeName } from '../sheets/sheet-size';
import type { SheetWriter } from '../sheets/sheet-writer';
import { openSvgFolder } from '../sheets/svg-sheets';
import { createProgress } from '../terminal/progress';
import { counted } from '../terminal/table';
import type { CommandContext } from './command-context';

export interface IssueRequest {
  readonly order: ReceiptOrder;
  /** A PDF, or a folder to be made for an SVG of each receipt. */
  readonly out: string;
  readonly size: SheetSizeName;
  readonly issueConfig: IssueConfig;
}

interface Issuing extends IssueRequest, CheckedOrder {
  readonly partial: string;
  readonly onReceipts: (done: number) => void;
}

/** `citizen feedback issue`: receipts exist when their sheets do; where either fails, neither does. */
export async function issueReceiptSheets(
  request: IssueRequest,
  { config, terminal }: CommandContext,
): Promise<void> {
  const { order, out, issueConfig } = request;
  const checked = await checkOrder(order, issueConfig, Date.now());
  await refuseExisting(out);
  const count = countOf(checked);
  const partial = `${out}.${process.pid}.partial`;
  const progress = createProgress(terminal);
  const onReceipts = (done: number): void =>
    progress.advance('receipts', { share: done / count, rows: done });
  try {
    await withLedger(config, (database) => issue(database, { ...request, ...checked, partial, onReceipts }));
    await rename(partial, out);
  } catch (error) {
    await rm(partial, { recursive: true, force: true });
    throw namingOut(error, { out, partial });
  } finally {
    progress.stop();
  }
  terminal.say(describe(request, checked));
}

async function issue(database: DataSource, issuing: Issuing): Promise<void> {
  const { batch, toIssue, issueConfig, size, onReceipts } = issuing;
  const toLabel = labelMaker(issueConfig.origin, batch, toIssue);
  await database.transaction(async (manager) => {
    const writer = await openWriter(issuing);
    await addReceiptBatch(manager, batch);
    let done = 0;
    for await (const issued of issueReceipts(manager, batch, toIssue)) {
      for (const codes of issued) {
        await writer.add(drawLabel(toLabel(codes, done), SHEET_SIZES[size].room));
        done += 1;
        onReceipts(done);
      }
    }
    await writer.close();
  });
}

/** The same failure, with the path that was asked for in the place of the temporary one. */
function namingOut(error: unknown, { out, partial }: Pick<Issuing, 'out' | 'partial'>): unknown {
  if (!(error instanceof Error) || !('path' in error) || !String(error.path).startsWith(partial))
    return error;
  return Object.assign(error, { path: out });
}

function openWriter({ out, partial, size, batch }: Issuing): Promise<SheetWriter> {
  if (!isPdf(out)) return openSvgFolder(partial);
  return openPdfSheets(partial, {
    size: SHEET_SIZES[size],
    title: `Stop and search receipts, batch ${batch.id}`,
  });
}

async function refuseExisting(out: string): Promise<void> {
  const isThere = await access(out).then(
    () => true,
    () => false,
  );
  if (isThere) throw citizenError('USAGE', `${out} is there already; sheets are never written over.`);
}

function describe({ out, size }: IssueRequest, { batch, toIssue }: CheckedOrder): string {
  const count = countOf({ toIssue });
  const { id, place, area, expiresOn, linked, synthetic } = batch;
  const where = area === null ? 'the whole force' : (findLocalPolicingArea(area)?.name ?? area);
  const sheets = isPdf(out) ? counted(pagesOf(SHEET_SIZES[size], count), 'page') : counted(count, 'SVG');
  return [
    `${counted(count, 'receipt')} in ${out} (${sheets}): batch ${id}, ${place.toLowerCase()}, ${where}${synthetic ? ', SYNTHETIC' : ''}`,
    `Each can be answered once, until ${writtenDay(expiresOn)}.`,
    linked
      ? 'Each carries the reference of its search, and so will the answers.'
      : 'No answer leads to a person, a search or a receipt.',
    'Nobody can print these codes again: keep the file like blank receipts, and delete it once it is printed.',
  ].join('\n');
}

function isPdf(out: string): boolean {
  return out.toLowerCase().endsWith('.pdf');
}

function countOf({ toIssue }: Pick<CheckedOrder, 'toIssue'>): number {
  return typeof toIssue === 'number' ? toIssue : toIssue.length;
}
