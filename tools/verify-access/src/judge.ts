import type { Answer, AnswerError } from './ask';
import type { Audience } from './audiences';
import { expectedRefusal } from './expected';
import type { Refusal } from './expected';
import type { Mode } from './known-good';
import type { TypeQuestion } from './type-question';

/** How the fields of one question were answered. */
export interface Judged {
  readonly field: string;
  readonly shortfall: string | null;
  /** Whether a value of it came. */
  readonly isSeen: boolean;
}

/** Codes that say that a question was not one to try access with, or that something broke. */
const UNFIT =
  /^(GRAPHQL_|OPERATION_|COST_|QUOTA_|TOO_MANY|SERVICE_BUSY|INTERNAL|SUBGRAPH_|RECORD_|BAD_USER_INPUT|DOCUMENT_)/;

/** Sets an answer beside what the table of access says of each field that was asked. */
export function judge(
  caller: Audience,
  question: TypeQuestion,
  { mode, answer }: { readonly mode: Mode; readonly answer: Answer },
): readonly Judged[] {
  const expected = question.fields.map((field) => ({
    field,
    refusal: expectedRefusal(caller, question, { field, mode }),
  }));
  const wanted = new Set(expected.flatMap(({ refusal }) => (refusal === null ? [] : [keyOf(refusal)])));
  const found = answer.errors.map(toRefusal);
  const others = answer.errors.filter((_, index) => {
    const refusal = found[index] ?? null;
    return refusal !== null && !wanted.has(keyOf(refusal));
  });
  const unfit = answer.errors.find(({ code }) => UNFIT.test(code));
  const parents = parentsOf(answer.data, question);
  return expected.map(({ field, refusal }) => {
    const isSeen = parents.some((parent) => (parent[field] ?? null) !== null);
    return { field, isSeen, shortfall: shortfall() };

    function shortfall(): string | null {
      if (caller.refusal !== null) return wrongRefusal(answer, caller.refusal);
      if (answer.status !== 200) return `HTTP ${answer.status} ${answer.text.slice(0, 200)}`;
      if (unfit !== undefined) return `${unfit.code}: ${unfit.message}`;
      if (refusal === null) {
        // What is about a neighbour is the neighbour's.
        const own = others.find(
          ({ path }) => path.at(-1) === field || !question.fields.includes(String(path.at(-1))),
        );
        return own === undefined ? null : `refused by ${own.message}, and should be had`;
      }
      if (isSeen) return `had, and should be refused by ${keyOf(refusal)}`;
      const isSaid = found.some((each) => each !== null && keyOf(each) === keyOf(refusal));
      // Of an object that is not there, nothing is refused.
      return isSaid || parents.length === 0 ? null : `not had, and not refused by ${keyOf(refusal)}`;
    }
  });
}

function wrongRefusal(answer: Answer, code: string): string | null {
  const status = code === 'UNAUTHENTICATED' ? 401 : 403;
  const isRight =
    answer.status === status && answer.errors[0]?.code === code && (answer.data ?? null) === null;
  return isRight ? null : `HTTP ${answer.status} ${answer.text.slice(0, 200)}, and should be ${code}`;
}

/** What an error of access is about; null for an error of something else. */
export function toRefusal({ code, message, path }: AnswerError): Refusal | null {
  if (code === 'AREA_NOT_GRANTED')
    return { code, at: String(path.findLast((key) => typeof key === 'string')) };
  if (code !== 'ACCESS_DENIED') return null;
  // The gateway says "Your grant"; what comes from a subgraph instead says that the gateway let it through.
  const named = /^Your grant does not hold ([\w-]+(?:\.\w+)?)/.exec(message)?.[1];
  return { code, at: named ?? message };
}

function keyOf({ code, at }: Refusal): string {
  return `${code} of ${at}`;
}

/** The objects whose fields were asked, wherever in lists they are. */
function parentsOf(data: unknown, { steps }: TypeQuestion): readonly Readonly<Record<string, unknown>>[] {
  const at = steps.reduce<readonly unknown[]>(
    (found, { field }) => found.flatMap((value) => flat(isObject(value) ? value[field] : null)),
    flat(data),
  );
  return at.filter(isObject);
}

function flat(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value.flatMap(flat) : [value];
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
