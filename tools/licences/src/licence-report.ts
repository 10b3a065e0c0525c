import type { Dependency } from './dependency';
import { isAllowed } from './is-allowed';

export interface LicenceReport {
  readonly lines: readonly string[];
  readonly refused: readonly string[];
}

/** Lists the packages under their licences, the most frequent licence last, and those that are not allowed. */
export function reportLicences(dependencies: readonly Dependency[]): LicenceReport {
  const groups = [...groupByLicence(dependencies)].sort(([, a], [, b]) => a.length - b.length);
  return {
    lines: groups.flatMap(([licence, members]) => [`${licence} (${members.length})`, ...members.map(toLine)]),
    refused: dependencies.filter((dependency) => !isAllowed(dependency)).map(toRefusal),
  };
}

function groupByLicence(dependencies: readonly Dependency[]): ReadonlyMap<string, readonly Dependency[]> {
  const groups = new Map<string, Dependency[]>();
  for (const dependency of dependencies) {
    groups.set(dependency.licence, [...(groups.get(dependency.licence) ?? []), dependency]);
  }
  return groups;
}

function toLine({ name, version, developmentOnly }: Dependency): string {
  return `  ${name}@${version}${developmentOnly ? ' (development only)' : ''}`;
}

function toRefusal({ name, version, licence }: Dependency): string {
  return `${name}@${version}: ${licence} is not an allowed licence`;
}
