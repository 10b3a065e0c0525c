import { useEffect, useState } from 'react';
import { useAsking } from '../editor/asking';
import { send } from '../editor/send';
import type { ActiveOperation } from '../editor/use-active-operation';

/** What the gateway says that an operation would cost. */
export type Cost =
  | { readonly kind: 'NOTHING' }
  | { readonly kind: 'ASKING' }
  | { readonly kind: 'UNKNOWN'; readonly problem: string }
  | { readonly kind: 'KNOWN'; readonly requested: number; readonly most: number; readonly quotaLeft: number };

/** How long somebody has stopped writing before the cost is asked, in milliseconds. */
const PAUSE_MS = 400;

/** Asks the gateway what the operation would cost, again whenever it changes. */
export function useCost({ query, operationName, variables }: ActiveOperation): Cost {
  const { accessToken, purpose, latest } = useAsking();
  const [cost, setCost] = useState<Cost>({ kind: 'NOTHING' });
  useEffect(() => {
    if (isBlank(query)) return setCost({ kind: 'NOTHING' });
    if (variables === null) return setCost({ kind: 'UNKNOWN', problem: 'The variables are no JSON object.' });
    setCost((known) => (known.kind === 'KNOWN' ? known : { kind: 'ASKING' }));
    const abandoned = new AbortController();
    const ask = (): void => {
      const options = { accessToken, purpose, signal: abandoned.signal };
      void askCost({ query, operationName, variables }, options).then(
        (answer) => !abandoned.signal.aborted && setCost(answer),
      );
    };
    const timer = setTimeout(ask, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      abandoned.abort();
    };
    // Each answer takes from the quota.
  }, [query, operationName, variables, accessToken, purpose, latest]);
  return cost;
}

async function askCost(
  ...[operation, options]: [Parameters<typeof send>[1], Parameters<typeof send>[2]]
): Promise<Cost> {
  try {
    const { body } = await send('/cost', operation, options);
    const stated = body.extensions?.['cost'] as Omit<Cost & { kind: 'KNOWN' }, 'kind'> | undefined;
    if (stated !== undefined) return { kind: 'KNOWN', ...stated };
    const [error] = body.errors ?? [];
    return { kind: 'UNKNOWN', problem: error?.message ?? 'The platform does not say why.' };
  } catch {
    return { kind: 'UNKNOWN', problem: 'The platform does not answer.' };
  }
}

function isBlank(query: string): boolean {
  return query.replaceAll(/#.*$/gm, '').trim() === '';
}
