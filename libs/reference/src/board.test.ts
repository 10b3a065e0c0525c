import { BOARDS, findBoard } from './board';

test('findBoard finds each board by its identifier and nothing else', () => {
  expect(BOARDS.map(({ id }) => findBoard(id)?.title)).toEqual([
    'Victims Thematic Board',
    'Victims Governance Board',
    'Fairness and Belonging Board',
    'Strategic Policing and Crime Board',
  ]);
  expect(findBoard('board-of-trade')).toBeNull();
});
