import { startTestForm } from './testing/test-form';
import type { TestForm } from './testing/test-form';

const BEHIND_A_PROXY = { FEEDBACK_TRUSTED_PROXIES: '1' };
const from = (address: string) => ({ 'x-forwarded-for': address });
const madeUp = (number: number): string => `/f/${MADE_UP[number % MADE_UP.length] ?? ''}`;
// Codes with the right check symbol that no receipt has.
const MADE_UP = ['000000000000', '11111111111F', '22222222222Y'];

const forms: TestForm[] = [];
afterEach(async () => {
  for (const form of forms.splice(0).toReversed()) await form.stop();
});

async function start(options: Parameters<typeof startTestForm>[0]): Promise<TestForm> {
  const form = await startTestForm({ environment: BEHIND_A_PROXY, ...options });
  forms.push(form);
  return form;
}

test('an address that asks too often waits, on every process of the form; another does not', async () => {
  const limits = { client: { points: 4, seconds: 300 } };
  const first = await start({ limits });
  const second = await start({ limits, database: first.database });
  const statuses = [];
  for (const form of [first, second, first, second, first, second]) {
    statuses.push((await form.get('/', from('203.0.113.7'))).status);
  }
  expect(statuses).toEqual([200, 200, 200, 200, 429, 429]);
  const page = await first.get('/', from('203.0.113.7'));
  expect(Number(page.headers.get('retry-after'))).toBeGreaterThan(200);
  expect(page.html).toContain('Wait 5 minutes, then try again. Your receipt still works.');
  expect((await first.get('/', from('203.0.113.8'))).status).toBe(200);
});

test('a line of IPv6 counts as one, whichever of its addresses it uses', async () => {
  const form = await start({ limits: { client: { points: 1, seconds: 300 } } });
  const statuses = [];
  for (const address of ['2001:db8:1:2::1', '2001:db8:1:2:ffff::2', '2001:db8:1:3::1']) {
    statuses.push((await form.get('/', from(address))).status);
  }
  expect(statuses).toEqual([200, 429, 200]);
});

test('who tries codes that no receipt has is stopped, even with one that works; slips cost nothing', async () => {
  const form = await start({ limits: { wrongCodes: { points: 3, seconds: 3600 } } });
  const { short } = await form.issue();
  for (let slip = 0; slip < 5; slip += 1) await form.get('/f/000000000001', from('203.0.113.7'));
  const statuses = [];
  for (let number = 0; number < 4; number += 1) {
    statuses.push((await form.get(madeUp(number), from('203.0.113.7'))).status);
  }
  expect(statuses).toEqual([404, 404, 404, 429]);
  expect((await form.get(`/f/${short}`, from('203.0.113.7'))).status).toBe(429);
  expect((await form.get(`/f/${short}`, from('203.0.113.8'))).status).toBe(200);
});

test('one code can be sent so often, wherever from', async () => {
  const form = await start({ limits: { code: { points: 2, seconds: 300 } } });
  const { long } = await form.issue();
  const statuses = [];
  for (const address of ['203.0.113.7', '203.0.113.8', '203.0.113.9']) {
    statuses.push((await form.post(`/f/${long}`, {}, from(address))).status);
  }
  expect(statuses).toEqual([422, 422, 429]);
  const waiting = await form.post(`/f/${long}`, { fair: 'yes' }, from('203.0.113.9'));
  expect(waiting.html).toContain('<input type="hidden" name="fair" value="yes">');
});

test('everybody together can ask so often', async () => {
  const form = await start({ limits: { everybody: { points: 2, seconds: 60 } } });
  const statuses = [];
  for (const address of ['203.0.113.7', '203.0.113.8', '203.0.113.9']) {
    statuses.push((await form.get('/', from(address))).status);
  }
  expect(statuses).toEqual([200, 200, 429]);
  expect((await form.get('/livez')).status).toBe(200);
});

test('what is kept to count by shows neither addresses nor codes', async () => {
  const form = await start({});
  const { long, short } = await form.issue();
  await form.get(`/f/${long}`, from('203.0.113.7'));
  await form.post(`/f/${short}`, {}, from('203.0.113.7'));
  const kept = await form.database.owner.query<{ key: string }[]>('select key from feedback.rate_limit');
  expect(kept.map(({ key }) => key).toSorted()).toEqual([
    expect.stringMatching(/^client:[\w-]{43}$/),
    expect.stringMatching(/^code:[\w-]{43}$/),
    'everybody:all',
  ]);
});
