import { shorten } from '@citizen-graph/reference';
import type { DomainError } from '@citizen-graph/reference';
import { ledgerError } from '../../domain/errors';

export type JsonPath = readonly PropertyKey[];

/** What is wrong at a place of a mapping file. */
export interface MappingProblem {
  readonly path: JsonPath;
  readonly message: string;
}

const PLAIN_NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;

/** MAPPING_INVALID with every problem, each with its JSON path. */
export function mappingError(name: string, problems: readonly MappingProblem[]): DomainError {
  const [first, ...others] = problems.map(describe);
  const text = others.length === 0 ? ` ${first}` : ['', first, ...others].join('\n  ');
  return ledgerError('MAPPING_INVALID', `${name}:${text}`);
}

/** `columns.area.values["Birmingham East"]`. */
export function formatPath(path: JsonPath): string {
  return path.reduce<string>((text, part) => {
    if (typeof part === 'number') return `${text}[${part}]`;
    const name = shorten(String(part));
    if (!PLAIN_NAME.test(name)) return `${text}[${JSON.stringify(name)}]`;
    return text === '' ? name : `${text}.${name}`;
  }, '');
}

function describe({ path, message }: MappingProblem): string {
  return path.length === 0 ? message : `at ${formatPath(path)}: ${message}`;
}
