/** Licences that any dependency may have. */
export const allowedEverywhere: readonly string[] = [
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'Python-2.0',
  'Unlicense',
  'Zlib',
];

/** Licences that only the named packages may have, and why. */
export const allowedFor: Readonly<
  Record<string, { readonly packages: readonly string[]; readonly why: string }>
> = {
  'Elastic-2.0': {
    packages: [
      '@apollo/composition',
      '@apollo/federation-internals',
      '@apollo/gateway',
      '@apollo/query-graphs',
      '@apollo/query-planner',
    ],
    why: 'docs/adr/0001-federation-under-the-elastic-licence.md',
  },
  'CC-BY-4.0': {
    packages: ['caniuse-lite'],
    why: 'browser data that Babel reads in development; never shipped',
  },
  'MPL-2.0': {
    packages: ['axe-core'],
    why: 'used as it is, in tests of pages alone; never shipped',
  },
  BSD: {
    packages: ['duck'],
    why: 'its package.json names no version of the licence; the file LICENSE beside it is the BSD-2-Clause licence',
  },
  UNKNOWN: {
    packages: ['png-js'],
    why: 'its package.json names no licence; the file LICENSE beside it is the MIT licence',
  },
};
