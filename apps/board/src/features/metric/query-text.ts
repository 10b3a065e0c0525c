/** A trusted operation with what it is asked with. */
export interface AskedOperation {
  readonly operation: string;
  readonly documentId: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The operation as GraphQL, and its variables below it as comments. */
export function textOf({ operation, variables }: AskedOperation): string {
  const comments = JSON.stringify(variables, null, 2)
    .split('\n')
    .map((line) => `# ${line}`);
  return [tidy(operation), '', '# Variables:', ...comments].join('\n');
}

/** A command of a shell that asks the operation; the token is read from TOKEN. */
export function curlOf({ documentId, variables }: AskedOperation, origin: string): string {
  const body = JSON.stringify({ documentId, variables });
  return [
    `curl -s ${origin}/graphql \\`,
    `  -H "authorization: Bearer $TOKEN" \\`,
    `  -H 'content-type: application/json' \\`,
    `  -d '${body.replaceAll("'", `'\\''`)}'`,
  ].join('\n');
}

/** The address of the explorer with the operation in it. */
export function explorerLinkOf({ operation, variables }: AskedOperation): string {
  const search = new URLSearchParams({
    query: tidy(operation),
    variables: JSON.stringify(variables, null, 2),
  });
  return `/explorer/?${search.toString()}`;
}

// A generated operation and its fragments are each indented in their own way.
function tidy(operation: string): string {
  return operation
    .split(/\s*\n(?=[ ]*fragment )/)
    .map(withoutIndent)
    .join('\n\n');
}

function withoutIndent(definition: string): string {
  const lines = definition.replace(/^\s*\n|\s+$/g, '').split('\n');
  const indents = lines
    .filter((line) => line.trim() !== '')
    .map((line) => line.length - line.trimStart().length);
  const indent = Math.min(...indents);
  return lines.map((line) => line.slice(indent)).join('\n');
}
