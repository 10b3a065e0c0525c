import { variablesIn } from './environment-variables';
import { codesIn, sectionsOf, tableRowsOf } from './markdown';
import { listSources, readText } from './workspace';

const configs = listSources().filter((path) => /^(apps|libs)\/.*(config|-variables)\.ts$/.test(path));
const inCode = configs.flatMap((path) => variablesIn(readText(path)));
const section = sectionsOf(readText('docs/operating.md')).find(
  ({ heading }) => heading === 'Environment variables',
);
const inDocs = tableRowsOf(section?.text ?? '').map(([name = '', unlessSet = '']) => ({
  name: codesIn(name)[0],
  unlessSet: codesIn(unlessSet),
}));

test('docs/operating.md lists each variable that a configuration declares, once, and no other', () => {
  const declared = [...new Set(inCode.map(({ name }) => name))].sort();
  expect(inDocs.map(({ name }) => name).sort()).toEqual(declared);
});

test.each(inCode.filter(({ unlessSet }) => unlessSet !== null))(
  'docs/operating.md says that $name is $unlessSet unless set',
  ({ name, unlessSet }) => {
    expect(inDocs.find((documented) => documented.name === name)?.unlessSet).toContain(unlessSet);
  },
);

test('docs/operating.md gives the port of each subgraph', () => {
  const text = section?.text ?? '';
  const mains = listSources().filter((path) => /^apps\/[^/]+\/src\/main\.ts$/.test(path));
  const ports = mains.flatMap((path) => {
    const port = /runSubgraph\(\w+, (\d+)\)/.exec(readText(path))?.[1];
    return port === undefined ? [] : [`${path.split('/')[1]} \`${port}\``];
  });
  expect(ports).toHaveLength(6);
  expect(ports.filter((port) => !text.includes(port))).toEqual([]);
});

test('variablesIn() finds names and defaults', () => {
  const source = `z.object({
    HOST: z.string().default('127.0.0.1').describe('x'),
    MAX_BYTES: z.coerce.number().min(1).default(10 * 1_024),
    A_URL: aUrl,
    port: z.number(),
  })`;
  expect(variablesIn(source)).toEqual([
    { name: 'HOST', unlessSet: '127.0.0.1' },
    { name: 'MAX_BYTES', unlessSet: '10240' },
    { name: 'A_URL', unlessSet: null },
  ]);
});
