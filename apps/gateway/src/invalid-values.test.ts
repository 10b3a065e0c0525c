import { GATEWAY_ERRORS } from './errors';
import { json } from './testing/faulty-subgraph';
import { ask, startTestGateway } from './testing/test-gateway';
import type { TestGateway } from './testing/test-gateway';

let gateway: TestGateway;

beforeAll(async () => {
  gateway = await startTestGateway();
});

afterAll(() => gateway.stop());

const invalid = (...path: (string | number)[]) => ({
  message: GATEWAY_ERRORS.SUBGRAPH_INVALID_VALUE,
  path,
  extensions: { code: 'SUBGRAPH_INVALID_VALUE' },
});

test.each([
  ['text for an Int', { total: 'hunter2' }, 'total'],
  ['a fraction for an Int', { total: 1.5 }, 'total'],
  ['a large Int', { total: 2 ** 31 }, 'total'],
  ['text for a Float', { share: '0.5' }, 'share'],
  ['a number for a String', { label: 5 }, 'label'],
  ['text for a Boolean', { good: 'true' }, 'good'],
  ['a value outside the enum', { level: 'MIDDLING' }, 'level'],
  ['an object for a list', { months: {} }, 'months'],
  ['a list for an object', { best: [] }, 'best'],
  ['text for an object', { best: 'hunter2' }, 'best'],
  ['a field left out', {}, 'total'],
])('%s becomes null with an error', async (_name, figures, field) => {
  gateway.figures.behave(json({ data: { figures } }));
  const selection = field === 'best' ? 'best { note }' : field;
  const { body, text } = await ask(gateway.url, `{ areas { code } figures { ${selection} } }`);
  expect(body).toEqual({
    data: { areas: [{ code: 'A' }, { code: 'B' }], figures: { [field]: null } },
    errors: [invalid('figures', field)],
  });
  expect(text).not.toMatch(/hunter2/);
});

test('values that fit pass without an error', async () => {
  const figures = {
    total: -(2 ** 31),
    share: 1,
    label: '',
    good: false,
    level: 'LOW',
    months: [],
    best: null,
  };
  gateway.figures.behave(json({ data: { figures } }));
  const { body } = await ask(
    gateway.url,
    '{ figures { total share label good level months best { value } } }',
  );
  expect(body).toEqual({ data: { figures } });
});

test('null in a non-null field makes what holds it null', async () => {
  gateway.figures.behave(
    json({ data: { figures: { total: 1, best: { value: null, note: 'x' }, months: ['a', null] } } }),
  );
  const { body } = await ask(gateway.url, '{ figures { total months best { value note } } }');
  expect(body).toEqual({
    data: { figures: { total: 1, months: null, best: null } },
    errors: [invalid('figures', 'months', 1), invalid('figures', 'best', 'value')],
  });
});

test('null in a non-null root field makes all data null, and is said', async () => {
  gateway.figures.behave(json({ data: { total: null } }));
  const { body } = await ask(gateway.url, '{ areas { code } total }');
  expect(body).toEqual({ data: null, errors: [invalid('total')] });
});

test('an invalid value is said even when the subgraph reports another error', async () => {
  const error = { message: 'No.', path: ['level'], extensions: { code: 'UNKNOWN_VALUE' } };
  gateway.figures.behave(json({ data: { level: null, figures: { total: 'x' } }, errors: [error] }));
  const { body } = await ask(gateway.url, '{ level figures { total } }');
  expect(body).toEqual({
    data: { level: null, figures: { total: null } },
    errors: [error, invalid('figures', 'total')],
  });
});

test('an invalid value of an entity has the path of the entity', async () => {
  gateway.figures.behave(json({ data: { _entities: [{ satisfaction: 0.5 }, { satisfaction: 'x' }] } }));
  const { body } = await ask(gateway.url, '{ areas { code satisfaction } }');
  expect(body).toEqual({
    data: {
      areas: [
        { code: 'A', satisfaction: 0.5 },
        { code: 'B', satisfaction: null },
      ],
    },
    errors: [invalid('areas', 1, 'satisfaction')],
  });
});

test('an entity that the subgraph does not know is null without an error', async () => {
  gateway.figures.behave(json({ data: { _entities: [null, { satisfaction: 0.5 }] } }));
  const { body } = await ask(gateway.url, '{ areas { code satisfaction } }');
  expect(body).toEqual({
    data: {
      areas: [
        { code: 'A', satisfaction: null },
        { code: 'B', satisfaction: 0.5 },
      ],
    },
  });
});

test('an entity that its own subgraph does not know is said when its fields may not be null', async () => {
  gateway.figures.behave(json({ data: { where: { __typename: 'Area', code: 'Z', responses: 3 } } }));
  const { body } = await ask(gateway.url, '{ where { name responses } }');
  expect(body).toEqual({ data: { where: null }, errors: [invalid('where', 'name')] });
});

test.each([
  ['too few', [{ satisfaction: 1 }]],
  ['too many', [{ satisfaction: 1 }, { satisfaction: 1 }, { satisfaction: 1 }]],
  ['no', undefined],
])('%s entities are no answer', async (_name, entities) => {
  gateway.figures.behave(json({ data: { _entities: entities } }));
  const { body } = await ask(gateway.url, '{ areas { code satisfaction } }');
  const code = 'SUBGRAPH_BAD_RESPONSE';
  expect(body).toEqual({
    data: {
      areas: [
        { code: 'A', satisfaction: null },
        { code: 'B', satisfaction: null },
      ],
    },
    errors: [{ message: GATEWAY_ERRORS[code], path: ['areas'], extensions: { code } }],
  });
});

test('a field under @skip may be absent, an included one may not', async () => {
  const query =
    'query ($no: Boolean!) { figures { total label @skip(if: $no) ... @include(if: $no) { share } } }';
  gateway.figures.behave(json({ data: { figures: { total: 1, share: 0.5 } } }));
  const { body } = await ask(gateway.url, query, { variables: { no: true } });
  expect(body).toEqual({ data: { figures: { total: 1, share: 0.5 } } });
});
