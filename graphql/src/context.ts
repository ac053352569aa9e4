import type { Live } from './live/live.ts';
import type { Loaders } from './silo/loaders.ts';
import type { SiloClient } from './silo/siloClient.ts';

/** What every resolver may use; made anew for each request, and in part for each event of a subscription. */
export type Context = {
  silo: SiloClient;
  loaders: Loaders;
  /** For the next event of a subscription, which must not be answered from what the one before read. */
  askAnew: () => Pick<Context, 'silo' | 'loaders'>;
  live: Live;
  token: string | null;
  signedIn: boolean;
  demo: boolean;
  /** Whether a mail server is set, so that anything goes out. */
  mailIsSent: boolean;
  /** The address that people use. */
  publicUrl: URL;
  correlationId: string;
  request: Request;
  /** From where the request comes, for limits. */
  address: string;
};
