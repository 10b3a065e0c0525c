import type { PublishedRelease, PublishedTable, TableFact } from './published-table';

/** What a file says of the table as a whole, in the order it is said: how it can be made again, and what to know of it. */
export function stateFacts({ state, source, notes }: PublishedTable): readonly TableFact[] {
  return [
    fact('as_of', 'As of', state.asOf ?? 'not stated'),
    fact('releases', 'Releases', state.releases.map(({ number }) => number).join(' ')),
    fact('synthetic', 'Synthetic data', syntheticInWords(state.synthetic)),
    longFact('release_files', 'Release files', state.releases.map(describeRelease).join('; ')),
    longFact('filters', 'Asked for', state.filters.map(({ id, value }) => `${id} = ${value}`).join('; ')),
    fact('table_status', 'Status of the figures', state.status ?? 'not stated'),
    longFact('disclosure', 'Disclosure control', `${state.disclosure.policy} ${state.disclosure.suppressed}`),
    fact('next_update', 'Next update', state.nextUpdate ?? 'not stated'),
    longFact('source', 'Source', source),
    longFact('notes', 'Notes', notes.join(' ')),
    fact('made_at', 'Made at', state.madeAt),
  ];
}

/** The same in a few sentences, for what is no table, such as the drawing of a chart. */
export function stateInWords(table: PublishedTable): string {
  const wanted = ['filters', 'releases', 'as_of', 'table_status', 'disclosure', 'source', 'made_at'];
  const facts = stateFacts(table).filter(({ id }) => wanted.includes(id));
  return facts
    .map(({ name, value }) => `${name}: ${(value === '' ? 'none' : value).replace(/\.$/, '')}.`)
    .join(' ');
}

function syntheticInWords(synthetic: boolean | null): string {
  if (synthetic === null) return 'not stated';
  return synthetic ? 'yes' : 'no';
}

function describeRelease({ number, fileName, sha256, synthetic }: PublishedRelease): string {
  const hash = sha256 === null ? '' : ` SHA-256 ${sha256}`;
  return `${number} ${fileName ?? 'no file'}${hash}${synthetic ? ' (synthetic)' : ''}`;
}

function fact(id: string, name: string, value: string): TableFact {
  return { id, name, value };
}

function longFact(id: string, name: string, value: string): TableFact {
  return { id, name, value, isLong: true };
}
