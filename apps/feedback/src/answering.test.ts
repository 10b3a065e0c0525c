import { startTestForm } from './testing/test-form';
import type { TestForm } from './testing/test-form';

const FILLED_IN = { fair: 'yes', explained: 'no', polite: 'skip', comment: '' };
const KEPT = {
  place: 'STREET',
  synthetic: false,
  search_reference: null,
  fair: true,
  explained: false,
  polite: null,
  told_of_record: null,
  comment: null,
};
const THANKS = '/thank-you?lang=en';

let form: TestForm;
beforeAll(async () => {
  form = await startTestForm();
});
afterAll(() => form.stop());
afterEach(() => form.database.owner.query('delete from feedback.answer'));

test('somebody scans the code, answers, is thanked, and the code is used', async () => {
  const { long } = await form.issue();
  const page = await form.get(`/f/${long}`);
  expect([page.status, titleOf(page.html)]).toEqual([
    200,
    'Your stop and search: what was it like? – West Midlands Police',
  ]);
  const sent = await form.post(actionOf(page.html), FILLED_IN);
  expect([sent.status, sent.headers.get('location')]).toEqual([303, THANKS]);
  const thanks = await form.get(THANKS);
  expect([thanks.status, titleOf(thanks.html)]).toEqual([200, 'Thank you – West Midlands Police']);
  expect(await form.answers()).toEqual([KEPT]);

  const again = await form.get(`/f/${long}`);
  expect([again.status, titleOf(again.html)]).toEqual([
    410,
    'This code has been used – West Midlands Police',
  ]);
});

test('somebody types the code in as it is printed, in any way, and gets to the questions', async () => {
  const { short } = await form.issue();
  const typed = `${short.slice(0, 4)} ${short.slice(4, 8)}-${short.slice(8)}`.toLowerCase();
  const led = await form.post('/', { code: typed });
  expect([led.status, led.headers.get('location')]).toEqual([303, `/f/${short}?lang=en`]);
  const page = await form.get(led.headers.get('location') ?? '');
  expect([page.status, actionOf(page.html)]).toEqual([200, `/f/${short}?lang=en`]);
  expect((await form.get(`/F/${typed.replaceAll(' ', '%20')}`)).status).toBe(200);
});

test.each([
  ['', 'Enter the code on your receipt'],
  ['7KQX-M2F9-AB0E', 'Check the code on your receipt and enter it again'],
  ['"><script>alert(1)</script>', 'Check the code on your receipt and enter it again'],
])('a code typed as %j is refused beside the field', async (code, message) => {
  const page = await form.post('/', { code });
  expect([page.status, titleOf(page.html)]).toEqual([
    422,
    'Error: Tell us about your stop and search – West Midlands Police',
  ]);
  expect(problemsOf(page.html)).toEqual([['code', message]]);
  expect(page.html).not.toContain('<script');
});

test('a code is not used up by looking, as previews of links do', async () => {
  const { long } = await form.issue();
  for (const method of ['GET', 'HEAD', 'GET']) {
    expect((await fetch(`${form.server.url}/f/${long}`, { method })).status).toBe(200);
  }
  expect((await form.post(`/f/${long}`, FILLED_IN)).headers.get('location')).toBe(THANKS);
});

test('of many sent at once, by either code, one counts, and everybody is thanked', async () => {
  const { long, short } = await form.issue();
  const sent = await Promise.all(
    Array.from({ length: 12 }, (_, index) =>
      form.post(`/f/${index % 2 === 0 ? long : short}`, { ...FILLED_IN, comment: `number ${index}` }),
    ),
  );
  expect(sent.map(({ status, headers }) => [status, headers.get('location')])).toEqual(
    sent.map(() => [303, THANKS]),
  );
  expect(await form.answers()).toHaveLength(1);
  // A double click that is late.
  expect((await form.post(`/f/${long}`, {})).headers.get('location')).toBe(THANKS);
  expect(await form.answers()).toHaveLength(1);
});

test('what is missing is said in a summary and beside each question, and nothing is lost or used up', async () => {
  const { long } = await form.issue();
  const page = await form.post(`/f/${long}`, { polite: 'no', comment: 'Two\n<b>lines</b>' });
  expect([page.status, titleOf(page.html)]).toEqual([
    422,
    'Error: Your stop and search: what was it like? – West Midlands Police',
  ]);
  expect(problemsOf(page.html)).toEqual([
    ['fair', 'Select yes if the officer acted fairly'],
    ['explained', 'Select yes if the officer explained the reasons for the search'],
  ]);
  expect(page.html).toMatch(/id="polite-no" name="polite" value="no" checked/);
  expect(page.html).toContain('Two\n&lt;b&gt;lines&lt;/b&gt;</textarea>');
  expect((await form.post(`/f/${long}`, FILLED_IN)).status).toBe(303);
});

test('in another language everything is still filled in, with what is wrong where that was shown, and nothing is sent', async () => {
  const { long } = await form.issue();
  const filledIn = { fair: 'no', polite: 'skip', comment: 'Two\n<b>lines</b>' };
  const [first, wrong, mended] = [
    await form.post(`/f/${long}`, { ...filledIn, again: 'filled-in' }),
    await form.post(`/f/${long}`, { ...filledIn, again: 'problems' }),
    await form.post(`/f/${long}`, { ...filledIn, explained: 'yes', again: 'problems' }),
  ];
  expect([first, wrong, mended].map(({ status, html }) => [status, problemsOf(html).length])).toEqual([
    [200, 0],
    [200, 1],
    [200, 0],
  ]);
  for (const { html } of [first, wrong, mended]) {
    expect(html).toMatch(/id="fair-no" name="fair" value="no" checked/);
    expect(html).toMatch(/id="polite-skip" name="polite" value="skip" checked/);
    expect(html).toContain('Two\n&lt;b&gt;lines&lt;/b&gt;</textarea>');
  }
  expect(await form.answers()).toEqual([]);
  expect((await form.post(`/f/${long}`, FILLED_IN)).headers.get('location')).toBe(THANKS);
  const late = await form.post(`/f/${long}`, { ...filledIn, again: 'problems' });
  expect([late.status, titleOf(late.html)]).toEqual([410, 'This code has been used – West Midlands Police']);
});

test.each([
  ['filled-in', '7kqx', []],
  ['problems', '7kqx', [['code', 'Check the code on your receipt and enter it again']]],
  ['problems', '', [['code', 'Enter the code on your receipt']]],
  ['problems', '0000-0000-0000', []],
])('a code is still typed in in another language, shown with %s: %j', async (again, code, problems) => {
  const page = await form.post('/', { code, again });
  expect([page.status, problemsOf(page.html)]).toEqual([200, problems]);
  expect(page.html).toContain(` value="${code}"`);
});

test('a comment that is too long is said by how much', async () => {
  const { long } = await form.issue();
  const page = await form.post(`/f/${long}`, { ...FILLED_IN, comment: 'é'.repeat(1002) });
  expect([page.status, problemsOf(page.html)]).toEqual([
    422,
    [['comment', 'Shorten what you wrote by 2 characters']],
  ]);
});

test('a comment is kept without personal data', async () => {
  const { long } = await form.issue();
  const comment = 'PC Smith was kind. Call me on 07700 900123 or jane.doe@example.org';
  await form.post(`/f/${long}`, { ...FILLED_IN, comment });
  const [kept] = JSON.stringify(await form.answers()).match(/"comment":"[^"]*"/) ?? [];
  expect(kept).toContain('was kind');
  expect(kept).not.toMatch(/Smith|07700|900123|jane|example/i);
});

test('the page says whether answers can lead to a search, where it was, and whether it is a demonstration', async () => {
  const [plain, linked, custody] = [
    await form.issue(),
    await form.issue({ linked: true }),
    await form.issue({ place: 'CUSTODY', synthetic: true }),
  ];
  const [first, second, third] = await Promise.all(
    [plain, linked, custody].map(async ({ long }) => (await form.get(`/f/${long}`)).html),
  );
  expect(first).toContain('Your answers are not linked to your name or to the record of the search.');
  expect(first).not.toContain('This is a demonstration.');
  expect(second).toContain('Your receipt carries the reference of the search');
  expect(second).not.toContain('not linked');
  expect(third).toContain('Your search in custody: what was it like?');
  expect(third).toContain('This is a demonstration. The code is made up, and answers count for nothing.');
  await form.post(`/f/${linked.short}`, FILLED_IN);
  await form.post(`/f/${custody.short}`, { ...FILLED_IN, polite: 'yes', toldOfRecord: 'no' });
  expect(await form.answers()).toEqual([
    { ...KEPT, search_reference: 'SS/2023/1' },
    { ...KEPT, place: 'CUSTODY', synthetic: true, polite: true, told_of_record: false },
  ]);
});

test.each([
  ['made up', '0'.repeat(27)],
  ['with a slip', '7KQXM2F9AB0E'],
  ['no code at all', 'x'],
  ['empty', '%20'],
])('a code that is %s does not work, and no page tells one from another', async (_, code) => {
  const [looked, sent] = [await form.get(`/f/${code}`), await form.post(`/f/${code}`, FILLED_IN)];
  expect([looked.status, sent.status]).toEqual([404, 404]);
  const { html } = await form.get('/f/0');
  expect([looked.html, sent.html]).toEqual([html, html]);
  expect(titleOf(html)).toBe('This code does not work – West Midlands Police');
});

test('a receipt that has run out says so and takes nothing', async () => {
  const { long } = await form.issue({ expiresOn: '2023-12-31' });
  const [looked, sent] = [await form.get(`/f/${long}`), await form.post(`/f/${long}`, FILLED_IN)];
  expect([looked.status, sent.status]).toEqual([410, 410]);
  expect(titleOf(sent.html)).toBe('This code has run out – West Midlands Police');
  expect(await form.answers()).toEqual([]);
});

function titleOf(html: string): string | undefined {
  return /<title>([^<]*)<\/title>/.exec(html)?.[1];
}

function actionOf(html: string): string {
  return /<form method="post" action="([^"]*)"/.exec(html)?.[1] ?? '';
}

/** The field that each problem of the summary leads to, and its text. */
function problemsOf(html: string): readonly (readonly [string, string])[] {
  return [...html.matchAll(/<li><a href="#([^"]+)">([^<]*)<\/a><\/li>/g)].map(([, field = '', text = '']) => [
    field,
    text,
  ]);
}
