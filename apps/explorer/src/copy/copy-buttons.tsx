import { useGraphiQL } from '@graphiql/react';
import type { ReactElement } from 'react';
import { useAsking } from '../editor/asking';
import { useActiveOperation } from '../editor/use-active-operation';
import { CopyButton } from './copy-button';
import { toCurl } from './to-curl';
import { toTypeScript } from './to-typescript';

/** Copies the open operation for use elsewhere. */
export function CopyButtons(): ReactElement {
  const { query, operationName, variables } = useActiveOperation();
  const { purpose } = useAsking();
  const schema = useGraphiQL((state) => state.schema);
  const url = new URL('/graphql', location.href).href;
  const known = (): Readonly<Record<string, unknown>> => {
    if (variables === null) throw new Error('The variables are no JSON object');
    return variables;
  };
  const curl = (): string =>
    toCurl({
      url,
      purpose,
      body: { query, ...(operationName === null ? {} : { operationName }), variables: known() },
    });
  const typeScript = (): string => {
    if (!schema) throw new Error('The schema is not here yet');
    return toTypeScript({ url, purpose, query, operationName, variables: known(), schema });
  };
  return (
    <>
      <CopyButton label="Copy as curl" text={curl} />
      <CopyButton label="Copy as TypeScript" text={typeScript} />
    </>
  );
}
