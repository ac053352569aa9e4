import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = resolve(import.meta.dirname, '..');
const SKIPPED = new Set(['node_modules', 'bin', 'obj', 'dist', '.git', '.coilmatch']);

/** Every file of a name in the repository. */
function find(name, folder = root) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return SKIPPED.has(entry.name) ? [] : find(name, path);
    return entry.name === name ? [path] : [];
  });
}

const hashOf = (algorithm, base64) => ({
  alg: { sha1: 'SHA-1', sha256: 'SHA-256', sha384: 'SHA-384', sha512: 'SHA-512' }[algorithm],
  content: Buffer.from(base64, 'base64').toString('hex'),
});

/** The packages of a package-lock.json, each with its hash; what has none is a fault. */
export function npmPackages(lock) {
  const [components, faults] = [new Map(), []];
  for (const [path, one] of Object.entries(lock.packages)) {
    const name = one.name ?? path.split('node_modules/').at(-1);
    if (one.link || !path.includes('node_modules/')) continue;
    const [, algorithm, digest] = /^(sha\d+)-(.+)$/.exec(one.integrity ?? '') ?? [];
    if (!digest) faults.push(`${path} has no integrity hash.`);
    if (!/^\d+\.\d+\.\d+/.test(one.version ?? '')) faults.push(`${path} has no exact version.`);
    const purl = `pkg:npm/${name.replace('@', '%40')}@${one.version}`;
    components.set(purl, {
      type: 'library',
      'bom-ref': purl,
      purl,
      name,
      version: one.version,
      scope: one.dev ? 'excluded' : 'required',
      ...(digest ? { hashes: [hashOf(algorithm, digest)] } : {}),
      ...(typeof one.license === 'string' ? { licenses: [{ expression: one.license }] } : {}),
    });
  }
  return { components: [...components.values()], faults };
}

/** The packages of a packages.lock.json, each with the hash of its contents. */
export function nugetPackages(lock, { test = false } = {}) {
  const [components, faults] = [new Map(), []];
  for (const [framework, packages] of Object.entries(lock.dependencies)) {
    for (const [name, one] of Object.entries(packages)) {
      if (one.type === 'Project') continue;
      if (!one.contentHash) faults.push(`${name} for ${framework} has no content hash.`);
      const purl = `pkg:nuget/${name}@${one.resolved}`;
      components.set(purl, {
        type: 'library',
        'bom-ref': purl,
        purl,
        name,
        version: one.resolved,
        scope: test ? 'excluded' : 'required',
        ...(one.contentHash ? { hashes: [hashOf('sha512', one.contentHash)] } : {}),
      });
    }
  }
  return { components: [...components.values()], faults };
}

const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** What is built in, from the lock files alone; with it every way in which a dependency is not pinned. */
export function billOfMaterials() {
  const { version = '0.0.0', name } = readJson(join(root, 'package.json'));
  const npm = npmPackages(readJson(join(root, 'package-lock.json')));
  const faults = [...npm.faults];
  const components = new Map(npm.components.map((one) => [one.purl, one]));
  for (const lock of find('packages.lock.json')) {
    const nuget = nugetPackages(readJson(lock), { test: relative(root, lock).startsWith('tests') });
    faults.push(...nuget.faults.map((fault) => `${relative(root, lock)}: ${fault}`));
    for (const one of nuget.components) {
      const known = components.get(one.purl);
      if (known === undefined || known.scope === 'excluded') components.set(one.purl, one);
    }
  }
  for (const project of find('package.json')) {
    const { dependencies = {}, devDependencies = {} } = readJson(project);
    for (const [dependency, range] of Object.entries({ ...dependencies, ...devDependencies }))
      if (/^(?:https?:|git|file:|\*|latest)/.test(range))
        faults.push(`${relative(root, project)}: ${dependency} is taken from ${range}.`);
  }
  for (const project of readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
    (path) => path.endsWith('.csproj') && !path.split('/').some((part) => SKIPPED.has(part)),
  )) {
    const lock = join(root, dirname(project), 'packages.lock.json');
    if (!statSync(lock, { throwIfNoEntry: false })) faults.push(`${project} has no packages.lock.json.`);
  }
  const sorted = [...components.values()].sort((a, b) => (a.purl < b.purl ? -1 : 1));
  const content = createHash('sha256').update(JSON.stringify(sorted)).digest('hex');
  return {
    faults,
    bom: {
      bomFormat: 'CycloneDX',
      specVersion: '1.6',
      serialNumber: `urn:uuid:${randomUUID()}`,
      version: 1,
      metadata: {
        timestamp: new Date().toISOString(),
        component: { type: 'application', 'bom-ref': name, name, version },
        properties: [{ name: 'coilmatch:components-sha256', value: content }],
      },
      components: sorted,
    },
  };
}

/** `node infra/sbom.mjs [file]` writes the list (dist/coilmatch.cdx.json unless named) and fails when something is not pinned. */
function main(file = join(root, 'dist', 'coilmatch.cdx.json')) {
  const { bom, faults } = billOfMaterials();
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(bom, null, 2)}\n`);
  const counted = (kind) => bom.components.filter(({ purl }) => purl.startsWith(`pkg:${kind}/`)).length;
  process.stdout.write(`${basename(file)}: ${counted('npm')} npm and ${counted('nuget')} NuGet packages.\n`);
  for (const fault of faults) process.stderr.write(`${fault}\n`);
  if (faults.length > 0) process.exitCode = 1;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) main(process.argv[2]);
