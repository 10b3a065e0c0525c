import { ACCESS_TABLE } from './access-table';
import type { Requirement } from './requirement';

/** What a field asks, by its schema coordinate, such as `Surveys.drivers`. */
export const REQUIREMENTS: ReadonlyMap<string, Requirement> = new Map(
  Object.entries(ACCESS_TABLE).flatMap(([type, rows]) =>
    rows.flatMap(([requirement, fields]) =>
      fields.split(' ').map((field) => [`${type}.${field}`, requirement] as const),
    ),
  ),
);
