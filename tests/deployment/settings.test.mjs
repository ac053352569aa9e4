import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { parse } from 'yaml';
import { readBicep } from './bicep.mjs';
import { asSetting, imageEnvironment, readByCode, readByOperators, root } from './settings.mjs';

const compose = parse(readFileSync(join(root, 'infra', 'containers', 'compose.yaml'), 'utf8'), {
  merge: true,
});

/** The runtimes and OpenTelemetry read these themselves; no code of ours names them for both programs. */
const ofTheRuntime = [
  'DOTNET_ENVIRONMENT',
  'DOTNET_EnableDiagnostics',
  'LD_LIBRARY_PATH',
  'OTEL_METRIC_EXPORT_INTERVAL',
];

for (const program of ['silo', 'edge']) {
  const table = readByOperators(program);
  const names = table.map((row) => row.name);
  const image = imageEnvironment(
    readFileSync(join(root, 'infra', 'containers', program, 'Dockerfile'), 'utf8'),
  );

  test(`docs/deployment.md has a row for every setting that the ${program} reads, and for none that it does not`, () => {
    const code = readByCode[program]();
    assert.ok(code.length >= 10);
    assert.deepEqual(
      code.filter((name) => !names.includes(name)),
      [],
      'these have no row',
    );
    const idle = names.filter((name) => !code.includes(name) && !ofTheRuntime.includes(name));
    assert.deepEqual(idle, [], 'nobody reads these');
  });

  for (const [place, given] of [
    ['compose.yaml', Object.keys(compose.services[`${program}-1`].environment)],
    [
      `${program}.bicep`,
      readBicep(join(root, 'infra', 'azure', 'modules', `${program}.bicep`)).environment.map(
        (one) => one.name,
      ),
    ],
  ]) {
    test(`${place} gives the ${program} every setting that it needs and none that it does not know`, () => {
      const all = [...given, ...image].map(program === 'silo' ? asSetting : (name) => name);
      assert.deepEqual(
        all.filter((name) => !names.includes(name)),
        [],
        'these are unknown',
      );
      assert.deepEqual(
        table.filter((row) => row.needed && !all.includes(row.name)).map((row) => row.name),
        [],
        'these are missing',
      );
    });
  }
}
