export { checkPage } from './check-page';
export type { PageCheck } from './check-page';
export { describeInChromium, launchChromium } from './chromium';
export { focused, pressEnter, tabTo } from './keyboard';
export { openPage, send } from './open-page';
export type { OpenedPage } from './open-page';
