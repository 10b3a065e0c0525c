import { basename } from 'node:path';
import { shorten } from '@citizen-graph/reference';
import { z } from 'zod';
import { ledgerError } from '../domain/errors';
import type { ReadingRules, ZonedColumn } from './mapping/reading-rules';

/** Qualtrics exports three header rows: the ids of the columns, the wordings, and where each comes from. */
export const QUALTRICS_HEADER_ROWS = 3;

const IMPORT_ID = /^\{\s*"ImportId"\s*:/;

const originSchema = z.object({ timeZone: z.string() });

/** Whether the first rows of a file are those of a Qualtrics export, by its third: a JSON object in every cell. */
export function isQualtrics(rows: readonly (readonly string[])[]): boolean {
  const cells = rows[QUALTRICS_HEADER_ROWS - 1] ?? [];
  return cells.length > 0 && cells.every((cell) => IMPORT_ID.test(cell));
}

/** The header of a mapped file, and what its mapping says. */
export interface MappedHead {
  readonly path: string;
  readonly names: readonly string[];
  readonly rules: ReadingRules;
}

/** Throws TIME_ZONE_DIFFERS where a Qualtrics export gives a column another zone than its mapping does. */
export function refuseOtherZones(
  rows: readonly (readonly string[])[],
  { path, names, rules }: MappedHead,
): void {
  if (!isQualtrics(rows)) return;
  const origins = rows[QUALTRICS_HEADER_ROWS - 1] ?? [];
  for (const column of rules.zoned) {
    const theirs = timeZoneOf(origins[names.indexOf(column.from)] ?? '');
    if (theirs === null || canonical(theirs) === canonical(column.zone)) continue;
    throw zoneError(theirs, column, `${basename(path)} and ${rules.name}`);
  }
}

function zoneError(theirs: string, { from, zone, place }: ZonedColumn, files: string) {
  return ledgerError(
    'TIME_ZONE_DIFFERS',
    `${files}: the third header row says that ${shorten(from)} is in the time zone ${shorten(theirs)}, and ${place} of the ` +
      `mapping takes it to be in ${zone}. Give the zone of the export as ${place}.date.zone, or export in ${zone}`,
  );
}

function timeZoneOf(origin: string): string | null {
  try {
    const parsed = originSchema.safeParse(JSON.parse(origin));
    return parsed.success ? parsed.data.timeZone : null;
  } catch {
    return null;
  }
}

/** One name for all of the same zone; Qualtrics calls UTC Z. */
function canonical(zone: string): string {
  try {
    const timeZone = zone === 'Z' ? 'UTC' : zone;
    return new Intl.DateTimeFormat('en-GB', { timeZone }).resolvedOptions().timeZone;
  } catch {
    return zone;
  }
}
