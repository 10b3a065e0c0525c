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

const COMPILED_FOR = [
  'android-arm-eabi',
  'android-arm64',
  'darwin-arm64',
  'darwin-x64',
  'freebsd-x64',
  'linux-arm-gnueabihf',
  'linux-arm64-gnu',
  'linux-arm64-musl',
  'linux-x64-gnu',
  'linux-x64-musl',
  'win32-arm64-msvc',
  'win32-ia32-msvc',
  'win32-x64-msvc',
] as const;

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
    packages: [
      'axe-core',
      'lightningcss',
      ...platformsOf('lightningcss'),
      '@resvg/resvg-js',
      ...platformsOf('@resvg/resvg-js'),
    ],
    why: 'used as they are, beside our files: axe-core in tests alone, the others to build pages and to draw pictures',
  },
  'OFL-1.1': {
    packages: ['@expo-google-fonts/open-sans'],
    why: 'a font, which the licence lets be used and embedded as long as it is not sold by itself',
  },
  'PSF-2.0': {
    packages: ['argparse'],
    why: 'the licence of Python, from which it was ported: as permissive as the Python-2.0 of its other versions',
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

/** Packages that hold what another has compiled for each platform are named after it. */
function platformsOf(name: string): readonly string[] {
  return COMPILED_FOR.map((platform) => `${name}-${platform}`);
}
