import { shorten } from '@citizen-graph/reference';
import { ledgerError } from '../../domain/errors';
import { refuseDuplicates, toHeader } from '../header';
import type { FieldColumn, Header } from '../header';
import { nearestName } from '../nearest-name';
import type { ReadingRules } from './reading-rules';

/** What the header of a mapped file is read by; `place` names the file and the line. */
export interface HeaderRules {
  readonly rules: ReadingRules;
  readonly place: string;
}

/**
 * Finds the columns that a mapping asks for in the header of a provider's file, which may have others too.
 * Throws HEADER_MISSING_COLUMN and HEADER_DUPLICATE_COLUMN.
 */
export function readMappedHeader(
  row: readonly string[],
  columns: readonly FieldColumn[],
  { rules, place }: HeaderRules,
): Header {
  const names = row.map((name) => name.trim());
  const missing = [...rules.asked].filter(([header]) => !names.includes(header));
  if (missing.length > 0) throw missingError(names, missing, { rules, place });
  refuseDuplicates(
    names.filter((name) => rules.asked.has(name)),
    place,
  );
  const header = toHeader(names, columns);
  const skip = rules.skip.map((watched) => ({ ...watched, index: names.indexOf(watched.rule.column) }));
  return rules.hints.unnamedColumns === 'ignore'
    ? { ...header, skip, named: header.width }
    : { ...header, skip };
}

/** The headers of a file that its mapping does not ask for. */
export function unmappedNames(names: readonly string[], { asked }: ReadingRules): readonly string[] {
  return names.filter((name) => name !== '' && !asked.has(name));
}

function missingError(
  names: readonly string[],
  missing: readonly (readonly [header: string, place: string])[],
  { rules, place }: HeaderRules,
) {
  const free = unmappedNames(names, rules);
  const described = missing.map(([header, path]) => {
    const nearest = nearestName(header, free);
    const hint = nearest === null ? '' : `; did you mean "${shorten(nearest)}"?`;
    return `"${shorten(header)}" (${path} of ${rules.name}${hint})`;
  });
  return ledgerError(
    'HEADER_MISSING_COLUMN',
    `${place} lacks the ${missing.length === 1 ? 'column' : 'columns'} ${described.join(', ')}. ` +
      'Correct the mapping, or export the file with every column that it names',
  );
}
