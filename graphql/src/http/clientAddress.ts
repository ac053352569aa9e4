import { BlockList, isIP } from 'node:net';
import type { IncomingMessage } from 'node:http';

/** Whether an address belongs to a proxy of ours, which then may say for whom it asks. */
export type TrustedProxies = (address: string) => boolean;

/** Reads addresses and ranges such as `10.0.0.0/8, ::1`; answers what is neither. */
export function readProxies(text: string): { trusted: TrustedProxies; faults: string[] } {
  const list = new BlockList();
  const faults: string[] = [];
  for (const part of text.split(',').flatMap((one) => one.trim() || [])) {
    const [address = '', length] = part.split('/');
    const family = isIP(address);
    const most = family === 6 ? 128 : 32;
    const isLength = length === undefined || (/^\d{1,3}$/.test(length) && Number(length) <= most);
    if (family === 0 || !isLength) faults.push(part);
    else list.addSubnet(address, Number(length ?? most), family === 6 ? 'ipv6' : 'ipv4');
  }
  return {
    trusted: (address) => list.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4'),
    faults,
  };
}

/**
 * From which address a request comes. `X-Forwarded-For` counts only as far as proxies of ours wrote it: it is read from its end,
 * and the first address that is no proxy of ours is the client's, whatever stands before it.
 */
export function clientAddress(request: IncomingMessage, trusted: TrustedProxies): string {
  let address = plain(request.socket.remoteAddress ?? '');
  const told = String(request.headers['x-forwarded-for'] ?? '').split(',');
  while (isIP(address) !== 0 && trusted(address)) {
    const before = plain(told.pop()?.trim() ?? '');
    if (isIP(before) === 0) break;
    address = before;
  }
  return address;
}

/** Whom a limit per address counts: an IPv4 address, or the /64 network of an IPv6 one, which one household or machine holds. */
export function addressKey(address: string): string {
  if (isIP(address) !== 6) return address;
  const [head = '', tail] = address.split('%')[0]?.split('::') ?? [];
  const first = head === '' ? [] : head.split(':');
  const last = tail ? tail.split(':') : [];
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - first.length - last.length);
  return [...first, ...Array<string>(zeros).fill('0'), ...last]
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}

/** An IPv4 address as such, also where the machine writes it as `::ffff:10.0.0.1`. */
const plain = (address: string): string => address.replace(/^::ffff:(?=\d+\.)/i, '');
