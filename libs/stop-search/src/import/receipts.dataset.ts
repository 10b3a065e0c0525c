import { identifier, localPolicingArea, monthColumn, oneOf, optional } from '@citizen-graph/ledger';
import type { Dataset } from '@citizen-graph/ledger';
import { FEEDBACK_PLACES } from '../domain/feedback';
import { observeReceipt } from '../domain/receipt';
import type { Receipt } from '../domain/receipt';
import { periodOfFeedbackFile } from './feedback-file-name';

const ANSWERED = [
  { label: 'Yes', code: 'YES' },
  { label: 'No', code: 'NO' },
] as const;

/** Receipts by the month in which they were issued; `citizen feedback collect` writes the files. */
export const STOP_AND_SEARCH_RECEIPTS: Dataset<Receipt> = {
  id: 'stop-and-search-receipts',
  subject: 'stop-search',
  title: 'Receipts issued with a code to the feedback form',
  columns: {
    receiptId: identifier('receipt_id'),
    issuedIn: monthColumn('issued_in'),
    place: oneOf('place', FEEDBACK_PLACES),
    area: optional(localPolicingArea('area')),
    answered: oneOf('answered', ANSWERED),
  },
  constants: {},
  table: 'receipt',
  monthOf: ({ issuedIn }) => issuedIn,
  recordIdOf: ({ receiptId }) => receiptId,
  periodOfFile: (fileName) => periodOfFeedbackFile(fileName, STOP_AND_SEARCH_RECEIPTS.id),
  // It says how many receipts were answered, and of nobody which.
  holdsPersons: false,
  keepsCorrectedRecords: false,
  observe: observeReceipt,
};
