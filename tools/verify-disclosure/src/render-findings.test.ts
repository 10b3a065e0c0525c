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
  const several = { metrics: 5, contradicted: 1, small: 1200, right: 0, wrong: 0 };
  const release = { attempts: 120, blindly: 0.5, told: 0.25, toldRightly: 1, byFall: 0.555 };
  const released = [
    { ...release, name: 'now' },
    { ...release, name: 'without', told: 1 },
  ];
  expect(renderFindings({ attacks, several, released, errors, isSafe: true })).toEqual([
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
    'metrics of the same people, asked together  5',
    'counts that two of them give differently    1',
    '',
    'one record erased, partners asking before and after        now     without',
    'attributes asked after                                     120         120',
    'guessed blindly: right                                     50%         50%',
    'only one figure moved: how often, then right         25%, 100%  100%, 100%',
    'guessed by what fell furthest: right                       56%         56%',
    '',
    'share of a base of                1,000',
    'mean error added, points           0.17',
    'half of its 95% interval, points   2.93',
  ]);
});
