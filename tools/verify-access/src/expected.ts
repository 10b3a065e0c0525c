import { ACCESS_TABLE } from '@citizen-graph/access';
import type { Audience } from './audiences';
import { METRIC_OF, OF_AREAS } from './known-good';
import type { MetricTypeName, Mode } from './known-good';
import type { Step, TypeQuestion } from './type-question';

/** Why a field is not to be had. */
export interface Refusal {
  readonly code: 'ACCESS_DENIED' | 'AREA_NOT_GRANTED';
  /** What the error says or shows: a coordinate, a subject, or the field at the end of its path. */
  readonly at: string;
}

interface Asked {
  readonly scopes: readonly string[];
  readonly everyArea: boolean;
}

const TABLE: ReadonlyMap<string, Asked> = new Map(
  Object.entries(ACCESS_TABLE).flatMap(([type, rows]) =>
    rows.flatMap(([asked, names]) => names.split(' ').map((name) => [`${type}.${name}`, asked] as const)),
  ),
);

/** What the table of access says of a field that is come to on a way; null where it is to be had. */
export function expectedRefusal(
  caller: Audience,
  { steps, type, entry }: Pick<TypeQuestion, 'steps' | 'type' | 'entry'>,
  { field, mode }: { readonly field: string; readonly mode: Mode },
): Refusal | null {
  for (const step of [...steps, { type, field }]) {
    const refusal = refusalOf(caller, step, { entry, mode });
    if (refusal !== null) return refusal;
  }
  return null;
}

/** Whether the table asks a scope, or a grant for the whole force, of whoever reads a field. */
export function asksMore(coordinate: string): boolean {
  const asked = TABLE.get(coordinate);
  return asked !== undefined && (asked.scopes.length > 0 || asked.everyArea);
}

/** Whether a caller is to have a field by the table alone, whatever is around it. */
export function isGranted({ scopes, areas }: Audience, coordinate: string): boolean {
  const asked = TABLE.get(coordinate);
  if (asked === undefined) return false;
  return asked.scopes.every((scope) => scopes.includes(scope)) && (areas === null || !asked.everyArea);
}

function refusalOf(
  caller: Audience,
  { type, field }: Step,
  { entry, mode }: { readonly entry: string; readonly mode: Mode },
): Refusal | null {
  const coordinate = `${type}.${field}`;
  if (!isGranted(caller, coordinate)) return { code: 'ACCESS_DENIED', at: coordinate };
  if (coordinate === 'Query.metric') {
    const { subject } = METRIC_OF[entry as MetricTypeName];
    return caller.scopes.includes(`${subject}:figures`) ? null : { code: 'ACCESS_DENIED', at: subject };
  }
  const modes = OF_AREAS.get(coordinate);
  if (modes === undefined || caller.areas === null) return null;
  return modes.includes('own area') && mode === 'own area' ? null : { code: 'AREA_NOT_GRANTED', at: field };
}
