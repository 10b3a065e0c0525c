import type { HostileRequest } from './hostile-request';

export interface HostileAnswer {
  readonly status: number;
  readonly type: string;
  readonly text: string;
  /** The headers, line by line. */
  readonly headers: string;
}

/** Codes that say that something of ours is away, which nothing that is sent may bring about. */
const FAULTS = new Set(['INTERNAL_SERVER_ERROR', 'SUBGRAPH_BAD_RESPONSE', 'SUBGRAPH_HTTP_ERROR']);

/** What no byte of an answer may hold, and what each would give away. */
const LEAKS: readonly (readonly [string, RegExp])[] = [
  ['a stack', /\n\s+at \S|\bat [\w.<>]+ \(|node_modules|\.(ts|js|cjs):\d+/],
  ['a statement', /\b(select|insert into|update|delete from)\b[^"]{1,200}\b(from|values|set|where)\b/i],
  [
    'the database',
    /QueryFailedError|typeorm|pg_catalog|relation \\?"|syntax error at or near|citizen_\w+|postgres(ql)?:/i,
  ],
  ['a host', /127\.0\.0\.1|localhost|ECONN|EPIPE|ENOTFOUND/],
];

/** Why an answer is not one that a hostile request may get; null where it is. */
export function judgeAnswer(
  { body, search, headers, isForged }: HostileRequest,
  answer: HostileAnswer,
  canaries: readonly string[],
): string | null {
  const { status, type, text } = answer;
  if (isForged && status !== 401) return `a forged token was answered ${status}`;
  if (status === 304) return null;
  if (status >= 500) return `answered ${status}`;
  if (!/^application\/(graphql-response\+)?json\b/.test(type)) return `answered ${status} as ${type}`;
  const fault = faultOf(text, status);
  if (fault !== null) return fault;
  // What was sent may come back in a message that says what is wrong with it.
  const sent = `${body.toString()}${search}${Object.values(headers).join()}`;
  const whole = `${answer.headers}\n${text}`;
  const canary = canaries.find((one) => whole.includes(one));
  if (canary !== undefined) return 'gives a secret away';
  const leak = LEAKS.find(([, pattern]) => {
    const [found] = pattern.exec(whole) ?? [];
    return found !== undefined && !sent.includes(found.trim().slice(0, 12));
  });
  return leak === undefined ? null : `gives ${leak[0]} away`;
}

function faultOf(text: string, status: number): string | null {
  let answer: { errors?: { message?: unknown; extensions?: { code?: unknown } }[] };
  try {
    answer = Object(JSON.parse(text));
  } catch {
    return 'is no JSON';
  }
  if (status >= 400 && !answer.errors?.length) return `answered ${status} without an error`;
  const codes = (answer.errors ?? []).map(({ extensions }) => extensions?.code);
  if (codes.some((code) => typeof code !== 'string' || code === '')) return 'has an error without a code';
  const fault = codes.find((code) => FAULTS.has(String(code)));
  return fault === undefined ? null : `has the code ${String(fault)}`;
}
