/** What a link into the explorer asks to be opened. */
export interface LinkedQuery {
  readonly query: string;
  /** JSON. */
  readonly variables: string;
}

/** The query of an address, such as that of the page of a metric; null where it has none. */
export function linkedQueryOf(search: string): LinkedQuery | null {
  const asked = new URLSearchParams(search);
  const query = asked.get('query');
  return query === null || query.trim() === '' ? null : { query, variables: asked.get('variables') ?? '{}' };
}
