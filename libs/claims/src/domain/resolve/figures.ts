import { wilsonInterval } from '@citizen-graph/metrics';
import type { Group, Subject } from '../claim';
import type { Catalogue } from '../catalogue';
import type { AnsweredTable, Answers, Value } from './answer';
import { keyOf, tableBy, tableOf } from './table-request';
import type { TableRequest } from './table-request';

/** A figure of ours: a number with what it rests on, or why there is none. */
export interface Figure {
  readonly subject: Subject;
  readonly value: Value | null;
  /** Why there is no number; null where there is one. */
  readonly problem: string | null;
}

/** A figure that has a number. */
export interface KnownFigure extends Figure {
  readonly value: Value & { readonly value: number };
}

/** What claims are judged with. */
export interface Facts {
  readonly catalogue: Catalogue;
  readonly answers: Answers;
  /** Codes of people who are in no group of a dimension. */
  readonly notGroups: readonly string[];
}

type Row = AnsweredTable['rows'][number];

/** Whether a figure has a number. */
export function isKnown(figure: Figure): figure is KnownFigure {
  return figure.value?.value !== null && figure.value?.value !== undefined && figure.problem === null;
}

/** Our figure for a subject. Several codes of a dimension are taken together, where the figure is a proportion. */
export function figureOf(subject: Subject, { answers }: Facts): Figure {
  const table = tableIn(answers, tableOf(subject));
  if (typeof table === 'string') return { subject, value: null, problem: table };
  const rows = table.rows.filter((row) => isOf(row, subject.groups));
  const [only] = rows;
  if (only === undefined) return { subject, value: null, problem: 'there is no such row' };
  return withStatus(subject, rows.length === 1 ? only.value : together(rows));
}

/** Our figure for each value of a dimension, in its order. */
export function figuresBy(subject: Subject, dimension: string, { answers }: Facts): readonly Figure[] {
  const others = subject.groups.filter((group) => group.dimension !== dimension);
  const table = tableIn(answers, tableBy(subject, dimension));
  if (typeof table === 'string') return [];
  return table.rows
    .filter((row) => isOf(row, others))
    .flatMap((row) => {
      const code = row.group.find((each) => each.dimension === dimension)?.code;
      if (code === undefined) return [];
      return [withStatus({ ...subject, groups: [...others, { dimension, codes: [code] }] }, row.value)];
    });
}

/** The figure of everybody in a group of the dimension but those of the subject; of groups without a figure, nothing. */
export function restOf(subject: Subject, dimension: string, facts: Facts): Figure {
  const codes = subject.groups.find((group) => group.dimension === dimension)?.codes ?? [];
  const others = figuresBy(subject, dimension, facts)
    .filter(isKnown)
    .flatMap(({ subject: { groups } }) => groups.filter((group) => group.dimension === dimension))
    .flatMap((group) => group.codes);
  const rest = others.filter((code) => !codes.includes(code) && !facts.notGroups.includes(code));
  const base = subject.groups.filter((group) => group.dimension !== dimension);
  return figureOf({ ...subject, groups: [...base, { dimension, codes: rest }] }, facts);
}

/** A whole without a part of it, by their counts; null where the one is no part of the other or counts are not known. */
export function withoutPart(whole: KnownFigure, part: KnownFigure): KnownFigure | null {
  const isPart =
    whole.subject.groups.length < part.subject.groups.length &&
    whole.subject.groups.every(({ dimension, codes }) =>
      part.subject.groups.some((group) => group.dimension === dimension && sameCodes(group.codes, codes)),
    );
  const numerator = difference(whole.value.numerator, part.value.numerator);
  const denominator = difference(whole.value.denominator, part.value.denominator);
  const isCounted = whole.value.effectiveBase === null && numerator !== null && numerator >= 0;
  if (!isPart || !isCounted || denominator === null || denominator <= 0) return null;
  return { ...whole, value: proportion(numerator, denominator) };
}

function sameCodes(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((code) => other.includes(code));
}

function difference(one: number | null, other: number | null): number | null {
  return one === null || other === null ? null : one - other;
}

function tableIn(answers: Answers, request: TableRequest): AnsweredTable | string {
  const answer = answers.get(keyOf(request));
  if (answer === undefined) return 'it was not asked for';
  return 'rows' in answer ? answer : `${answer.code}: ${answer.message}`;
}

function isOf({ group }: Row, groups: readonly Group[]): boolean {
  return groups.every(({ dimension, codes }) =>
    group.some((each) => each.dimension === dimension && codes.includes(each.code)),
  );
}

function withStatus(subject: Subject, value: Value): Figure {
  const problem = value.value === null ? value.status : null;
  return { subject, value, problem };
}

/** Rows as one: their counts added up. Null counts make a figure that is not available. */
function together(rows: readonly Row[]): Value {
  const asked = rows.map(({ value }) => value).filter(({ status }) => status === 'PUBLISHED');
  const numerator = sum(asked.map((value) => value.numerator));
  const denominator = sum(asked.map((value) => value.denominator));
  const hasAll =
    asked.length === rows.length && numerator !== null && denominator !== null && denominator > 0;
  const missingMonths = [...new Set(asked.flatMap((value) => value.missingMonths))];
  return hasAll ? { ...proportion(numerator, denominator), missingMonths } : NOTHING;
}

function proportion(numerator: number, denominator: number): KnownFigure['value'] {
  const { lower, upper } = wilsonInterval(numerator, denominator);
  return {
    ...NOTHING,
    status: 'PUBLISHED',
    value: (100 * numerator) / denominator,
    numerator,
    denominator,
    interval: { lower: 100 * lower, upper: 100 * upper, method: 'WILSON' },
  };
}

const NOTHING: Value = {
  status: 'NOT_AVAILABLE',
  value: null,
  numerator: null,
  denominator: null,
  effectiveBase: null,
  missingMonths: [],
  interval: null,
};

function sum(counts: readonly (number | null)[]): number | null {
  return counts.reduce((total, count) => (total === null || count === null ? null : total + count), 0);
}
