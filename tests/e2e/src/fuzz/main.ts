import { parseArgs } from 'node:util';
import { startProduct } from '../product.js';
import { attack } from './attack.js';
import { Inputs } from './inputs.js';
import { enter } from './world.js';

const { values } = parseArgs({
  options: {
    inputs: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '1' },
    from: { type: 'string', default: '0' },
    only: { type: 'string' },
    'at-once': { type: 'string', default: '8' },
    'slowest-ms': { type: 'string', default: '5000' },
    address: { type: 'string' },
    data: { type: 'string' },
    date: { type: 'string' },
    machine: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});

function* range(from: number, until: number): Generator<number> {
  for (let number = from; number < until; number++) yield number;
}

const [seed, from] = [Number(values.seed), Number(values.from)];
process.env['RATE_LIMIT_FACTOR'] ??= '10000';
const { address, dataFolder, stop } =
  values.address !== undefined && values.data !== undefined
    ? { address: values.address, dataFolder: values.data, stop: async () => {} }
    : await startProduct();
try {
  const world = await enter(address, dataFolder);
  const outcome = await attack(world, new Inputs(world, seed), {
    numbers:
      values.only === undefined
        ? range(from, from + Number(values.inputs))
        : values.only.split(',').map(Number),
    atOnce: Number(values['at-once']),
    slowestMs: Number(values['slowest-ms']),
    onFinding: (finding) =>
      console.error(`--seed ${seed} --only ${finding.number}: ${JSON.stringify(finding)}`),
    onProgress: (done) => console.error(`${done} inputs`),
  });
  const { findings, ...figures } = outcome;
  const told = {
    seed,
    findings: findings.length,
    ...figures,
    date: values.date,
    machine: values.machine,
  };
  console.log(values.json ? JSON.stringify(told) : told);
  process.exitCode = findings.length === 0 ? 0 : 1;
} finally {
  await stop();
}
