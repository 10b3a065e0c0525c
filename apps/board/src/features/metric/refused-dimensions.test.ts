import { choicesOf } from './refused-dimensions';

const dimension = (name: string) => ({ name, title: name.toLowerCase() });
const METRIC = {
  dimensions: ['AREA', 'AGE', 'RIGHT', 'PLACE'].map(dimension),
  disclosure: {
    refused: [
      { dimensions: ['PLACE'], explanation: 'Never by place.' },
      { dimensions: ['AREA', 'RIGHT'], explanation: 'Not by right within an area.' },
      { dimensions: ['AGE', 'RIGHT', 'AREA'], explanation: 'Too many cells.' },
    ],
  },
};

test('what is refused by itself is said and not offered; what is refused together with others is offered', () => {
  const { offered, refused } = choicesOf(METRIC, null);
  expect(offered.map(({ name }) => name)).toEqual(['AREA', 'AGE', 'RIGHT']);
  expect(refused).toEqual([{ ...dimension('PLACE'), why: 'Never by place.' }]);
});

test('within an area, what is refused together with areas is refused, and areas are not offered', () => {
  const { offered, refused } = choicesOf(METRIC, 'E08000026');
  expect(offered.map(({ name }) => name)).toEqual(['AGE']);
  expect(refused.map(({ name }) => name)).toEqual(['RIGHT', 'PLACE']);
});

test('without disclosure control everything is offered', () => {
  expect(choicesOf({ ...METRIC, disclosure: null }, null).refused).toEqual([]);
});
