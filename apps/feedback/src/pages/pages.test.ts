import { NOTHING_FILLED_IN } from '../answers';
import { LANGUAGES } from '../languages/language';
import type { Language } from '../languages/language';
import { formPage, noticePage, startPage } from './pages';
import type { NoticeName } from './pages';
import { COLOURS } from './style';

const NOTICES = [
  'thanks',
  'used',
  'expired',
  'unknown',
  'busy',
  'tooLarge',
  'notFound',
  'failure',
] as const satisfies readonly NoticeName[];
const CODE = '7KQXM2F9AB0D';
const PROBLEMS = [
  { field: 'fair', message: 'missing.fair' },
  { field: 'comment', message: 'comment.tooLong', count: 3 },
];

const readers = LANGUAGES.map((language) => ({ language, languages: LANGUAGES }));
const receipt = { place: 'STREET', linked: false, synthetic: true } as const;
const pages = readers.flatMap((reader) => {
  const form = { code: CODE, receipt, filledIn: { ...NOTHING_FILLED_IN, comment: '<i>"&' } };
  const made: readonly (readonly [name: string, html: string])[] = [
    ['start', startPage(reader, { code: '', problems: [] })],
    [
      'start with a problem',
      startPage(reader, { code: '"<x>', problems: [{ field: 'code', message: 'start.wrong' }] }),
    ],
    ['form', formPage(reader, { ...form, problems: [] })],
    ['form with problems', formPage(reader, { ...form, problems: PROBLEMS })],
    ...NOTICES.map((name) => [name, noticePage(reader, name, { minutes: 5 })] as const),
  ];
  return made.map(([name, html]) => ({ name, language: reader.language, html }));
});
const forms = pages.filter(({ html }) => html.includes('<form'));

describe.each(pages)('$name in $language.language', ({ language, html }) => {
  test('says its language and direction, and has a title and one heading that agree', () => {
    expect(html).toMatch(
      new RegExp(`^<!doctype html>\\n<html lang="${language.language}" dir="${language.direction}">`),
    );
    const headings = allOf(html, /<h1>([^<]+)<\/h1>/g);
    expect(headings).toHaveLength(1);
    const prefix = html.includes('class="summary"') ? `${textOf(language, 'errorPrefix')} ` : '';
    expect(allOf(html, /<title>([^<]+)<\/title>/g)).toEqual([
      `${prefix}${headings[0]} – West Midlands Police`,
    ]);
  });

  test('begins with a link past the header, has one main part, and switches languages in their own names', () => {
    expect(html).toMatch(/<body>\s*<a class="skip" href="#content">[^<]+<\/a>\s*<header>/);
    expect(allOf(html, /<main id="([^"]+)">/g)).toEqual(['content']);
    const others = LANGUAGES.filter((each) => each !== language);
    const codes = others.map((each) => each.language);
    const links = allOf(html, /<a href="\?lang=\w+" hreflang="(\w+)" lang="\1"[^>]*>[^<]+<\/a>/g);
    const buttons = allOf(
      html,
      /<button form="form" formaction="[^"]*\?lang=(\w+)"[^>]* lang="\1">[^<]+<\/button>/g,
    );
    expect([links, buttons]).toEqual(html.includes('<form') ? [[], codes] : [codes, []]);
    for (const { name } of others) expect(html).toMatch(new RegExp(`>${name}</(a|button)>`));
  });

  test('uses each id once, and whatever names another element names one that is there', () => {
    const ids = allOf(html, / id="([^"]+)"/g);
    expect(new Set(ids).size).toBe(ids.length);
    const references = [
      ...allOf(html, / for="([^"]+)"/g),
      ...allOf(html, / href="#([^"]+)"/g),
      ...allOf(html, / form="([^"]+)"/g),
      ...allOf(html, / aria-(?:describedby|labelledby)="([^"]+)"/g).flatMap((list) => list.split(' ')),
    ];
    expect(references.filter((id) => !ids.includes(id))).toEqual([]);
  });

  test('has no script, no handler, nothing from elsewhere, and fewer than 30,000 bytes', () => {
    expect(html).not.toMatch(/<script|<img|<link|<iframe| on\w+=|style="|https?:\/\//i);
    expect(Buffer.byteLength(html)).toBeLessThan(30_000);
  });

  test('writes nothing that was filled in as HTML', () => {
    expect(html).not.toMatch(/<x>|<i>/);
  });
});

test.each(forms)(
  'every field of $name in $language.language has a label, or a legend and labels',
  ({ html }) => {
    const fields = allOf(html, /<(?:input|textarea)[^>]* id="([^"]+)"/g);
    const labels = allOf(html, /<label[^>]* for="([^"]+)"/g);
    expect(labels.toSorted()).toEqual(fields.toSorted());
    expect(allOf(html, /<fieldset[^>]*>\s*<legend>([^<]+)<\/legend>/g)).toHaveLength(
      allOf(html, /(<fieldset)/g).length,
    );
    expect(allOf(html, /(<button>)[^<]+<\/button>/g)).toHaveLength(1);
  },
);

test.each(readers)(
  'problems in $language.language are linked to their fields and said beside them',
  (reader) => {
    const html = formPage(reader, { code: CODE, receipt, filledIn: NOTHING_FILLED_IN, problems: PROBLEMS });
    const texts = [textOf(reader.language, 'missing.fair'), expect.stringContaining('3')];
    expect(allOf(html, /<li><a href="#(\w+)">/g)).toEqual(['fair', 'comment']);
    expect(allOf(html, /<li><a href="#\w+">([^<]+)<\/a>/g)).toEqual(texts);
    expect(
      allOf(html, /<p class="problem" id="\w+-problem"><span class="hidden">[^<]+<\/span> ([^<]+)<\/p>/g),
    ).toEqual(texts);
    expect(html).toMatch(/<fieldset aria-describedby="fair-problem">/);
    expect(html).toMatch(
      /<textarea id="comment"[^>]* aria-describedby="comment-hint comment-problem" aria-invalid="true">/,
    );
    expect(html).toMatch(
      /<div class="summary" role="alert" aria-labelledby="summary-title" tabindex="-1" autofocus>/,
    );
  },
);

test.each(forms)(
  'the first button of $name in $language.language sends it in its language, and those of other languages show it again',
  ({ language, html }) => {
    const action = allOf(html, /<form method="post" action="([^"]*)"/g).map((address) => address.split('?'));
    const [[path = '', query] = []] = action;
    expect(query).toBe(`lang=${language.language}`);
    const buttons = [...html.matchAll(/<button([^>]*)>/g)].map(([, attributes = '']) => attributes);
    const again = html.includes('class="summary"') ? 'problems' : 'filled-in';
    expect(buttons).toEqual([
      ' class="hidden" form="form" tabindex="-1" aria-hidden="true"',
      ...LANGUAGES.filter((each) => each !== language).map(
        (each) =>
          ` form="form" formaction="${path}?lang=${each.language}" name="again" value="${again}" lang="${each.language}"`,
      ),
      '',
    ]);
  },
);

test.each(readers)(
  'what was sent and not taken goes with the notice in $language.language, and to the form in each other language',
  (reader) => {
    const kept = {
      action: '/f/"x',
      fields: [
        ['fair', 'no'],
        ['comment', 'Two\n"lines"'],
      ] as const,
    };
    const html = noticePage(reader, 'failure', { kept });
    expect(html).toContain(
      `<form method="post" action="/f/&quot;x?lang=${reader.language.language}" id="form" hidden>`,
    );
    expect(
      [...html.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)">/g)].map(([, ...field]) => field),
    ).toEqual([
      ['fair', 'no'],
      ['comment', 'Two\n&quot;lines&quot;'],
    ]);
    expect(allOf(html, / formaction="\/f\/&quot;x\?lang=(\w+)" name="again" value="filled-in"/g)).toEqual(
      LANGUAGES.filter((each) => each !== reader.language).map((each) => each.language),
    );
  },
);

test('only a draft says that it is one', () => {
  const marked = pages.filter(({ language, html }) => html.includes(textOf(language, 'draft')));
  expect(new Set(marked.map(({ language }) => language.status))).toEqual(new Set(['draft']));
});

test.each([
  ['ink', 'paper'],
  ['paper', 'band'],
  ['hint', 'paper'],
  ['link', 'paper'],
  ['error', 'paper'],
  ['ink', 'notice'],
  ['ink', 'focus'],
] as const)('%s on %s has a contrast of 4.5 to 1 or more', (text, ground) => {
  expect(contrast(COLOURS[text], COLOURS[ground])).toBeGreaterThanOrEqual(4.5);
});

test('contrast() gives what WCAG 2.2 gives for black on white and for the grey of its threshold', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 9);
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
});

function allOf(html: string, pattern: RegExp): readonly string[] {
  return [...html.matchAll(pattern)].map(([, found = '']) => found);
}

function textOf({ messages }: Language, key: string): string {
  return String(messages[key]);
}

/** Web Content Accessibility Guidelines 2.2, contrast ratio and relative luminance. */
function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
