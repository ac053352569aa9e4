import assert from 'node:assert/strict';
import { test } from 'node:test';
import { billOfMaterials, npmPackages, nugetPackages } from '../sbom.mjs';

test('every dependency of the repository is pinned by version and hash, and is on the bill of materials', () => {
  const { bom, faults } = billOfMaterials();
  assert.deepEqual(faults, []);
  assert.ok(bom.components.every(({ purl, hashes }) => purl && hashes.length === 1));
  for (const purl of ['pkg:npm/graphql@16.15.0', 'pkg:npm/undici@7.30.2'])
    assert.ok(
      bom.components.some((one) => one.purl === purl),
      purl,
    );
  assert.ok(bom.components.some((one) => one.purl.startsWith('pkg:nuget/Npgsql@')));
  assert.equal(new Set(bom.components.map((one) => one.purl)).size, bom.components.length);
});

test('a package without a hash, or from an address of its own, is named', () => {
  const { faults } = npmPackages({
    packages: { '': {}, 'node_modules/a': { version: 'git+ssh://somewhere' } },
  });
  assert.deepEqual(faults, ['node_modules/a has no integrity hash.', 'node_modules/a has no exact version.']);
  const nuget = nugetPackages({ dependencies: { 'net10.0': { B: { type: 'Direct', resolved: '1.0.0' } } } });
  assert.deepEqual(nuget.faults, ['B for net10.0 has no content hash.']);
});
