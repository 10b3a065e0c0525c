import { curlOf, explorerLinkOf, textOf } from './query-text';

const ASKED = {
  operation:
    '\n    query Q($id: ID!) {\n      metric(id: $id) {\n        ...F\n      }\n    }\n    \nfragment F on Metric {\n  id\n}',
  documentId: 'sha256:abc',
  variables: { id: "it's" },
};
const TIDY = 'query Q($id: ID!) {\n  metric(id: $id) {\n    ...F\n  }\n}\n\nfragment F on Metric {\n  id\n}';

test('the text is the operation without the indentation of its generator, and its variables as comments', () => {
  expect(textOf(ASKED)).toBe(`${TIDY}\n\n# Variables:\n# {\n#   "id": "it's"\n# }`);
});

test('the command of a shell quotes what a shell would read, and reads the token from TOKEN', () => {
  expect(curlOf(ASKED, 'https://graph.example')).toBe(
    [
      'curl -s https://graph.example/graphql \\',
      '  -H "authorization: Bearer $TOKEN" \\',
      "  -H 'content-type: application/json' \\",
      `  -d '{"documentId":"sha256:abc","variables":{"id":"it'\\''s"}}'`,
    ].join('\n'),
  );
});

test('the explorer is opened with the operation and its variables', () => {
  const { pathname, searchParams } = new URL(explorerLinkOf(ASKED), 'https://graph.example');
  expect([pathname, searchParams.get('query'), JSON.parse(searchParams.get('variables') ?? '')]).toEqual([
    '/explorer/',
    TIDY,
    ASKED.variables,
  ]);
});
