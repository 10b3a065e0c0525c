import type { MetricValue } from '@citizen-graph/metrics';
import { funnelOf } from './funnel';
import type { InvitationStep } from './invitation';

const COUNTS = { SENT: 100, DELIVERED: 80, OPENED: 40, STARTED: 30, COMPLETED: 20, OPTED_OUT: 4 };

// z = 1.959963984540054; the limits of Wilson's interval worked out by hand from its formula.
test('shares of the step before and of all sent', () => {
  const steps = funnelOf((step) => aCount(COUNTS[step]));
  expect(steps.map(({ step, ofPrevious, ofSent }) => [step, fraction(ofPrevious), fraction(ofSent)])).toEqual(
    [
      ['SENT', null, null],
      ['DELIVERED', '80/100', '80/100'],
      ['OPENED', '40/80', '40/100'],
      ['STARTED', '30/40', '30/100'],
      ['COMPLETED', '20/30', '20/100'],
      ['OPTED_OUT', '4/80', '4/100'],
    ],
  );
  const opened = steps.find(({ step }) => step === 'OPENED')?.ofPrevious;
  expect(opened).toEqual({
    status: 'PUBLISHED',
    value: 50,
    numerator: 40,
    denominator: 80,
    interval: { lower: expect.closeTo(39.2974, 4), upper: expect.closeTo(60.7026, 4), method: 'WILSON' },
  });
});

test('what is not there passes its reason on to what would rest on it', () => {
  const notYet = missing('NOT_YET_AVAILABLE');
  for (const { count, ofPrevious, ofSent } of funnelOf(() => notYet).slice(1)) {
    expect([count, ofPrevious, ofSent]).toEqual([notYet, notYet, notYet]);
  }
});

test('of nobody there is no share', () => {
  const counts: Partial<Record<InvitationStep, number>> = { SENT: 3 };
  const steps = funnelOf((step) => aCount(counts[step] ?? 0));
  expect(steps.map(({ ofPrevious }) => ofPrevious?.status)).toEqual([
    undefined,
    'PUBLISHED',
    'NOT_APPLICABLE',
    'NOT_APPLICABLE',
    'NOT_APPLICABLE',
    'NOT_APPLICABLE',
  ]);
});

function fraction(value: MetricValue | null): string | null {
  return value === null ? null : `${value.numerator}/${value.denominator}`;
}

function aCount(value: number): MetricValue {
  return { status: 'PUBLISHED', value, numerator: null, denominator: null, interval: null };
}

function missing(status: 'NOT_YET_AVAILABLE'): MetricValue {
  return { status, value: null, numerator: null, denominator: null, interval: null };
}
