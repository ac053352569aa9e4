import { writeFileSync } from 'node:fs';
import { asTypeScript, mergedSchema } from './src/mergedSchema.ts';

const here = import.meta.dirname;
const schema = mergedSchema(`${here}/src/modules`);
writeFileSync(`${here}/schema.graphql`, schema);
writeFileSync(`${here}/src/generated/typeDefs.ts`, asTypeScript(schema));
