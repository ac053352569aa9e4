import { readProxies, type TrustedProxies } from './http/clientAddress.ts';
import { isAddress } from './mail/message.ts';

/** Settings of the edge, read from the environment here and nowhere else. */
export type Env = {
  port: number;
  host: string;
  /** One or several; the edge spreads over them. */
  siloUrls: string[];
  edgeKey: string;
  publicUrl: URL;
  oidc: { issuer: URL; clientId: string; clientSecret: string };
  /** The mail server that takes our mail, and the address in From; null where no mail is sent. */
  mail: { smtpUrl: URL; from: string } | null;
  demo: boolean;
  staticDir: string | null;
  persistedOperations: string | null;
  exitWithStdin: boolean;
  /** Null where nothing is sent. */
  telemetry: TelemetryEnv | null;
  /** Proxies of ours, whose `X-Forwarded-For` is believed; nobody's when none is named. */
  trustedProxies: TrustedProxies;
  /** By how much the limits of a minute are raised. */
  rateLimitFactor: number;
  /** For how long it says that it is not ready, and still answers, before it stops. */
  drainSeconds: number;
};

/** Where traces and metrics go, by the standard names of OpenTelemetry. */
export type TelemetryEnv = { endpoint: URL; serviceName: string; everyMs: number };

export type EnvReading = { ok: true; env: Env } | { ok: false; faults: string[] };

/** Checks every variable and reports every fault at once, one sentence each. */
export function readEnv(source: Record<string, string | undefined> = process.env): EnvReading {
  const faults: string[] = [];
  const text = (name: string, fallback?: string): string => {
    const value = source[name]?.trim() || fallback;
    if (value === undefined) faults.push(`${name} is missing; set it.`);
    return value ?? '';
  };
  const address = (name: string, fallback?: string): URL => {
    const value = text(name, fallback);
    if (URL.canParse(value) && /^https?:$/.test(new URL(value).protocol)) return new URL(value);
    if (value !== '') faults.push(`${name} must be an http or https address, not "${value}".`);
    return new URL('http://invalid.invalid');
  };
  const addresses = (name: string): string[] =>
    text(name)
      .split(',')
      .map((value) => value.trim())
      .filter((value) => {
        const isAddress = URL.canParse(value) && /^https?:$/.test(new URL(value).protocol);
        if (!isAddress && value !== '')
          faults.push(`${name} must be an http or https address, not "${value}".`);
        return isAddress;
      });
  /** Without SMTP_URL no mail is sent; the address of the site makes the sender unless MAIL_FROM does. */
  const mail = (site: URL): Env['mail'] => {
    const given = text('SMTP_URL', ' ').trim();
    if (given === '') return null;
    const from = text('MAIL_FROM', `coilmatch@${site.hostname}`);
    if (!URL.canParse(given) || !/^smtps?:$/.test(new URL(given).protocol)) {
      faults.push('SMTP_URL must be an smtp or smtps address.');
      return null;
    }
    if (!isAddress(from)) faults.push(`MAIL_FROM must be one mail address, not "${from}".`);
    return { smtpUrl: new URL(given), from };
  };
  const telemetry = (): TelemetryEnv | null => {
    if (text('OTEL_EXPORTER_OTLP_ENDPOINT', ' ').trim() === '') return null;
    const everyMs = Number(text('OTEL_METRIC_EXPORT_INTERVAL', '60000'));
    if (!Number.isInteger(everyMs) || everyMs < 100)
      faults.push('OTEL_METRIC_EXPORT_INTERVAL must be a number of milliseconds, 100 or more.');
    const serviceName = text('OTEL_SERVICE_NAME', 'coilmatch-edge');
    return { endpoint: address('OTEL_EXPORTER_OTLP_ENDPOINT'), serviceName, everyMs };
  };
  const yesNo = (name: string): boolean => {
    const value = text(name, '0');
    if (!/^[01]$/.test(value)) faults.push(`${name} must be 1 or 0, not "${value}".`);
    return value === '1';
  };

  const port = Number(text('PORT', '5080'));
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    faults.push('PORT must be a number from 0 to 65535.');
  const drainSeconds = Number(text('DRAIN_SECONDS', '0'));
  if (!Number.isInteger(drainSeconds) || drainSeconds < 0 || drainSeconds > 60)
    faults.push('DRAIN_SECONDS must be a number from 0 to 60.');
  const demo = yesNo('DEMO');
  // In the demo all people and programs share one address of one machine.
  const rateLimitFactor = Number(text('RATE_LIMIT_FACTOR', demo ? '50' : '1'));
  if (!(rateLimitFactor > 0 && rateLimitFactor <= 10_000))
    faults.push('RATE_LIMIT_FACTOR must be a number above 0 and up to 10000.');
  const proxies = readProxies(text('TRUSTED_PROXIES', ' '));
  for (const fault of proxies.faults)
    faults.push(`TRUSTED_PROXIES must be addresses or ranges such as 10.0.0.0/8, not "${fault}".`);
  const publicUrl = address('PUBLIC_URL', `http://localhost:${port}`);
  const env: Env = {
    port,
    host: text('HOST', '127.0.0.1'),
    siloUrls: addresses('SILO_URL'),
    edgeKey: text('EDGE_KEY'),
    publicUrl,
    oidc: {
      issuer: address('OIDC_ISSUER'),
      clientId: text('OIDC_CLIENT_ID'),
      clientSecret: text('OIDC_CLIENT_SECRET'),
    },
    mail: mail(publicUrl),
    demo,
    staticDir: source.STATIC_DIR || null,
    persistedOperations: source.PERSISTED_OPERATIONS || null,
    exitWithStdin: yesNo('EXIT_WITH_STDIN'),
    telemetry: telemetry(),
    trustedProxies: proxies.trusted,
    rateLimitFactor,
    drainSeconds,
  };

  if (!demo && source.OIDC_ISSUER?.startsWith('http:')) {
    faults.push('OIDC_ISSUER must be an https address when DEMO is not 1.');
  }
  if (!demo && env.persistedOperations === null) {
    faults.push('PERSISTED_OPERATIONS must name the file of the client’s operations when DEMO is not 1.');
  }
  if (!demo && source.PUBLIC_URL === undefined) {
    faults.push('PUBLIC_URL must be the address people use when DEMO is not 1.');
  }
  if (demo && source.NODE_ENV === 'production')
    faults.push('DEMO must not be 1 when NODE_ENV is production.');
  return faults.length === 0 ? { ok: true, env } : { ok: false, faults };
}
