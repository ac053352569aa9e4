import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '..', '..');

/** Every setting that a program of ours reads, found in its code. */
export const readByCode = {
  silo: () =>
    found(sources(join(root, 'silo', 'CoilMatch.Silo'), '.cs'), [
      /onfiguration\["([^"]+)"\]/g,
      /onfiguration\.GetValue(?:<\w+>)?\("([^"]+)"/g,
      /GetEnvironmentVariable\("([^"]+)"\)/g,
      /const string \w*(?:Setting|Key) = "([A-Z]\w*(?::\w+)+|[A-Z]+(?:_[A-Z]+)+)"/g,
    ]).concat(
      found(sources(join(root, 'silo', 'CoilMatch.Silo'), '.cs'), [/GetConnectionString\("(\w+)"\)/g]).map(
        (name) => `ConnectionStrings:${name}`,
      ),
    ),
  edge: () =>
    found(
      [readFileSync(join(root, 'graphql', 'src', 'env.ts'), 'utf8')],
      [/\b(?:text|address|addresses|yesNo)\('([A-Z_]+)'/g, /\bsource\.([A-Z_]+)/g],
    ),
};

/** The tables of docs/deployment.md: name, whether it must be given. */
export function readByOperators(program) {
  const text = readFileSync(join(root, 'docs', 'deployment.md'), 'utf8');
  const table = text.split(`### Settings of the ${program}`)[1].split(/\n#/)[0];
  return [...table.matchAll(/^\| `([^`]+)`\s*\| (\w+)/gm)].map(([, name, needed]) => ({
    name,
    needed: needed === 'yes',
  }));
}

/** As .NET reads environment variables. */
export const asSetting = (variable) => variable.replaceAll('__', ':');

/** What the last stage of a Dockerfile sets. */
export function imageEnvironment(dockerfile) {
  const last = dockerfile
    .split(/^FROM /m)
    .at(-1)
    .replaceAll('\\\n', ' ');
  return [...last.matchAll(/^ENV (.+)$/gm)].flatMap(([, line]) =>
    [...line.matchAll(/(\w+)=/g)].map(([, name]) => name),
  );
}

const found = (texts, patterns) => [
  ...new Set(
    texts.flatMap((text) =>
      patterns.flatMap((pattern) => [...text.matchAll(pattern)].map(([, name]) => name)),
    ),
  ),
];

const sources = (folder, ending) =>
  readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith(ending) && !/(^|[\\/])(bin|obj)[\\/]/.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
