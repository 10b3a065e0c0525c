import { DomainError, invariant } from './domain-error';

test('a DomainError carries its code, message and name', () => {
  const { code, message, name } = new DomainError('UNKNOWN_AREA', 'There is no such area.');
  expect({ code, message, name }).toEqual({
    code: 'UNKNOWN_AREA',
    message: 'There is no such area.',
    name: 'DomainError',
  });
});

test.each([[true], [0], [''], [{}]])('invariant(%p) holds', (condition) => {
  expect(() => invariant(condition, 'is known')).not.toThrow();
});

test.each([[false], [null], [undefined]])('invariant(%p) is a bug and no DomainError', (condition) => {
  const broken = (): void => invariant(condition, 'the row is there');
  expect(broken).toThrow('Invariant broken: the row is there');
  expect(broken).not.toThrow(DomainError);
});
