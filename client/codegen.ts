import type { CodegenConfig } from '@graphql-codegen/cli';

const config: CodegenConfig = {
  schema: process.env.SCHEMA ?? '../graphql/schema.graphql',
  documents: ['src/features/**/*.ts', 'src/session/*.ts', '!src/**/*.test.ts'],
  generates: {
    './src/gql/generated/': {
      preset: 'client',
      presetConfig: { persistedDocuments: true, fragmentMasking: false },
      config: {
        documentMode: 'string',
        useTypeImports: true,
        enumsAsTypes: true,
        skipTypename: true,
        scalars: { Date: 'string', DateTime: 'string' },
      },
    },
  },
};

export default config;
