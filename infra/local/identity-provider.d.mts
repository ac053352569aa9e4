export function startIdentityProvider(settings: {
  port: number;
  redirectUri: string;
  clientSecret: string;
  siloUrls: string[];
  clientId?: string;
}): Promise<{ issuer: string; close: () => Promise<void> }>;
