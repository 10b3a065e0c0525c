interface CurlRequest {
  /** Where GraphQL is. */
  readonly url: string;
  readonly body: Readonly<Record<string, unknown>>;
  /** Empty where it is not said. */
  readonly purpose: string;
}

/** A command for a POSIX shell that asks the same. The token is never in it: it comes from the variable TOKEN. */
export function toCurl({ url, body, purpose }: CurlRequest): string {
  const headers = [
    '-H "authorization: Bearer $TOKEN"',
    "-H 'content-type: application/json'",
    ...(purpose === '' ? [] : [`-H ${quoted(`x-purpose: ${purpose}`)}`]),
  ];
  return [
    '# TOKEN holds an access token of yours. For development: TOKEN="$(npx citizen token)"',
    [
      'curl --silent --show-error',
      quoted(url),
      ...headers,
      `--data-raw ${quoted(JSON.stringify(body))}`,
    ].join(' \\\n  '),
  ].join('\n');
}

// Nothing within single quotes means anything to a shell but the single quote.
function quoted(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
