import { editionBreaks } from './editions';
import { VICTIMS_CODE_METRICS } from './metrics';

const ALL = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

function rightsOf(id: string): readonly string[] {
  const right = VICTIMS_CODE_METRICS.find((metric) => metric.id === id)?.dimensions[0];
  return (right?.values ?? []).map(({ code }) => code);
}

function codes(numbers: readonly number[]): readonly string[] {
  return numbers.map((number) => `RIGHT_${String(number).padStart(2, '0')}`);
}

test('these are the figures, each what it is counted in and of which measure, and the boards that see it', () => {
  const found = VICTIMS_CODE_METRICS.map(({ id, unit, boards, arithmetic: { kind, of } }) => {
    const rights = of.segments === null ? '' : ` of ${of.segments.join()}`;
    return `${id}: ${unit}, ${kind} of ${of.measure.id}${rights}, ${boards.length} boards`;
  });
  expect(found).toEqual([
    'victims-code-compliance: PERCENT, proportion of entitlement-on-time, 2 boards',
    'victims-code-missed: COUNT, count of entitlement-missed, 1 boards',
    'victims-code-days-missed: DAYS, mean of entitlement-missed, 0 boards',
    'victims-code-overdue: COUNT, count of entitlement-overdue, 2 boards',
    'victims-code-days-overdue: DAYS, mean of entitlement-days-overdue, 1 boards',
    'victims-code-delivered: PERCENT, proportion of entitlement-delivered, 2 boards',
    'victims-code-open: COUNT, count of entitlement-open, 0 boards',
    'victims-code-entitlements: COUNT, count of entitlement, 2 boards',
    'victims-code-not-applicable: PERCENT, ratio of entitlement-not-applicable, 0 boards',
    'victims-code-not-applicable-victim-declined: PERCENT, ratio of entitlement-not-applicable-victim-declined, 0 boards',
    'victims-code-not-applicable-not-traceable: PERCENT, ratio of entitlement-not-applicable-not-traceable, 0 boards',
    'victims-code-not-applicable-no-suspect-identified: PERCENT, ratio of entitlement-not-applicable-no-suspect-identified, 0 boards',
    'victims-code-paused: PERCENT, ratio of entitlement-paused, 0 boards',
    'victims-code-recorded: PERCENT, proportion of entitlement-delivered of RIGHT_02, 1 boards',
    'victims-code-confirmed-in-writing: PERCENT, proportion of entitlement-delivered of RIGHT_03, 1 boards',
    'victims-code-referred: PERCENT, proportion of entitlement-on-time of RIGHT_04, 1 boards',
    'victims-code-needs-offered: PERCENT, proportion of clause-needs-offer of RIGHT_04, 1 boards',
    'victims-code-needs-assessed: PERCENT, proportion of clause-needs-assessment of RIGHT_04, 1 boards',
    'victims-code-needs-reassessed: PERCENT, proportion of clause-needs-reassessment of RIGHT_04, 1 boards',
    'victims-code-compensation-told: PERCENT, proportion of entitlement-delivered of RIGHT_05, 1 boards',
    'victims-code-compensation-claimed: PERCENT, proportion of clause-compensation-claim of RIGHT_05, 1 boards',
    'victims-code-told-of-investigation: PERCENT, proportion of entitlement-on-time of RIGHT_06, 1 boards',
    'victims-code-needs-witness-care: PERCENT, proportion of clause-needs-witness-care of RIGHT_04, 1 boards',
    'victims-code-told-of-court: PERCENT, proportion of entitlement-on-time of RIGHT_08, 1 boards',
    'victims-code-told-of-outcome: PERCENT, proportion of entitlement-on-time of RIGHT_09, 1 boards',
    'victims-code-expenses-paid: PERCENT, proportion of entitlement-on-time of RIGHT_10, 1 boards',
    'victims-code-property-returned: PERCENT, proportion of entitlement-delivered of RIGHT_10, 1 boards',
    'victims-code-contact-scheme: PERCENT, proportion of entitlement-delivered of RIGHT_11, 1 boards',
    'victims-code-complaints-acknowledged: PERCENT, proportion of clause-complaint-acknowledgement of RIGHT_12, 1 boards',
    'victims-code-complaints-answered: PERCENT, proportion of clause-complaint-answer of RIGHT_12, 1 boards',
    'victim-statements-offered: PERCENT, proportion of statement-offered of RIGHT_07, 1 boards',
    'victim-statements-made: PERCENT, proportion of statement-made of RIGHT_07, 1 boards',
    'victim-statements-served: PERCENT, proportion of statement-served of RIGHT_07, 1 boards',
    'victim-statements-read: PERCENT, proportion of statement-read of RIGHT_07, 1 boards',
    'victim-contact-agreed: PERCENT, proportion of contact-agreed of RIGHT_06, 1 boards',
    'victim-contact-plans-outstanding: COUNT, count of contact-plan-outstanding of RIGHT_06, 1 boards',
    'victim-contacts-kept: PERCENT, proportion of contact-kept of RIGHT_06, 1 boards',
    'victim-contacts-overdue: COUNT, count of contact-overdue of RIGHT_06, 1 boards',
    'victim-contact-days-overdue: DAYS, mean of contact-overdue of RIGHT_06, 0 boards',
  ]);
});

test('each is cut by area, department, Enhanced Rights and crime type', () => {
  for (const { dimensions } of VICTIMS_CODE_METRICS) {
    const names = dimensions.map(({ name }) => name).filter((name) => name !== 'RIGHT');
    expect(names).toEqual(['AREA', 'DEPARTMENT', 'ENHANCED_RIGHTS', 'CRIME_TYPE']);
  }
});

test.each([
  ['victims-code-entitlements', ALL],
  ['victims-code-compliance', [4, 6, 8, 9, 10, 12]],
  ['victims-code-missed', [4, 6, 8, 9, 10, 12]],
  ['victims-code-overdue', [4, 6, 8, 9, 10, 12]],
  ['victims-code-delivered', [1, 2, 3, 4, 5, 7, 10, 11]],
  ['victims-code-not-applicable', ALL],
])('%s is cut by the rights that it can speak of', (id, rights) => {
  expect(rightsOf(id)).toEqual(codes(rights));
});

describe.each(VICTIMS_CODE_METRICS.map((metric) => [metric.id, metric] as const))('%s', (_, metric) => {
  test('names its edition in the definition, and breaks where editions change', () => {
    expect(metric.definition).toContain('2021 edition of the Victims’ Code');
    expect(metric.breaks).toEqual(editionBreaks());
  });
});

test('a figure whose clause is not confirmed says so', () => {
  const says = (id: string) =>
    VICTIMS_CODE_METRICS.find((metric) => metric.id === id)?.definition.includes('not been confirmed');
  expect(says('victims-code-referred')).toBe(false);
  expect(says('victims-code-needs-assessed')).toBe(false);
  expect(says('victims-code-told-of-court')).toBe(false);
  expect(says('victims-code-told-of-investigation')).toBe(true);
  expect(says('victims-code-complaints-answered')).toBe(true);
});
