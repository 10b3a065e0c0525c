import type { Page } from 'playwright-core';

/** What has the focus after a press of Tab. */
interface Stop {
  /** Its place among what can be reached; -1 for anything else, such as the page itself. */
  readonly place: number;
  readonly looksFocused: boolean;
  readonly isInView: boolean;
}

const LOOKS = [
  'outlineStyle',
  'outlineColor',
  'boxShadow',
  'backgroundColor',
  'borderColor',
  'textDecoration',
];

// Of radio buttons of one name Tab reaches the one that is chosen, and arrows the others.
const REMEMBER_STOPS = `(() => {
  const isReached = (element) =>
    element.checkVisibility({ visibilityProperty: true }) && !element.disabled && element.tabIndex >= 0 &&
    !(element.type === 'radio' && !element.checked);
  const looks = (element) => ${JSON.stringify(LOOKS)}.map((name) => getComputedStyle(element)[name]).join('|');
  const selector = 'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]';
  const elements = [...document.querySelectorAll(selector)].filter(isReached);
  document.activeElement?.blur();
  window.stopsByKeyboard = { elements, before: elements.map(looks), looks };
  return elements.map((element) => element.outerHTML.slice(0, 120));
})()`;

const LOOK_AT_STOP = `(() => {
  const { elements, before, looks } = window.stopsByKeyboard;
  const element = document.activeElement;
  const place = elements.indexOf(element);
  const { top, bottom, left, right } = element.getBoundingClientRect();
  return {
    place,
    looksFocused: place < 0 || looks(element) !== before[place],
    isInView: bottom > 0 && right > 0 && top < innerHeight && left < innerWidth,
  };
})()`;

/**
 * Goes through a page by Tab alone: what is never reached, does not show that it has the focus, or has it out of sight.
 * Source: WCAG 2.2, success criteria 2.1.1, 2.1.2, 2.4.7 and 2.4.11.
 */
export async function walkByKeyboard(page: Page): Promise<readonly string[]> {
  const stops = await page.evaluate<readonly string[]>(REMEMBER_STOPS);
  const faults: string[] = [];
  const reached = new Set<number>();
  // Once more than there are, as what was used last is where Tab begins.
  for (let presses = 0; presses < 2 * stops.length + 4 && reached.size < stops.length; presses += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate<Stop>(LOOK_AT_STOP);
    if (stop.place < 0 || reached.has(stop.place)) continue;
    reached.add(stop.place);
    const html = stops[stop.place] ?? '';
    if (!stop.looksFocused) faults.push(`does not show the focus: ${html}`);
    if (!stop.isInView) faults.push(`has the focus out of sight: ${html}`);
  }
  const missed = stops.filter((_, place) => !reached.has(place));
  return [...faults, ...missed.map((html) => `is not reached by Tab: ${html}`)];
}
