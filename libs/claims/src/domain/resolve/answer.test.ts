import { YEAR, aShare } from '../../testing/made-up-answers';
import { readAnswer } from './answer';
import { operationOf } from './operation';

const request = (metric: string) => ({ metric, period: YEAR, by: [] });
const operation = operationOf([request('helped'), request('polite'), request('tea')]);
const table = { synthetic: false, rows: [{ group: [], value: aShare(2, 3) }] };

test('readAnswer() gives each table its rows, or why it has none', () => {
  const refusal = { alias: 't2', code: 'TOO_MANY_ROWS', message: 'Ask for less.' };
  const answers = readAnswer(operation, { t1: { table }, t2: { table: null }, t3: null }, [refusal]);
  expect([...answers]).toEqual([
    ['helped 2022-04 2023-03', table],
    ['polite 2022-04 2023-03', refusal],
    ['tea 2022-04 2023-03', { alias: 't3', code: 'NO_TABLE', message: 'there is no such metric' }],
  ]);
});

test('readAnswer() refuses what it did not ask for', () => {
  expect(() => readAnswer(operation, { t1: { table: { rows: 'none' } } }, [])).toThrow();
});
