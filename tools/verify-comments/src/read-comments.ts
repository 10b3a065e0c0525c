import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_TAXONOMY, REDACTION_KINDS } from '@citizen-graph/free-text';
import { z } from 'zod';
import { toLabelledComment } from './labelled-comment';
import type { LabelledComment } from './labelled-comment';

/** The comments that rules were tuned on, and those that they were not. */
export const COMMENT_SETS = ['tuning', 'evaluation'] as const;

export type CommentSet = (typeof COMMENT_SETS)[number];

const codes = DEFAULT_TAXONOMY.themes.map(({ code }) => code);
const markedComment = z.strictObject({
  id: z.string(),
  text: z.string(),
  themes: z.array(z.enum(codes)),
  sentiment: z.enum(['POSITIVE', 'NEGATIVE', 'MIXED', 'NEUTRAL']),
});

/** The labelled comments of a set. Throws an Error that names the line of what cannot be read. */
export function readComments(set: CommentSet): readonly LabelledComment[] {
  const path = join(__dirname, '..', set, 'comments.jsonl');
  const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
  return lines.map((line, index) => {
    const comment = toLabelledComment(markedComment.parse(JSON.parse(line)));
    const unknown = comment.spans.find(({ kind }) => !Object.hasOwn(REDACTION_KINDS, kind));
    if (unknown === undefined) return comment;
    throw new Error(`${set} line ${index + 1} marks ${unknown.kind}, which is no kind of personal data`);
  });
}
