import type { CodegenConfig } from '@graphql-codegen/cli';

const config: CodegenConfig = {
  schema: 'schema.graphql',
  documents: 'libs/operations/src/*.graphql',
  generates: {
    'libs/operations/src/generated/': {
      preset: 'client',
      presetConfig: {
        fragmentMasking: false,
        skipIndexFile: true,
        persistedDocuments: { mode: 'embedHashInDocument', hashAlgorithm: 'sha256' },
      },
      config: {
        // A document is its text, so that a client sends it with fetch and needs no GraphQL library.
        documentMode: 'string',
        strictScalars: true,
        scalars: { DateTimeISO: 'string', Month: 'string' },
        immutableTypes: true,
        // Names the type of a fragment where it is used instead of repeating it.
        inlineFragmentTypes: 'combine',
        useTypeImports: true,
        importExtension: '',
      },
    },
  },
};

export default config;
