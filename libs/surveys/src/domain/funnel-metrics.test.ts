import { FUNNEL_METRICS } from './funnel-metrics';
import { MODES } from './mode';

test('a definition names no mode, because the mode is one of the cuts', () => {
  for (const { id, definition, dimensions } of FUNNEL_METRICS) {
    expect([id, dimensions.map(({ name }) => name)]).toEqual([id, expect.arrayContaining(['MODE'])]);
    expect([id, MODES.filter(({ label }) => definition.includes(label))]).toEqual([id, []]);
  }
});

test('a count says of which invitations it is, and a rate of which and which part', () => {
  const definitionOf = (id: string) => FUNNEL_METRICS.find((metric) => metric.id === id)?.definition;
  expect(definitionOf('survey-invitations-opted-out')).toMatch(
    /^The number of invitations to the satisfaction surveys, whatever the mode, that were opted out\. /,
  );
  expect(definitionOf('survey-response-rate')).toMatch(
    /^Of the invitations to the satisfaction surveys, whatever the mode, that were delivered, the percentage that were completed\. /,
  );
});
