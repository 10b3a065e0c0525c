import { useGraphiQL } from '@graphiql/react';
import { parse as parseJson } from 'jsonc-parser';
import type { ParseError } from 'jsonc-parser';
import { useMemo } from 'react';

/** What the open tab would ask. */
export interface ActiveOperation {
  readonly query: string;
  readonly operationName: string | null;
  /** Null where what is written is no JSON object. */
  readonly variables: Readonly<Record<string, unknown>> | null;
}

export function useActiveOperation(): ActiveOperation {
  const { query, variables, operationName } = useGraphiQL(({ tabs, activeTabIndex }) => {
    const tab = tabs[activeTabIndex];
    return {
      query: tab?.query ?? '',
      variables: tab?.variables ?? '',
      operationName: tab?.operationName ?? null,
    };
  });
  return useMemo(
    () => ({ query, operationName, variables: readVariables(variables) }),
    [query, operationName, variables],
  );
}

// With comments and commas at the end, as GraphiQL takes them.
function readVariables(text: string): Readonly<Record<string, unknown>> | null {
  if (text.trim() === '') return {};
  const errors: ParseError[] = [];
  const value: unknown = parseJson(text, errors, { allowTrailingComma: true });
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isObject && errors.length === 0 ? (value as Record<string, unknown>) : null;
}
