/** How long a question took, over and over, in milliseconds. */
export interface Timings {
  readonly median: number;
  readonly slowest: number;
}

export interface Target {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Asks both in turn, so that whatever else the machine does befalls both. */
export async function compare(
  [one, other]: readonly [Target, Target],
  { query, rounds, warmUp }: { readonly query: string; readonly rounds: number; readonly warmUp: number },
): Promise<readonly [Timings, Timings]> {
  const times: [number[], number[]] = [[], []];
  for (let round = -warmUp; round < rounds; round += 1) {
    const taken = [await time(one, query), await time(other, query)] as const;
    if (round < 0) continue;
    times[0].push(taken[0]);
    times[1].push(taken[1]);
  }
  return [summarise(times[0]), summarise(times[1])];
}

/** How many answers a second a target gives to several who ask at once, for some seconds. */
export async function throughput(
  target: Target,
  {
    query,
    seconds,
    together,
  }: { readonly query: string; readonly seconds: number; readonly together: number },
): Promise<number> {
  const until = performance.now() + seconds * 1_000;
  let answered = 0;
  const askOn = async (): Promise<void> => {
    while (performance.now() < until) {
      await time(target, query);
      answered += 1;
    }
  };
  await Promise.all(Array.from({ length: together }, askOn));
  return answered / seconds;
}

async function time({ url, headers }: Target, query: string): Promise<number> {
  const begun = performance.now();
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });
  const { errors } = (await response.json()) as { readonly errors?: unknown };
  if (!response.ok || errors !== undefined) throw new Error(JSON.stringify(errors).slice(0, 500));
  return performance.now() - begun;
}

function summarise(times: readonly number[]): Timings {
  const sorted = [...times].sort((one, other) => one - other);
  return { median: sorted[Math.floor(sorted.length / 2)] ?? NaN, slowest: sorted.at(-1) ?? NaN };
}
