import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import { setImmediate as turn } from 'node:timers/promises';
import PDFDocument from 'pdfkit';
import type { DrawnLabel } from './receipt-label';
import { A4, placeOnSheet } from './sheet-size';
import type { SheetSize } from './sheet-size';
import type { SheetWriter } from './sheet-writer';

const FONTS = { regular: 'Helvetica', bold: 'Helvetica-Bold', code: 'Courier-Bold' } as const;
const LABELS_A_TURN = 25;

type Document = InstanceType<typeof PDFDocument>;

/** Writes receipts as pages of A4 into a PDF that only this user may read, with lines to cut along. */
export async function openPdfSheets(
  path: string,
  { size, title }: { readonly size: SheetSize; readonly title: string },
): Promise<SheetWriter> {
  const file = createWriteStream(path, { flags: 'wx', mode: 0o600 });
  await once(file, 'open');
  const document = new PDFDocument({
    size: [A4.width, A4.height],
    margin: 0,
    autoFirstPage: false,
    lang: 'en-GB',
    displayTitle: true,
    info: { Title: title },
  });
  const written = finished(document.pipe(file));
  let number = 0;
  return {
    add: async (label) => {
      const { startsPage, x, y } = placeOnSheet(size, number);
      if (startsPage) document.addPage();
      draw(document.save().translate(x, y), label);
      document.restore();
      number += 1;
      // Lets the file be written, and a Ctrl-C be heard.
      if (number % LABELS_A_TURN === 0) await turn();
    },
    close: async () => {
      document.end();
      await written;
    },
  };
}

function draw(document: Document, { width, height, code, texts }: DrawnLabel): void {
  document.rect(0, 0, width, height).dash(2, { space: 3 }).lineWidth(0.5).stroke('#767676').undash();
  for (const { text, x, y, size, font } of texts) {
    document.font(FONTS[font]).fontSize(size).fillColor('#000000');
    document.text(text, x, y, { lineBreak: false, baseline: 'alphabetic' });
  }
  document.translate(code.x, code.y).scale(code.module).path(code.path).fill('#000000');
}
