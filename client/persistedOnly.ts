import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const call = /graphql\(\s*`\s*(query|mutation|subscription|fragment)\s+(\w+)[^`]*`,?\s*\)/g;
const map = /import \{ graphql \} from '[^']*\/gql\/generated\/gql\.ts';/;

/** The SHA-256 of each document that the generated file holds, by the document's name. */
function hashes(): Map<string, string> {
  const generated = readFileSync(new URL('src/gql/generated/graphql.ts', import.meta.url), 'utf8');
  const documents = /const (\w+)Document = new TypedDocumentString\(`[^`]*`, \{"hash":"([^"]+)"\}/g;
  return new Map([...generated.matchAll(documents)].map(([, name = '', hash = '']) => [name, hash]));
}

/**
 * Leaves the texts of GraphQL documents out of pages built for production: the edge has them and is asked by hash. Each
 * document keeps its kind and name, which the client tells operations by.
 */
export function persistedOnly(): Plugin {
  let known: Map<string, string>;
  let production: boolean;
  return {
    name: 'persisted-only',
    apply: 'build',
    enforce: 'pre',
    configResolved(config) {
      production = config.isProduction;
    },
    buildStart() {
      known = hashes();
    },
    transform(code) {
      if (!production || !map.test(code)) return;
      const lean = code.replace(map, '').replace(call, (_, kind: string, name: string) => {
        if (kind === 'fragment') return 'undefined';
        const hash = known.get(name);
        if (!hash) throw new Error(`The generated files do not hold ${name}: npm run codegen makes them.`);
        return `Object.assign(new String('${kind} ${name}{__typename}'), { __meta__: { hash: '${hash}' } })`;
      });
      if (/\bgraphql\(/.test(lean))
        throw new Error('A GraphQL document is written in a way that the build cannot read.');
      return { code: lean, map: null };
    },
  };
}
