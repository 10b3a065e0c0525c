import type { Claim, NotRecognised, Subject } from '../claim';
import { wordsOf } from '../lexicon/words';
import type { Paper, Paragraph } from '../paper/paper';
import { recogniseSentence } from './recognise-sentence';
import { recogniseTable } from './recognise-table';
import { openScope } from './scope';
import type { Reader, Scope } from './scope';
import { topicsIn } from './sentence-reading';

/** Everything that a paper claims, and what of it could not be read, in the paper's order. */
export interface PaperClaims {
  readonly claims: readonly Claim[];
  readonly notRecognised: readonly NotRecognised[];
}

/** Reads a paper from its beginning to its end. */
export function recognisePaper({ blocks }: Paper, reader: Reader): PaperClaims {
  const claims: Claim[] = [];
  const notRecognised: NotRecognised[] = [];
  let paper: readonly Subject[] = [];
  let before: { readonly paragraph: string | null; readonly scope: Scope } | null = null;
  for (const block of blocks) {
    const heading = new Set(topicsIn(wordsOf(block.heading), reader));
    // What stands under a number belongs together, also where it is several paragraphs and a table.
    const goesOn: boolean =
      before !== null && block.paragraph !== null && before.paragraph === block.paragraph;
    const scope: Scope = goesOn && before !== null ? { ...before.scope, paper } : openScope(heading, paper);
    const read =
      block.kind === 'table'
        ? recogniseTable(block, reader, scope)
        : recogniseParagraph(block, reader, scope);
    claims.push(...read.claims);
    notRecognised.push(...read.notRecognised);
    paper = read.scope.paper;
    before = { paragraph: block.paragraph, scope: read.scope };
  }
  return { claims, notRecognised };
}

function recogniseParagraph({ sentences }: Paragraph, reader: Reader, scope: Scope) {
  const claims: Claim[] = [];
  const notRecognised: NotRecognised[] = [];
  let current = scope;
  for (const sentence of sentences) {
    const read = recogniseSentence(sentence, reader, current);
    claims.push(...read.claims);
    notRecognised.push(...read.notRecognised);
    current = read.scope;
  }
  return { claims, notRecognised, scope: current };
}
