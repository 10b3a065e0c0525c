import type { Subgraph } from './subgraph';

/** Every subgraph. Each is loaded only when its schema is printed, so that composing needs none of them. */
export const subgraphs: readonly Subgraph[] = [
  {
    name: 'catalogue',
    url: 'http://catalogue:4001/graphql',
    buildSchema: async () => (await import('@citizen-graph/catalogue-app')).buildSchema(),
  },
  {
    name: 'surveys',
    url: 'http://surveys:4001/graphql',
    buildSchema: async () => (await import('@citizen-graph/surveys-app')).buildSchema(),
  },
  {
    name: 'victims-code',
    url: 'http://victims-code:4001/graphql',
    buildSchema: async () => (await import('@citizen-graph/victims-code-app')).buildSchema(),
  },
  {
    name: 'stop-search',
    url: 'http://stop-search:4001/graphql',
    buildSchema: async () => (await import('@citizen-graph/stop-search-app')).buildSchema(),
  },
  {
    name: 'confidence',
    url: 'http://confidence:4001/graphql',
    buildSchema: async () => (await import('@citizen-graph/confidence-app')).buildSchema(),
  },
  {
    name: 'wmnow',
    url: 'http://wmnow:4001/graphql',
    buildSchema: async () => (await import('@citizen-graph/wmnow-app')).buildSchema(),
  },
];
