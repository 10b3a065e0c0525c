import { changesBetween, revise } from './change';

test('changesBetween() gives the fields that differ; from nothing, all that are filled', () => {
  expect(changesBetween({ a: 1, b: 'x', c: null }, { a: 1, b: 'y', c: 'z', d: null })).toEqual([
    { field: 'b', from: 'x', to: 'y' },
    { field: 'c', from: null, to: 'z' },
  ]);
  expect(changesBetween(null, { a: 1, b: null })).toEqual([{ field: 'a', from: null, to: 1 }]);
});

test('revise() leaves what is undefined and takes null', () => {
  expect(revise({ a: 1, b: 'x', c: 'y' }, { a: undefined, b: null, d: 2 })).toEqual({
    a: 1,
    b: null,
    c: 'y',
    d: 2,
  });
});
