import { joinThousands } from './thousands';

test.each([
  ['119\u00a0833 members', '119,833 members'],
  ['1\u2009119\u2009833', '1,119,833'],
  ['119 833', '119 833'],
  ['20\u00a0March', '20\u00a0March'],
  ['2.5\u00a0833', '2.5\u00a0833'],
  ['119\u00a08334', '119\u00a08334'],
])('joinThousands(%j) is %j', (text, joined) => {
  expect(joinThousands(text)).toBe(joined);
});
