import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { createSchema } from 'graphql-yoga';

/** Reads every module's `.graphql` file and prints them as one schema, sorted so that a review shows only real changes. */
export function mergedSchema(modulesFolder: string): string {
  const typeDefs = readdirSync(modulesFolder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => readFileSync(join(modulesFolder, file), 'utf8'));
  return `${printSchema(lexicographicSortSchema(createSchema({ typeDefs })))}\n`;
}

/** The same text as a TypeScript module, so that the bundle is a single file. */
export function asTypeScript(schema: string): string {
  return `/** The text of schema.graphql; written by \`npm run schema\`. */\nexport const typeDefs = ${JSON.stringify(schema)};\n`;
}
