import type { Env } from '../env.ts';

/** Headers of every answer: own scripts and styles only, no frames, no sniffing, no addresses told to other sites. */
export function securityHeaders(env: Env): Record<string, string> {
  const policy = [
    "default-src 'self'",
    "base-uri 'none'",
    "object-src 'none'",
    `form-action 'self' ${env.oidc.issuer.origin}`,
    "frame-ancestors 'none'",
    "img-src 'self' data:",
  ];
  return {
    'content-security-policy': policy.join('; '),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=()',
    ...(env.publicUrl.protocol === 'https:' ? { 'strict-transport-security': 'max-age=31536000' } : {}),
  };
}
