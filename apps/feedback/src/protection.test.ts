import { connect } from 'node:net';
import { STYLE } from './pages/style';
import { startTestForm } from './testing/test-form';
import type { Page, TestForm } from './testing/test-form';

const FILLED_IN = { fair: 'yes', explained: 'yes' };

let form: TestForm;
beforeAll(async () => {
  form = await startTestForm();
});
afterAll(() => form.stop());

const securityOf = ({ headers }: Page) => ({
  policy: headers.get('content-security-policy'),
  referrer: headers.get('referrer-policy'),
  cache: headers.get('cache-control'),
  robots: headers.get('x-robots-tag'),
  sniffing: headers.get('x-content-type-options'),
  frames: headers.get('x-frame-options'),
  cookie: headers.get('set-cookie'),
  server: headers.get('x-powered-by'),
});

test('no page runs a script, is kept or found, hands its address on, or sets a cookie', async () => {
  const { long } = await form.issue();
  const pages = await Promise.all([
    form.get('/'),
    form.get(`/f/${long}`),
    form.post(`/f/${long}`, {}),
    form.post(`/f/${long}`, FILLED_IN),
    form.get('/thank-you'),
    form.get('/f/0'),
    form.get('/no-such-page'),
    form.get('/robots.txt'),
  ]);
  expect(pages.map(securityOf)).toEqual(
    pages.map(() => ({
      policy: expect.stringMatching(
        /^default-src 'none';style-src 'sha256-[\w+/=]+';form-action 'self';base-uri 'none';frame-ancestors 'none'$/,
      ),
      referrer: 'no-referrer',
      cache: 'no-store',
      robots: 'noindex, nofollow',
      sniffing: 'nosniff',
      frames: 'DENY',
      cookie: null,
      server: null,
    })),
  );
});

test('the style of a page is the one that its policy allows, letter for letter', async () => {
  const { html, headers } = await form.get('/');
  const style = /<style>([^<]*)<\/style>/.exec(html)?.[1] ?? '';
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(style));
  expect(style).toBe(STYLE);
  expect(headers.get('content-security-policy')).toContain(
    `'sha256-${Buffer.from(digest).toString('base64')}'`,
  );
});

test('search engines are asked to stay away', async () => {
  expect((await form.get('/robots.txt')).html).toBe('User-agent: *\nDisallow: /\n');
});

test('a proxy is believed only where there is said to be one', async () => {
  const behind = await startTestForm({
    database: form.database,
    environment: { FEEDBACK_TRUSTED_PROXIES: '1' },
  });
  const secure = { 'x-forwarded-proto': 'https' };
  const transport = async (asked: TestForm) =>
    (await asked.get('/', secure)).headers.get('strict-transport-security');
  expect(await transport(behind)).toBe('max-age=31536000; includeSubDomains');
  expect(await transport(form)).toBeNull();
  await behind.stop();
});

test('a form that is too large, or not a form, is refused by a page, and uses nothing up', async () => {
  const { long } = await form.issue();
  const large = await form.post(`/f/${long}`, { ...FILLED_IN, comment: 'a'.repeat(20_000) });
  expect([large.status, titleOf(large)]).toEqual([413, 'That is too much to send – West Midlands Police']);
  const fields = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`field${index}`, 'x']));
  const many = await form.post(`/f/${long}`, { ...fields, ...FILLED_IN });
  expect(many.status).toBe(413);
  const response = await fetch(`${form.server.url}/f/${long}`, {
    method: 'POST',
    body: JSON.stringify(FILLED_IN),
    headers: { 'content-type': 'application/json' },
  });
  expect(response.status).toBe(422);
  expect((await form.post(`/f/${long}`, FILLED_IN)).status).toBe(303);
});

test('an address that cannot be read is refused by a page', async () => {
  const page = await form.get('/f/%E0%A4%A');
  expect([page.status, titleOf(page)]).toEqual([400, 'Page not found – West Midlands Police']);
});

test('what was sent half is not waited for by anybody else', async () => {
  const { port } = form.server;
  const slow = connect({ host: '127.0.0.1', port });
  slow.write(`POST /f/x HTTP/1.1\r\nhost: localhost\r\ncontent-length: 100\r\n\r\nfair=`);
  expect((await form.get('/')).status).toBe(200);
  slow.destroy();
});

test('when the database fails, a page says so; the log says where, and nothing of what was written', async () => {
  const { owner } = form.database;
  const { long } = await form.issue();
  await owner.query('alter table feedback.answer add constraint full_now check (false) not valid');
  const page = await form.post(`/f/${long}`, { ...FILLED_IN, comment: 'a telling comment' });
  await owner.query('alter table feedback.answer drop constraint full_now');
  expect([page.status, titleOf(page)]).toEqual([
    503,
    'Sorry, there is a problem with the service – West Midlands Police',
  ]);
  expect(form.logText()).toMatch(/"kind":"QueryFailedError","code":"23514","places":\["/);
  expect(form.logText()).not.toContain('telling');
  // Nothing was used up.
  expect((await form.post(`/f/${long}`, FILLED_IN)).headers.get('location')).toBe('/thank-you?lang=en');
});

test('the log names pages by their pattern: no code, no address, no answer', async () => {
  const { long, short } = await form.issue();
  await form.get(`/f/${long}`, { 'x-forwarded-for': '203.0.113.7' });
  await form.post(`/f/${short}`, { ...FILLED_IN, comment: 'a telling comment' });
  await form.get('/thank-you');
  const text = form.logText();
  expect(text).toContain('"method":"GET","route":"/f/:code","status":200');
  expect(text).toContain('"method":"POST","route":"/f/:code","status":303');
  expect(text).not.toMatch(new RegExp(`${long}|${short}|203\\.0\\.113|127\\.0\\.0\\.1[^:]|telling|fair|yes`));
});

test('/readyz says whether the database answers', async () => {
  const page = await form.get('/readyz');
  expect([page.status, JSON.parse(page.html)]).toEqual([
    200,
    { ready: true, draining: false, checks: { database: true } },
  ]);
});

function titleOf({ html }: Page): string | undefined {
  return /<title>([^<]*)<\/title>/.exec(html)?.[1];
}
