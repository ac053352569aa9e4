import autocannon from 'autocannon';
import { text } from 'node:stream/consumers';

/** Sends the suggestions query for random listings as fast as the connections allow; prints one JSON object. */
const { address, token, connections, seconds, query, ids, date, machine } = JSON.parse(
  await text(process.stdin),
);

const body = () => JSON.stringify({ query, variables: { id: ids[Math.floor(Math.random() * ids.length)] } });
let refused = 0;
const result = await autocannon({
  url: new URL('/graphql', address).href,
  connections,
  duration: seconds,
  method: 'POST',
  headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
  requests: [
    {
      setupRequest: (request) => ({ ...request, body: body() }),
      onResponse: (status, answer) => {
        if (status !== 200 || answer.startsWith('{"errors"')) refused++;
      },
    },
  ],
});

process.stdout.write(
  JSON.stringify({
    connections,
    requests_per_s: result.requests.average,
    p50_ms: result.latency.p50,
    p99_ms: result.latency.p99,
    requests: result.requests.total,
    errors: result.errors + result.timeouts + refused,
    date,
    machine,
  }),
);
