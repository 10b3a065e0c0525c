import type { Browser } from 'playwright-core';
import { describeInChromium, launchChromium } from './chromium';
import { walkByKeyboard } from './walk-by-keyboard';

describeInChromium('walkByKeyboard()', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  async function faultsOf(body: string): Promise<readonly string[]> {
    const page = await browser.newPage();
    await page.setContent(`<!doctype html><title>A page</title><body>${body}`);
    try {
      return await walkByKeyboard(page);
    } finally {
      await page.close();
    }
  }

  test('finds nothing where all is reached in sight and shows the focus', async () => {
    const page =
      '<a href="#a">A</a><button>B</button><select><option>C</select><button disabled>D</button>' +
      '<input type="radio" name="e" checked><input type="radio" name="e">' +
      '<details><summary>F</summary><a href="#g">G</a></details><div hidden><a href="#h">H</a></div>' +
      '<p style="margin-top: 3000px"><a href="#i">I</a></p>';
    expect(await faultsOf(page)).toEqual([]);
  });

  test('begins where the page was used last, and still reaches what is before', async () => {
    const page = await browser.newPage();
    await page.setContent('<!doctype html><body><button>A</button><button>B</button><button>C</button>');
    await page.getByText('B').click();
    expect(await walkByKeyboard(page)).toEqual([]);
    await page.close();
  });

  test.each([
    [
      'does not show the focus',
      '<button style="outline: none">A</button>',
      ['does not show the focus: <button style="outline: none">A</button>'],
    ],
    [
      'has it where nobody can see it',
      '<a href="#a" style="position: absolute; left: -900px">A</a>',
      ['has the focus out of sight: <a href="#a" style="position: absolute; left: -900px">A</a>'],
    ],
    [
      'keeps it',
      '<input onkeydown="event.preventDefault()"><button>B</button>',
      ['is not reached by Tab: <button>B</button>'],
    ],
  ])('finds what %s', async (_, body, faults) => {
    expect(await faultsOf(body)).toEqual(faults);
  });
});
