export { buildDuePages } from './build-due-pages';
