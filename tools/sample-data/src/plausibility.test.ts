import { DateTime } from 'luxon';
import { allResponses, confidenceIn } from './testing/recount';
import { share, sharesBy, toppedShare } from './testing/shares';
import { writeAndRead } from './testing/written-sample';
import type { Line, WrittenSample } from './testing/written-sample';

const timeColumns = {
  'force-contact-survey': 'completed_at',
  'force-response-survey': 'completed_at',
  'investigation-survey': 'completed_at',
  't3-pilot-survey': 'completed_at',
  'live-chat-survey': 'completed_at',
  'survey-invitations': 'sent_at',
  'stop-and-search': 'Date',
  'stop-and-search-feedback': 'submitted_at',
};
let sample: WrittenSample;

beforeAll(async () => {
  sample = await writeAndRead({ scale: 1 });
});

afterAll(() => sample.remove());

function range(values: readonly number[]): number {
  return Math.max(...values) - Math.min(...values);
}

/** Every hour with its offset in a column, and the month of the file it stands in. */
function hoursIn(dataset: string, column: string): readonly (readonly [hour: string, month: string])[] {
  const hours = sample.linesOf(dataset).map((line) => {
    const time = line[column] ?? '';
    return `${time.slice(0, 13)}:00:00${time.slice(19)} ${line.file_month}`;
  });
  return [...new Set(hours)].map((hour) => [hour.slice(0, -8), hour.slice(-7)]);
}

test.each(Object.entries(timeColumns))(
  "every time in %s is in its file's month in London",
  (dataset, column) => {
    const strays = hoursIn(dataset, column).filter(([hour, month]) => {
      return DateTime.fromISO(hour, { zone: 'Europe/London' }).toFormat('yyyy-MM') !== month;
    });
    expect(strays).toEqual([]);
  },
);

test.each(Object.entries(timeColumns))('every time in %s has the offset of its clock', (dataset, column) => {
  const zone = dataset === 'stop-and-search' ? 'utc' : 'Europe/London';
  const wrong = hoursIn(dataset, column).filter(([hour]) => {
    const time = DateTime.fromISO(hour, { zone });
    return time.toFormat("yyyy-MM-dd'T'HH:mm:ssZZ") !== hour;
  });
  expect(wrong).toEqual([]);
});

test('having been helped rises with age, and those who prefer not to say are least content', () => {
  const ages = allResponses(sample).filter((line) => /^\d/.test(line.age_band ?? ''));
  const shares = sharesBy(ages, 'age_band', (lines) => toppedShare(lines, 'helped'));
  expect(shares).toHaveLength(7);
  expect(shares).toEqual([...shares].sort((left, right) => left - right));
});

test.each(['age_band', 'gender', 'ethnicity', 'disability', 'sexual_orientation'])(
  'those who leave %s blank score lower than those who fill it in',
  (characteristic) => {
    const isFilledIn = (line: Line): boolean =>
      !['', 'Prefer not to say'].includes(line[characteristic] ?? '');
    const filledIn = allResponses(sample).filter(isFilledIn);
    const blank = allResponses(sample).filter((line) => line[characteristic] === '');
    expect(toppedShare(blank, 'helped')).toBeLessThan(toppedShare(filledIn, 'helped') - 2);
  },
);

test.each(['file_month', 'area'])('satisfaction differs by %s', (column) => {
  const lines = sample.linesOf('force-contact-survey');
  for (const item of ['polite', 'timeliness', 'helped']) {
    expect(range(sharesBy(lines, column, (some) => toppedShare(some, item)))).toBeGreaterThan(3);
  }
});

test('items of one response go together, and some are skipped', () => {
  const lines = sample.linesOf('force-contact-survey');
  const polite = lines.filter((line) => Number(line.polite) >= 8);
  const impolite = lines.filter((line) => line.polite !== '' && Number(line.polite) < 8);
  expect(toppedShare(polite, 'helped') - toppedShare(impolite, 'helped')).toBeGreaterThan(30);
  expect(share(lines, (line) => line.helped === '')).toBeGreaterThan(1);
});

test.each(['force-contact', 'force-response', 'investigation', 't3-pilot'])(
  'completed invitations to %s are its responses, month by month and area by area',
  (survey) => {
    const completed = sample
      .linesOf('survey-invitations')
      .filter((line) => line.survey === survey && line.status === 'Completed');
    expect(countsOf(completed)).toEqual(countsOf(sample.linesOf(`${survey}-survey`)));
  },
);

function countsOf(lines: readonly Line[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { file_month, area } of lines) {
    counts[`${file_month} ${area}`] = (counts[`${file_month} ${area}`] ?? 0) + 1;
  }
  return counts;
}

test('entitlements stop on or after their start and not after the export; a few are open', () => {
  const lines = sample.linesOf('victims-code-entitlements');
  const impossible = lines.filter(({ started_on = '', stopped_on = '', as_at = '' }) => {
    return stopped_on !== '' && (stopped_on < started_on || stopped_on > as_at);
  });
  const open = share(lines, (line) => line.stopped_on === '' && line.not_applicable_reason === '');
  expect(impossible).toEqual([]);
  expect(new Set(lines.map((line) => line.right)).size).toBe(12);
  expect(open).toBeGreaterThan(1);
  expect(open).toBeLessThan(8);
});

test('clocks pause between their start and their end, and Enhanced Rights from a day are of victims who have them', () => {
  const lines = sample.linesOf('victims-code-entitlements');
  const paused = lines.filter(({ pauses }) => pauses !== '');
  const impossible = paused.filter(({ pauses = '', started_on = '', stopped_on, as_at = '' }) => {
    const [from = '', to = ''] = pauses.split('/');
    return (
      from < started_on || (to !== '' && to < from) || [from, to].some((day) => day > (stopped_on || as_at))
    );
  });
  const enhanced = lines.filter((line) => line.enhanced_rights_from !== '');
  expect(impossible).toEqual([]);
  expect(paused.every((line) => line.pause_reason !== '')).toBe(true);
  expect(new Set(enhanced.map((line) => line.enhanced_rights))).toEqual(new Set(['Yes']));
  for (const some of [paused, enhanced]) {
    expect(some.length / lines.length).toBeGreaterThan(0.01);
    expect(some.length / lines.length).toBeLessThan(0.1);
  }
});

test('Victim Personal Statements are taken step by step, and fewer come to each', () => {
  const steps = ['offered_on', 'made_on', 'served_on', 'read_on'];
  const lines = sample.linesOf('victim-personal-statements');
  const days = lines.map((line) =>
    ['due_on', ...steps].map((step) => line[step] ?? '').filter((day) => day !== ''),
  );
  const reached = steps.map((step) => lines.filter((line) => line[step] !== '').length);
  expect(days.filter((row) => row.join() !== row.toSorted().join())).toEqual([]);
  expect(reached).toEqual(reached.toSorted((one, other) => other - one));
  expect(reached.at(-1)).toBeGreaterThan(100);
});

test('contacts follow an agreement, and some victims have none', () => {
  const lines = sample.linesOf('victim-contact-agreements');
  const agreed = lines.filter((line) => line.agreed_on !== '');
  const early = agreed.filter(({ agreed_on = '', contacts = '' }) =>
    contacts.split(';').some((day) => day !== '' && day < agreed_on),
  );
  const without = lines.filter((line) => line.agreed_on === '');
  expect(early).toEqual([]);
  expect(without.every(({ contacts, every_days }) => `${contacts}${every_days}` === '')).toBe(true);
  expect(without.length).toBeGreaterThan(20);
  expect(without.length).toBeLessThan(lines.length / 4);
});

test('searches share map points, some rows are exact duplicates, and vehicle searches have no person', () => {
  const lines = sample.linesOf('stop-and-search');
  const vehicles = lines.filter((line) => line.Type === 'Vehicle search');
  expect(new Set(lines.map((line) => `${line.Latitude},${line.Longitude}`)).size).toBeLessThan(600);
  expect(new Set(lines.map((line) => Object.values(line).join())).size).toBeLessThan(lines.length - 200);
  expect(vehicles.every((line) => `${line['Self-defined ethnicity']}${line.Gender}` === '')).toBe(true);
});

test('confidence in West Midlands Police is below England and Wales and like the other two forces', () => {
  const westMidlands = confidenceIn(sample, 'E23000014');
  expect(confidenceIn(sample, 'K04000001') - westMidlands).toBeGreaterThan(5);
  expect(Math.abs(confidenceIn(sample, 'E23000005') - westMidlands)).toBeLessThan(2);
  expect(Math.abs(confidenceIn(sample, 'E23000001') - westMidlands)).toBeLessThan(2);
});

test('membership does not grow in a straight line', () => {
  const birmingham = sample.linesOf('wmnow-membership').filter((line) => line.area_name === 'Birmingham');
  const steps = birmingham
    .slice(1)
    .map((line, index) => Number(line.members) - Number(birmingham[index]?.members));
  expect(birmingham).toHaveLength(13);
  expect(Math.min(...steps)).toBeLessThan(0);
  expect(range(steps)).toBeGreaterThan(200);
});
