export { checkPage, findingsOf, sizesTooWide } from './check-page';
export type { AxeFinding, PageCheck } from './check-page';
export { describeInChromium, launchChromium } from './chromium';
export { focused, pressEnter, tabTo } from './keyboard';
export { openPage, send } from './open-page';
export type { OpenedPage } from './open-page';
export { walkByKeyboard } from './walk-by-keyboard';
