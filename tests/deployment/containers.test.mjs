import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { parse } from 'yaml';
import { root } from './settings.mjs';

const folder = join(root, 'infra', 'containers');
const composeText = readFileSync(join(folder, 'compose.yaml'), 'utf8');
const compose = parse(composeText, { merge: true });
const dockerfile = (name) => readFileSync(join(folder, name, 'Dockerfile'), 'utf8');
const stages = (text) => text.split(/^FROM /m).slice(1);

for (const name of ['silo', 'edge']) {
  test(`the image of the ${name} is built on pinned images and runs without root, shell or package manager`, () => {
    const text = dockerfile(name);
    const bases = [...text.matchAll(/^ARG \w+=(\S+)$/gm)].map(([, image]) => image);
    assert.ok(bases.length >= 2);
    for (const image of bases) assert.match(image, /:\d+\.\d+(\.\d+)?-/, `${image} is not pinned`);
    for (const stage of stages(text)) assert.match(stage, /^(\$\{\w+\}|packages)( AS \w+)?\n/);
    const last = stages(text).at(-1);
    assert.match(text, /^ARG RUNTIME=\S+-chiseled(-extra)?$/m);
    assert.match(last, /^\$\{RUNTIME\}\n/);
    assert.doesNotMatch(last, /^(RUN|SHELL|ADD) /m);
    assert.match(last, /^USER [1-9]\d*:[1-9]\d*$/m);
    assert.match(last.replaceAll('\\\n', ' '), /^HEALTHCHECK .*CMD \["/m);
    assert.match(last, /^ENTRYPOINT \["/m);
  });

  test(`nothing of the ${name} is copied into its build that is not let in`, () => {
    const ignored = readFileSync(join(folder, name, 'Dockerfile.dockerignore'), 'utf8').split('\n');
    assert.equal(ignored[0], '*');
    const copied = [...dockerfile(name).matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, paths]) =>
      paths.split(' '),
    );
    const letIn = ignored.filter((line) => line.startsWith('!')).map((line) => line.slice(1));
    for (const path of copied)
      assert.ok(
        letIn.some((one) => path === one || path.startsWith(`${one}/`)),
        `${path} is not let in`,
      );
  });
}

test('every workspace is known to the image that installs packages', () => {
  const { workspaces } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  for (const workspace of workspaces)
    assert.ok(dockerfile('edge').includes(`COPY ${workspace}/package.json ${workspace}/`), workspace);
});

test('every service runs read-only, without capabilities it does not need, within limits, and is looked after', () => {
  for (const [name, service] of Object.entries(compose.services)) {
    assert.equal(service.read_only, true, name);
    assert.deepEqual(service.cap_drop, ['ALL'], name);
    assert.deepEqual(service.security_opt, ['no-new-privileges:true'], name);
    assert.ok(service.deploy.resources.limits.cpus && service.deploy.resources.limits.memory, name);
    assert.match(service.image, /:(\d+\.\d+(\.\d+)?|\$\{COILMATCH_VERSION)/, name);
    assert.ok(service.healthcheck || /coilmatch-(silo|edge)/.test(service.image), name);
    assert.ok(!service.privileged && !service.network_mode, name);
  }
});

test('only the proxy is reached from outside, and the database and the files reach nothing', () => {
  const open = Object.entries(compose.services).filter(([, service]) => service.ports);
  assert.deepEqual(
    open.map(([name]) => name),
    ['proxy'],
  );
  assert.equal(compose.networks.inside.internal, true);
  for (const name of ['postgres', 'azurite']) assert.deepEqual(compose.services[name].networks, ['inside']);
});

test('the proxy spreads over every edge, and every edge over every silo', () => {
  const named = (what) => Object.keys(compose.services).filter((name) => name.startsWith(what));
  const proxy = readFileSync(join(folder, 'Caddyfile'), 'utf8');
  for (const edge of named('edge-')) {
    assert.match(proxy, new RegExp(`reverse_proxy .*\\b${edge}:8080`));
    assert.deepEqual(
      compose.services[edge].environment.SILO_URL.split(','),
      named('silo-').map((silo) => `http://${silo}:8080`),
    );
  }
  assert.ok(named('edge-').length === 2 && named('silo-').length === 2);
});

test('the example of the env file names every variable of compose.yaml and no other', () => {
  const asked = new Set([...composeText.matchAll(/\$\{(\w+)/g)].map(([, name]) => name));
  const given = [...readFileSync(join(folder, '.env.example'), 'utf8').matchAll(/^(\w+)=/gm)].map(
    ([, name]) => name,
  );
  assert.deepEqual(given.toSorted(), [...asked].toSorted());
});

test('no secret is written into compose.yaml or its example', () => {
  const example = readFileSync(join(folder, '.env.example'), 'utf8');
  for (const [, name, value] of example.matchAll(/^(\w*(?:PASSWORD|KEY|SECRET|SMTP_URL))=(.*)$/gm))
    assert.equal(value, '', name);
  for (const line of composeText
    .split('\n')
    .filter((one) => /(password|accountkey|edgekey|edge_key|client_secret)\b.*[:=]/i.test(one)))
    assert.match(line, /\$\{\w+:\?\}/, line);
});
