import { ask, bearer, codesOf, forEachOf } from './ask';
import { Attempts } from './attempt';
import type { Attempt } from './attempt';
import { AUDIENCES } from './audiences';
import { variablesOf } from './matrix';
import { documentId } from './tried-platform';
import type { TriedPlatform } from './tried-platform';
import type { TypeQuestion } from './type-question';

/** Sends operations of their own as those who may ask trusted ones alone, and identifiers that stand for nothing. */
export async function tryTrust(
  platform: TriedPlatform,
  questions: readonly TypeQuestion[],
): Promise<readonly Attempt[]> {
  const attempts = new Attempts('operations that are not trusted');
  for (const caller of AUDIENCES.filter(({ freeForm, refusal }) => !freeForm && refusal === null)) {
    const headers = bearer(await platform.tokenOf(caller));
    await forEachOf(questions, async (question) => {
      const { text } = question;
      const variables = variablesOf(question, 'whole force');
      const answer = await ask(platform.url, { query: text, variables }, headers);
      const found = [answer.status, codesOf(answer), answer.data ?? null];
      attempts.expect(`${caller.name}: ${question.type} by ${question.entry}`, found, [
        403,
        ['OPERATION_NOT_TRUSTED'],
        null,
      ]);
    });
    const [{ text }] = questions as [TypeQuestion];
    const unfit = [
      ['an identifier of no document', { documentId: documentId(`${text} `) }, [404, ['DOCUMENT_NOT_FOUND']]],
      [
        'a document and a query beside it',
        { documentId: documentId(text), query: text },
        [400, ['BAD_REQUEST']],
      ],
      [
        'an automatic persisted query',
        { extensions: { persistedQuery: { version: 1, sha256Hash: documentId(text).slice(7) } } },
        [403, ['OPERATION_NOT_TRUSTED']],
      ],
    ] as const;
    for (const [what, body, expected] of unfit) {
      const answer = await ask(platform.url, body, headers);
      attempts.expect(`${caller.name}: ${what}`, [answer.status, codesOf(answer)], expected);
    }
  }
  return attempts.all;
}
