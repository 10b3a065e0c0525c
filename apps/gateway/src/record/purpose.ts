import type { IncomingHttpHeaders } from 'node:http';
import { HttpRefusal } from '@citizen-graph/subgraph';

const HEADER = 'x-purpose';

// A code, so that no sentence about anybody gets into the record.
const CODE = /^[a-z0-9][a-z0-9-]{2,59}$/;

/**
 * Why somebody asks, by a code such as victims-board-2026-11; null where they do not say and need not. The Data
 * Protection Act 2018, section 62, asked for a reason, and an Act of 2025 takes that away, so it is configured.
 */
export function readPurpose(
  headers: IncomingHttpHeaders,
  { isPurposeRequired }: { readonly isPurposeRequired: boolean },
): string | null {
  const given = headers[HEADER];
  if (typeof given === 'string' && CODE.test(given)) return given;
  if (given === undefined && !isPurposeRequired) return null;
  throw new HttpRefusal(
    'PURPOSE_REQUIRED',
    `Say why in the header ${HEADER}: by a code of 3 to 60 lower-case letters, digits and hyphens, such as victims-board-2026-11.`,
  );
}
