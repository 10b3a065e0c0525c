import type { DrawnLabel } from './receipt-label';

/** Receives receipts one by one and writes them down. */
export interface SheetWriter {
  add(label: DrawnLabel): Promise<void>;
  /** Ends what was begun; everything is on the disk afterwards. */
  close(): Promise<void>;
}
