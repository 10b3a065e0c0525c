import { ask, bearer, forEachOf } from './ask';
import { Attempts } from './attempt';
import type { Attempt } from './attempt';
import type { Audience } from './audiences';
import { inputOf } from './edits';
import { judge } from './judge';
import { MODES, OF_AREAS, variablesFor } from './known-good';
import type { Mode } from './known-good';
import { documentId } from './tried-platform';
import type { TriedPlatform } from './tried-platform';
import type { TypeQuestion } from './type-question';

export interface MatrixOutcome {
  readonly attempts: readonly Attempt[];
  /** The coordinates of which somebody was given a value. */
  readonly seen: ReadonlySet<string>;
}

/** Asks every question as every audience, of its own area, of another and of the whole force where that is told apart. */
export async function tryMatrix(
  platform: TriedPlatform,
  questions: readonly TypeQuestion[],
  audiences: readonly Audience[],
): Promise<MatrixOutcome> {
  const attempts = new Attempts('every field, by every audience');
  const seen = new Set<string>();
  for (const caller of audiences) {
    const headers = bearer(await platform.tokenOf(caller));
    const tries = questions.flatMap((question) =>
      modesOf(question, caller).map((mode) => ({ question, mode })),
    );
    await forEachOf(tries, async ({ question, mode }) => {
      const variables = variablesOf(question, mode);
      const { text } = question;
      const asked = caller.freeForm ? { query: text } : { documentId: documentId(text) };
      const answer = await ask(platform.url, { ...asked, variables }, headers);
      for (const { field, shortfall, isSeen } of judge(caller, question, { mode, answer })) {
        attempts.note(`${caller.name}, ${mode}, by ${question.entry}: ${question.type}.${field}`, shortfall);
        if (isSeen) seen.add(`${question.type}.${field}`);
      }
    });
  }
  return { attempts: attempts.all, seen };
}

/**
 * Which areas a question is asked of: of the whole force alone where nothing on its way, nor any field of its own, tells
 * them apart. Of a caller who is granted the whole force, no area is more its own than another.
 */
export function modesOf({ steps, type, fields }: TypeQuestion, { areas }: Audience): readonly Mode[] {
  const asked = [...steps, ...fields.map((field) => ({ type, field }))];
  const isOfAreas = asked.some((step) => OF_AREAS.has(`${step.type}.${step.field}`));
  if (!isOfAreas) return ['whole force'];
  return areas === null ? ['other area', 'whole force'] : MODES;
}

export function variablesOf({ operation, entry }: TypeQuestion, mode: Mode): Record<string, unknown> {
  return operation === 'mutation' ? { input: inputOf(entry) } : variablesFor(entry, mode);
}
