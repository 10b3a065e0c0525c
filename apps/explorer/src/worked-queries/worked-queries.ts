import queries from '../generated/worked-queries.json';

export type WorkedQuery = (typeof queries)[number];

interface WorkedSubject {
  readonly subject: string;
  readonly queries: readonly WorkedQuery[];
}

/** A query that is asked by its identifier. */
interface TrustedQuery {
  readonly name: string;
  readonly title: string;
  readonly documentId: string;
  readonly variables: object;
}

interface TrustedSubject {
  readonly subject: string;
  readonly queries: readonly TrustedQuery[];
}

const EDITS = 'strategy:edit';

/** The worked queries by subject; edits are for those alone who may edit. */
export function subjectsOf(scopes: readonly string[], words = ''): readonly WorkedSubject[] {
  const shown = queries.filter(
    (query) => (!query.isEdit || scopes.includes(EDITS)) && holds(query, words.toLowerCase()),
  );
  const subjects = [...new Set(shown.map(({ subject }) => subject))];
  return subjects.map((subject) => ({
    subject,
    queries: shown.filter((query) => query.subject === subject),
  }));
}

/** Those that are asked by their identifiers, for whom may ask no others. */
export function trustedOf(scopes: readonly string[]): readonly TrustedSubject[] {
  return subjectsOf(scopes).flatMap(({ subject, queries: own }) => {
    const trusted = own.flatMap(({ name, title, documentId, variables }) =>
      documentId === null ? [] : [{ name, title, documentId, variables }],
    );
    return trusted.length === 0 ? [] : [{ subject, queries: trusted }];
  });
}

/** What somebody finds who opens the explorer for the first time. */
export function firstQuery(): WorkedQuery | undefined {
  return queries[0];
}

function holds({ subject, title, name }: WorkedQuery, words: string): boolean {
  const text = `${subject} ${title} ${name}`.toLowerCase();
  return words.split(/\s+/).every((word) => text.includes(word));
}

/** As the editor of variables shows them; nothing where there are none. */
export function variablesText({ variables }: WorkedQuery): string {
  return Object.keys(variables).length === 0 ? '' : JSON.stringify(variables, null, 2);
}
