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

test('an edge behind a proxy is told whose word counts for who asks, so that people do not share one limit', () => {
  const ranges = compose.services['edge-1'].environment.TRUSTED_PROXIES.split(',');
  for (const network of compose.services.proxy.networks) {
    const [{ subnet }] = compose.networks[network].ipam.config;
    assert.ok(
      ranges.some((range) => holds(range, subnet)),
      `${network} is not trusted`,
    );
  }
  const text = (module) => readFileSync(join(root, 'infra', 'azure', 'modules', `${module}.bicep`), 'utf8');
  const [, apps] = /addressPrefix: '([^']+)'/.exec(text('network'));
  assert.match(text('edge'), new RegExp(`TRUSTED_PROXIES', value: '${apps.replaceAll('.', '\\.')}`));
});

/** Whether every address of an inner IPv4 range is one of the outer range. */
function holds(outer, inner) {
  const read = (range) => {
    const [address, bits] = range.split('/');
    return [address.split('.').reduce((sum, part) => sum * 256 + Number(part), 0), Number(bits)];
  };
  const [[from, bits], [at, innerBits]] = [read(outer), read(inner)];
  return innerBits >= bits && at >= from && at < from + 2 ** (32 - bits);
}
