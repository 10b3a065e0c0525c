import { tablesOfAnswer } from '@citizen-graph/exports';
import type { PublishedTable } from '@citizen-graph/exports';
import { useGraphiQL } from '@graphiql/react';
import { useEffect, useMemo, useState } from 'react';
import { useAsking } from '../editor/asking';
import type { Answer } from '../editor/asking';

/** The answer of the open tab. */
export interface Tabulated {
  readonly tables: readonly PublishedTable[];
  /** What the answer lacks, in the words of the platform. */
  readonly problems: readonly string[];
  /** The fields at the root of the answer. */
  readonly roots: readonly string[];
}

interface Kept {
  readonly response: string;
  readonly answer: Answer;
}

/** The answer of the open tab as tables; null where it has none. */
export function useTables(): Tabulated | null {
  const { latest } = useAsking();
  const { tab, response } = useGraphiQL(({ tabs, activeTabIndex }) => ({
    tab: tabs[activeTabIndex]?.id ?? '',
    response: tabs[activeTabIndex]?.response ?? '',
  }));
  const [kept, setKept] = useState<Readonly<Record<string, Kept>>>({});
  useEffect(() => {
    // Each tab has an answer of its own; what the latest was an answer to is known when it comes.
    if (latest === null || response === '') return;
    setKept((known) =>
      known[tab]?.response === response ? known : { ...known, [tab]: { response, answer: latest } },
    );
  }, [tab, response, latest]);
  const known = kept[tab];
  return useMemo(
    () => (known === undefined || known.response !== response ? null : tabulate(known)),
    [known, response],
  );
}

function tabulate({ response, answer }: Kept): Tabulated {
  const { data, errors = [] } = JSON.parse(response) as {
    readonly data?: Readonly<Record<string, unknown>> | null;
    readonly errors?: readonly { readonly message: string }[];
  };
  const { variables, madeAt, operationName } = answer;
  return {
    tables: data
      ? figuresFirst(tablesOfAnswer({ data, variables, madeAt, title: operationName ?? 'Answer' }))
      : [],
    roots: Object.keys(data ?? {}),
    problems: errors.map(({ message }) => message),
  };
}

/** What figures rest on comes after them. */
function figuresFirst(tables: readonly PublishedTable[]): readonly PublishedTable[] {
  const isOfReleases = ({ title }: PublishedTable): boolean => /releases$/.test(title);
  return tables.toSorted((one, other) => Number(isOfReleases(one)) - Number(isOfReleases(other)));
}
