export { PAGES_APPS, hasPages, isBuildDue } from './build-pages';
