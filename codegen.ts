import type { CodegenConfig } from '@graphql-codegen/cli';

const TYPES = {
  // A document is its text, so that a client sends it with fetch and needs no GraphQL library.
  documentMode: 'string',
  strictScalars: true,
  scalars: { DateTimeISO: 'string', Month: 'string' },
  immutableTypes: true,
  // Names the type of a fragment where it is used instead of repeating it.
  inlineFragmentTypes: 'combine',
  useTypeImports: true,
  importExtension: '',
} as const;

const config: CodegenConfig = {
  schema: 'schema.graphql',
  generates: {
    'libs/operations/src/generated/': {
      documents: 'libs/operations/src/*.graphql',
      preset: 'client',
      presetConfig: {
        fragmentMasking: false,
        skipIndexFile: true,
        persistedDocuments: { mode: 'embedHashInDocument', hashAlgorithm: 'sha256' },
      },
      config: TYPES,
    },
    // The pages of the boards: each component declares its fragment, and sees no other's fields.
    'apps/board/src/generated/': {
      documents: 'apps/board/src/**/*.tsx',
      preset: 'client',
      presetConfig: {
        fragmentMasking: { unmaskFunctionName: 'readFragment' },
        persistedDocuments: { mode: 'replaceDocumentWithHash', hashAlgorithm: 'sha256' },
      },
      // What is asked for is answered, with null where there is nothing.
      config: { ...TYPES, avoidOptionals: { field: true } },
    },
  },
};

export default config;
