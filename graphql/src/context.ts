import type { Loaders } from './silo/loaders.ts';
import type { SiloClient } from './silo/siloClient.ts';

/** What every resolver may use; made anew for each request. */
export type Context = {
  silo: SiloClient;
  loaders: Loaders;
  signedIn: boolean;
  demo: boolean;
  /** The address that people use. */
  publicUrl: URL;
  correlationId: string;
};
