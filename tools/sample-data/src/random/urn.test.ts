import { randomFor } from './random';
import { drawAll } from './urn';

test('drawAll() draws every ball once, in an order of chance that the purpose fixes', () => {
  const contents = [
    { item: 'red', count: 40 },
    { item: 'none', count: 0 },
    { item: 'blue', count: 20 },
  ];
  const drawn = [...drawAll(contents, randomFor('urn'))];
  expect(drawn.filter((ball) => ball === 'red')).toHaveLength(40);
  expect(drawn.filter((ball) => ball === 'blue')).toHaveLength(20);
  expect(drawn).toHaveLength(60);
  expect(drawn.slice(0, 40)).toContain('blue');
  expect([...drawAll(contents, randomFor('urn'))]).toEqual(drawn);
});
