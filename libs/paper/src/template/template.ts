import type { Place } from '../errors';

/** What is written at the head of a template, as `name: value`. */
export type FrontMatter = Readonly<Record<string, string>>;

/** A fenced block of a template: its first line, and what stands inside. */
export interface Fence {
  readonly kind: 'fence';
  readonly info: string;
  readonly body: string;
  readonly place: Place;
}

/** `{{ ... }}` that writes something. */
export interface Expression {
  readonly kind: 'expression';
  readonly text: string;
  readonly place: Place;
}

/** `{{ if ... }} ... {{ else }} ... {{ end }}` */
export interface Choice {
  readonly kind: 'choice';
  readonly condition: string;
  readonly place: Place;
  readonly then: readonly Node[];
  readonly otherwise: readonly Node[];
}

/** `{{ each name in reference }} ... {{ end }}` */
export interface Repetition {
  readonly kind: 'repetition';
  readonly name: string;
  readonly over: string;
  readonly place: Place;
  readonly body: readonly Node[];
}

export type Node =
  { readonly kind: 'text'; readonly text: string } | Expression | Fence | Choice | Repetition;

/** A template that was read: its head, and its body as a tree. */
export interface Template {
  readonly name: string;
  readonly front: FrontMatter;
  readonly nodes: readonly Node[];
}
