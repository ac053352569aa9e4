// Makes every generated file again and fails when one of them changes: the committed ones must be those of the sources.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const generated = [
  'graphql/schema.graphql',
  'graphql/src/silo/openapi.d.ts',
  'graphql/src/generated',
  'client/src/gql/generated',
];

const filesOf = (path) =>
  statSync(path).isDirectory() ? readdirSync(path).flatMap((name) => filesOf(join(path, name))) : [path];

const fingerprints = () =>
  new Map(
    generated
      .flatMap((path) => filesOf(join(root, path)))
      .map((path) => [path, createHash('sha256').update(readFileSync(path)).digest('hex')]),
  );

const run = (program, ...words) =>
  execFileSync(program, words, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });

const before = fingerprints();
run('npm', 'run', '--silent', 'codegen', '--workspace', 'graphql');
run('npm', 'run', '--silent', 'codegen', '--workspace', 'client');
const after = fingerprints();

const stale = [...new Set([...before.keys(), ...after.keys()])].filter(
  (path) => before.get(path) !== after.get(path),
);
if (stale.length > 0) {
  console.error(
    `These generated files are not those of the sources; commit what was just made:\n${stale.join('\n')}`,
  );
  process.exit(1);
}

// The silo's build has just written its HTTP description: it must be the one that is committed.
run('git', 'diff', '--exit-code', '--stat', '--', 'silo/openapi.json');
run('dotnet', 'tool', 'restore');
run(
  'dotnet',
  'ef',
  'migrations',
  'has-pending-model-changes',
  '--project',
  'silo/CoilMatch.Silo',
  '--configuration',
  'Release',
  '--no-build',
);
