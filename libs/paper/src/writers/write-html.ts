import { SYNTHETIC_NOTICE } from '../document/paper-document';
import type { Block, Chart, Inline, PaperDocument, Table } from '../document/paper-document';
import { STYLE } from './html-style';

/** A paper as one HTML file that needs no other: headings, tables, drawings, and notes with the way back. */
export function writeHtml(paper: PaperDocument): string {
  const first = new Set<number>();
  const head = paper.lines.map(
    ({ label, text }) =>
      `<p>${label === null ? '' : `<strong>${escape(label)}:</strong> `}${escape(text)}</p>`,
  );
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(paper.title)}</title>
<style>${STYLE}</style>
</head>
<body>
<header>
${paper.synthetic ? `<p class="notice"><strong>Synthetic data.</strong> ${escape(SYNTHETIC_NOTICE)}</p>` : ''}
<h1>${escape(paper.title)}</h1>
${head.join('\n')}
</header>
<main>
${paper.blocks.map((block) => toHtml(block, first)).join('\n')}
${paper.author === null ? '' : `<p>Author: ${escape(paper.author)}</p>`}
${notesOf(paper)}
</main>
</body>
</html>
`;
}

function toHtml(block: Block, first: Set<number>): string {
  switch (block.kind) {
    case 'heading': {
      const level = Math.min(block.level + 1, 6);
      return `<h${level}>${inline(block.content, first)}</h${level}>`;
    }
    case 'paragraph':
      return block.number === null
        ? `<p>${inline(block.content, first)}</p>`
        : `<p class="numbered" id="paragraph-${block.number}"><span class="number">${block.number}.</span> <span>${inline(block.content, first)}</span></p>`;
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${inline(item, first)}</li>`).join('')}</ul>`;
    case 'table':
      return tableHtml(block, `${block.name}: ${block.caption}`, block.source);
    case 'chart':
      return chartHtml(block);
  }
}

function inline(content: readonly Inline[], first: Set<number>): string {
  return content.map((each) => (each.kind === 'note' ? noteMark(each.number, first) : words(each))).join('');
}

function words({ text, bold, italic, link }: Extract<Inline, { kind: 'text' }>): string {
  const escaped = escape(text);
  const looked = bold ? `<strong>${escaped}</strong>` : italic ? `<em>${escaped}</em>` : escaped;
  return link === null ? looked : `<a href="${escape(link)}">${looked}</a>`;
}

function noteMark(number: number, first: Set<number>): string {
  const id = first.has(number) ? '' : ` id="note-mark-${number}"`;
  first.add(number);
  return `<sup><a${id} href="#note-${number}" aria-label="Note ${number}">${number}</a></sup>`;
}

function tableHtml(
  { columns, rows, hasTotal }: Pick<Table, 'columns' | 'rows'> & Partial<Pick<Table, 'hasTotal'>>,
  caption: string,
  source: string,
): string {
  const look = (index: number): string => (columns[index]?.isNumeric === true ? ' class="numeric"' : '');
  const heads = columns.map(({ heading }, index) =>
    heading === '' ? '<td></td>' : `<th scope="col"${look(index)}>${escape(heading)}</th>`,
  );
  const body = rows.map((cells, row) => {
    const total = hasTotal === true && row === rows.length - 1 ? ' class="total"' : '';
    const written = cells.map((cell, index) =>
      index === 0 ? `<th scope="row">${escape(cell)}</th>` : `<td${look(index)}>${escape(cell)}</td>`,
    );
    return `<tr${total}>${written.join('')}</tr>`;
  });
  return `<div class="table" tabindex="0" role="region" aria-label="${escape(caption)}">
<table>
<caption>${escape(caption)}</caption>
<thead><tr>${heads.join('')}</tr></thead>
<tbody>
${body.join('\n')}
</tbody>
</table>
</div>
<p class="source">${escape(source)}</p>`;
}

function chartHtml({ name, caption, svg, data, source }: Chart): string {
  return `<figure>
<figcaption>${escape(`${name}: ${caption}`)}</figcaption>
${svg}
<details>
<summary>${escape(name)} as a table</summary>
${tableHtml(data, `${name} as a table: ${caption}`, '').replace('<p class="source"></p>', '')}
</details>
<p class="source">${escape(source)}</p>
</figure>`;
}

function notesOf({ notes }: PaperDocument): string {
  if (notes.length === 0) return '';
  const items = notes.map(
    (note, index) =>
      `<li id="note-${index + 1}">${escape(note)} <a href="#note-mark-${index + 1}">Back<span class="unseen"> to note ${index + 1} in the text</span></a></li>`,
  );
  return `<section class="notes" aria-labelledby="notes"><h2 id="notes">Notes</h2><ol>\n${items.join('\n')}\n</ol></section>`;
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
