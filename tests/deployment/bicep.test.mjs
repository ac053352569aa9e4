import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import test from 'node:test';
import { readBicep, readParams } from './bicep.mjs';

const folder = join(import.meta.dirname, '..', '..', 'infra', 'azure');
const main = join(folder, 'main.bicep');
const modulesFolder = join(folder, 'modules');
const files = [main, ...readdirSync(modulesFolder).map((name) => join(modulesFolder, name))];
const read = new Map(files.map((file) => [file, readBicep(file)]));
const parameterFiles = readdirSync(folder).filter((name) => name.endsWith('.bicepparam'));

test('every Bicep file can be parsed', () => {
  assert.deepEqual(
    [...read.values()].flatMap((file) => file.wrong),
    [],
  );
});

test('every parameter, variable and module that is declared is used', () => {
  const idle = files.flatMap((file) => {
    const { params, variables, modules, timesUsed, text } = read.get(file);
    const names = [...params.map((one) => one.name), ...variables];
    return [
      ...names.filter((name) => timesUsed(name) < 2 && !text.includes(`\${${name}}`)),
      ...modules
        .filter(
          (one) => !text.includes(`${one.name}.outputs`) && !['edge', 'silo', 'alerts'].includes(one.name),
        )
        .map((one) => one.name),
    ].map((name) => `${basename(file)}: ${name}`);
  });
  assert.deepEqual(idle, []);
});

test('every module exists and is given what it asks for and nothing else', () => {
  for (const module of read.get(main).modules) {
    const file = join(dirname(main), module.path);
    assert.ok(existsSync(file), `${module.path} does not exist`);
    const { params } = read.get(file);
    assert.deepEqual(module.given.toSorted(), params.map((one) => one.name).toSorted(), module.path);
  }
  assert.equal(read.get(main).modules.length, files.length - 1, 'a module is not used');
});

test('every output that is read is one that the module gives', () => {
  const { modules, outputsRead } = read.get(main);
  for (const { module, output } of outputsRead) {
    const path = modules.find((one) => one.name === module)?.path;
    assert.ok(path, `there is no module ${module}`);
    const outputs = read.get(join(folder, path)).outputs.map((one) => one.name);
    assert.ok(outputs.includes(output), `${path} gives no ${output}`);
  }
});

test('a secret stays one on its way through the modules and leaves none of them', () => {
  const secrets = read
    .get(main)
    .params.filter((one) => one.secure)
    .map((one) => one.name);
  assert.ok(secrets.length >= 5);
  for (const module of read.get(main).modules) {
    const { params, outputs } = read.get(join(folder, module.path));
    for (const param of params.filter((one) => secrets.includes(one.name)))
      assert.ok(param.secure, `${module.path}: ${param.name} is not secure`);
    for (const output of outputs)
      for (const param of params.filter((one) => one.secure))
        assert.doesNotMatch(output.text, new RegExp(`\\b${param.name}\\b`));
  }
  assert.deepEqual(
    read
      .get(main)
      .params.filter((one) => /password|key|secret(?!ariat)|smtp/i.test(one.name) && !one.secure)
      .map((one) => one.name),
    [],
  );
});

for (const name of parameterFiles) {
  test(`${name} gives every parameter that is needed, none that is unknown, and no secret in the clear`, () => {
    const { using, given, strange } = readParams(join(folder, name));
    const { params } = read.get(main);
    assert.deepEqual(strange, []);
    assert.ok(existsSync(join(folder, using)));
    const names = given.map((one) => one.name);
    assert.deepEqual(
      params.filter((one) => one.required && !names.includes(one.name)),
      [],
    );
    assert.deepEqual(
      names.filter((one) => !params.some((param) => param.name === one)),
      [],
    );
    for (const one of given.filter(({ name: of }) => params.find((param) => param.name === of).secure))
      assert.match(one.value, /^readEnvironmentVariable\('[A-Z_]+'(?:, '')?\)$/);
  });
}

test('nothing that stores is reached from outside the network', () => {
  for (const name of ['storage', 'database', 'vault'])
    assert.match(read.get(join(modulesFolder, `${name}.bicep`)).text, /publicNetworkAccess: 'Disabled'/);
  assert.match(read.get(join(modulesFolder, 'silo.bicep')).text, /ingress: \{ external: false,/);
});

test('the secrets that an app refers to lie in the vault, and its identity may read them', () => {
  const vault = read.get(join(modulesFolder, 'vault.bicep')).text;
  for (const app of ['silo', 'edge']) {
    const { text, environment } = read.get(join(modulesFolder, `${app}.bicep`));
    const listed = [...text.matchAll(/name: '([a-z-]+)', keyVaultUrl: '\$\{vaultUri\}secrets\/([a-z-]+)'/g)];
    assert.ok(listed.length >= 3);
    for (const [, name, secret] of listed) {
      assert.equal(name, secret);
      const symbol = new RegExp(
        `resource (\\w+) 'Microsoft.KeyVault/vaults/secrets@[^{]+\\{\\s+parent: vault\\s+name: '${secret}'`,
      ).exec(vault)?.[1];
      assert.ok(symbol, `the vault has no ${secret}`);
      assert.match(
        vault,
        new RegExp(
          `scope: ${symbol}\\s+properties: \\{ roleDefinitionId: secretsUser, principalId: ${app}PrincipalId`,
        ),
        secret,
      );
    }
    for (const { secret } of environment.filter((one) => one.secret))
      assert.ok(
        listed.some(([, name]) => name === secret),
        secret,
      );
  }
});
