export function startIdentityProvider(settings: {
  port: number;
  redirectUri: string;
  clientSecret: string;
  siloUrl: string;
  clientId?: string;
}): Promise<{ issuer: string; close: () => Promise<void> }>;
