import { lazy } from 'react';
import type { ComponentType } from 'react';

export interface Page {
  readonly path: string;
  readonly title: string;
  readonly Component: ComponentType;
}

/** The pages of the navigation, in its order; each is fetched once somebody opens it. */
export const PAGES: readonly Page[] = [
  {
    path: '/',
    title: 'Victims Thematic Board',
    Component: lazy(() =>
      import('../features/board-pack/board-pack-page.js').then(toDefault('BoardPackPage')),
    ),
  },
  {
    path: '/satisfaction',
    title: 'Satisfaction',
    Component: lazy(() =>
      import('../features/satisfaction/satisfaction-page.js').then(toDefault('SatisfactionPage')),
    ),
  },
  {
    path: '/victims-code',
    title: 'Victims’ Code',
    Component: lazy(() =>
      import('../features/victims-code/victims-code-page.js').then(toDefault('VictimsCodePage')),
    ),
  },
  {
    path: '/stop-and-search',
    title: 'Stop and search',
    Component: lazy(() =>
      import('../features/stop-search/stop-search-page.js').then(toDefault('StopSearchPage')),
    ),
  },
  {
    path: '/confidence',
    title: 'Confidence',
    Component: lazy(() =>
      import('../features/confidence/confidence-page.js').then(toDefault('ConfidencePage')),
    ),
  },
  {
    path: '/wmnow',
    title: 'WMNow',
    Component: lazy(() => import('../features/wmnow/wmnow-page.js').then(toDefault('WmnowPage'))),
  },
  {
    path: '/data',
    title: 'Data',
    Component: lazy(() => import('../features/data/data-page.js').then(toDefault('DataPage'))),
  },
];

/** The pages that others link to. */
export const OTHER_PAGES: readonly Page[] = [
  {
    path: '/metrics/:id',
    title: 'Metric',
    Component: lazy(() => import('../features/metric/metric-page.js').then(toDefault('MetricPage'))),
  },
];

// React's lazy() wants a default export, and our modules have names alone.
function toDefault<Name extends string>(name: Name) {
  return (module: Readonly<Record<Name, ComponentType>>) => ({ default: module[name] });
}
