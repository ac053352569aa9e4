import type { Env } from '../env.ts';
import { described, log } from '../log.ts';
import { siloClient } from '../silo/siloClient.ts';
import { courier } from './courier.ts';
import { smtp } from './smtp.ts';
import { correlationId } from '../telemetry/scope.ts';
import type { SiloPool } from '../silo/siloPool.ts';

/** How long to wait when there was nothing to do, in milliseconds. */
const PAUSE_MS = 5_000;

/** Sends silo's mail for as long as the edge runs; without a mail server it does nothing. Gives what stops it. */
export function startPostRounds(env: Env, pool: SiloPool): () => Promise<void> {
  if (env.mail === null) return () => Promise.resolve();

  const server = smtp(env.mail.smtpUrl);
  const { round } = courier({
    queue: () => siloClient(pool, { token: null, correlationId: correlationId() }).mailQueue(env.edgeKey),
    smtp: server,
    publicUrl: env.publicUrl,
    from: env.mail.from,
  });
  let stopped = false;
  let wake = (): void => undefined;

  const pause = () =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, PAUSE_MS);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });

  async function rounds(): Promise<void> {
    while (!stopped) {
      const more = await round().catch((error: unknown) => {
        log('mail round failed', { error: described(error) });
        return false;
      });
      if (!more && !stopped) await pause();
    }
  }

  const done = rounds();
  return async () => {
    stopped = true;
    wake();
    await done;
    server.close();
  };
}
