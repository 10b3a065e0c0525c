import { readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { claimError, readHtmlPaper, readTextPaper } from '@citizen-graph/claims';
import type { Paper } from '@citizen-graph/claims';

const MOST_BYTES = 20 * 1024 * 1024;
const TEXT = new Set(['.txt', '.md', '.markdown']);

/**
 * Reads a paper from a file: plain text or Markdown in UTF-8 or UTF-16, or a Word document.
 * @throws DomainError PAPER_FORMAT_UNKNOWN, PAPER_UNREADABLE, PAPER_TOO_LARGE
 */
export async function readPaper(path: string): Promise<Paper> {
  const kind = extname(path).toLowerCase();
  if (!TEXT.has(kind) && kind !== '.docx')
    throw claimError(
      'PAPER_FORMAT_UNKNOWN',
      `${path} is none of .txt, .md and .docx. Save it as one of these: of a PDF, the Word document that it was made from.`,
    );
  const bytes = await readBytes(path);
  return kind === '.docx' ? readHtmlPaper(await toHtml(path, bytes)) : readTextPaper(decode(path, bytes));
}

async function readBytes(path: string): Promise<Buffer> {
  const found = await stat(path).catch(() => null);
  if (found?.isFile() !== true)
    throw claimError(
      'PAPER_UNREADABLE',
      `${path} does not exist, is no file or may not be read; check the path.`,
    );
  if (found.size > MOST_BYTES)
    throw claimError(
      'PAPER_TOO_LARGE',
      `${path} has ${found.size} bytes and may have ${MOST_BYTES}. Most often pictures make it large: take them out.`,
    );
  return readFile(path);
}

/** By the byte order mark. */
function encodingOf([first, second]: Buffer): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

function decode(path: string, bytes: Buffer): string {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch {
    throw claimError(
      'PAPER_UNREADABLE',
      `${path} is not text in UTF-8; save it again as UTF-8, or as .docx.`,
    );
  }
}

async function toHtml(path: string, buffer: Buffer): Promise<string> {
  const { default: mammoth } = await import('mammoth');
  // A picture says nothing that is read, and would be as much text again.
  const convertImage = mammoth.images.imgElement(() => Promise.resolve({ src: '' }));
  try {
    return (await mammoth.convertToHtml({ buffer }, { convertImage })).value;
  } catch {
    throw claimError(
      'PAPER_UNREADABLE',
      `${path} is no Word document, whatever its name says; save it anew as .docx.`,
    );
  }
}
