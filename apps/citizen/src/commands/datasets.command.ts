import { SOURCES, getSource } from '../sources';
import type { Source } from '../source';
import { renderTable } from '../terminal/table';
import type { Terminal } from '../terminal/terminal';

/** `citizen datasets`: what the files of the datasets have to hold. */
export function datasets(id: string | undefined, terminal: Terminal): void {
  const sources = id === undefined ? SOURCES : [getSource(id)];
  terminal.say(sources.map(renderSource).join('\n\n'));
}

function renderSource({ id, title, columns }: Source): string {
  if (columns.length === 0) return `${id}: ${title}`;
  const rows = columns.map(({ header, expected }) => [header, expected]);
  return `${id}: ${title}\n${renderTable([{ heading: 'column' }, { heading: 'what it takes' }], rows)}`;
}
