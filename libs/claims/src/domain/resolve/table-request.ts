import type { Period } from '@citizen-graph/reference';
import type { Claim, Group, Subject } from '../claim';

/** A table of the API: a metric in some months, cut by dimensions. */
export interface TableRequest {
  readonly metric: string;
  readonly period: Period;
  readonly by: readonly string[];
}

/** The same for requests of the same table. */
export function keyOf({ metric, period, by }: TableRequest): string {
  return [metric, period.from, period.to, ...by.toSorted()].join(' ');
}

/** The table in which the figure of a subject stands. */
export function tableOf({ metric, groups, period }: Subject): TableRequest {
  return { metric, period, by: groups.map(({ dimension }) => dimension) };
}

/** The table of a subject for each value of another dimension. */
export function tableBy(subject: Subject, dimension: string): TableRequest {
  const groups = subject.groups.filter((group) => group.dimension !== dimension);
  return tableOf({ ...subject, groups: [...groups, { dimension, codes: [] }] });
}

/** Every table that a claim is judged by. */
export function tablesOf(claim: Claim): readonly TableRequest[] {
  const all = requests(claim);
  return all.filter((table, index) => all.findIndex((each) => keyOf(each) === keyOf(table)) === index);
}

function requests(claim: Claim): readonly TableRequest[] {
  switch (claim.kind) {
    case 'figure':
      return [tableOf(claim.subject)];
    case 'change':
      return [tableOf(claim.from), tableOf(claim.to)];
    case 'movement': {
      const { each } = claim;
      const ends = [claim.from, claim.to];
      return each === null ? ends.map(tableOf) : ends.map((subject) => tableBy(subject, each));
    }
    case 'comparison':
      return [...claim.subjects, ...claim.others].map(tableOf);
    case 'ranking':
    case 'trend':
      return [tableBy(claim.subject, claim.dimension)];
    case 'differences':
      return claim.dimensions.map((dimension) => tableBy(claim.subject, dimension));
  }
}

/** A group of a subject in a dimension; null where it is of everybody. */
export function groupIn({ groups }: Subject, dimension: string): Group | null {
  return groups.find((group) => group.dimension === dimension) ?? null;
}
