import { renderFindings } from './render-findings';

const hits = {
  blindly: { exactly: 0.2, withinOne: 0.6 },
  'by subtraction': { exactly: 0.25, withinOne: 0.61 },
  'by the best fit': { exactly: 0.333, withinOne: 0.8 },
};

test('it sets the attacks side by side, and below them what noise does to shares', () => {
  const result = { asked: 10_000, refused: 6700, cells: 612, contradicted: 0, guessed: { small: 300, hits } };
  const attacks = [
    { ...result, name: 'cell key', deduced: { small: 1200, right: 0, wrong: 0 } },
    { ...result, name: 'freely', deduced: null },
  ];
  const errors = [{ base: 1000, meanError: 0.1666, halfInterval: 2.934 }];
  expect(renderFindings({ attacks, errors, isSafe: true })).toEqual([
    '                                               cell key    freely',
    'questions                                        10,000    10,000',
    'refused                                           6,700     6,700',
    'cells told of                                       612       612',
    'cells told of in two ways                             0         0',
    'numbers below the least                            1200         -',
    'learnt exactly                                        0         -',
    'thought certain and wrong                             0         -',
    'hidden cells below the least                        300       300',
    'guessed blindly: right, at most 1 off          20%, 60%  20%, 60%',
    'guessed by subtraction: right, at most 1 off   25%, 61%  25%, 61%',
    'guessed by the best fit: right, at most 1 off  33%, 80%  33%, 80%',
    '',
    'share of a base of                1,000',
    'mean error added, points           0.17',
    'half of its 95% interval, points   2.93',
  ]);
});
