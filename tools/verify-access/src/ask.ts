import { z } from 'zod';

const ANSWER = z.object({
  data: z.unknown().optional(),
  errors: z
    .array(
      z.object({
        message: z.string(),
        path: z.array(z.union([z.string(), z.number()])).optional(),
        extensions: z.object({ code: z.string() }).optional(),
      }),
    )
    .default([]),
});

/** What came of a question over HTTP. */
export interface Answer {
  readonly status: number;
  readonly text: string;
  readonly data: unknown;
  readonly errors: readonly AnswerError[];
}

export interface AnswerError {
  readonly code: string;
  readonly message: string;
  readonly path: readonly (string | number)[];
}

export type Body = Readonly<Record<string, unknown>>;

/** Posts JSON, and reads the answer; what is no JSON is an answer without data and without errors. */
export async function ask(
  url: string,
  body: Body,
  headers: Readonly<Record<string, string>>,
): Promise<Answer> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  const read = ANSWER.safeParse(parsed(text));
  const { data, errors } = read.success ? read.data : { data: undefined, errors: [] };
  return {
    status: response.status,
    text,
    data,
    errors: errors.map(({ message, path = [], extensions }) => ({
      message,
      path,
      code: extensions?.code ?? '',
    })),
  };
}

export function bearer(token: string | null): Record<string, string> {
  return token === null ? {} : { authorization: `Bearer ${token}` };
}

/** The codes of an answer's errors, each once, in order. */
export function codesOf({ errors }: Answer): readonly string[] {
  return [...new Set(errors.map(({ code }) => code))].sort();
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const AT_ONCE = 6;

/** Does something for each of many, a few at a time. */
export async function forEachOf<Item>(
  items: readonly Item[],
  use: (item: Item) => Promise<void>,
): Promise<void> {
  const left = [...items].reverse();
  const work = async (): Promise<void> => {
    for (let item = left.pop(); item !== undefined; item = left.pop()) await use(item);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}
