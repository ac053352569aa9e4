import type { IncomingMessage } from 'node:http';
import { expect, test } from 'vitest';
import { addressKey, clientAddress, readProxies } from './clientAddress.ts';

const asked = (remoteAddress: string, forwarded?: string) =>
  ({ socket: { remoteAddress }, headers: { 'x-forwarded-for': forwarded } }) as unknown as IncomingMessage;
const { trusted } = readProxies('10.0.0.0/8, 127.0.0.1, fd00::/8');

test.each([
  ['nobody is believed who is no proxy of ours', '203.0.113.9', '198.51.100.1', '203.0.113.9'],
  ['a proxy of ours tells for whom it asks', '10.0.0.2', '198.51.100.1', '198.51.100.1'],
  ['what the client wrote itself stands further left', '10.0.0.2', '1.2.3.4, 198.51.100.1', '198.51.100.1'],
  ['several proxies of ours are looked through', '::ffff:10.0.0.2', '198.51.100.1, 10.9.9.9', '198.51.100.1'],
  ['what is no address is nobody', '10.0.0.2', 'unknown', '10.0.0.2'],
  ['a proxy that tells nothing is the client', '127.0.0.1', undefined, '127.0.0.1'],
  ['IPv6 works alike', 'fd00::1', '2001:db8::7', '2001:db8::7'],
])('%s', (_name, remote, forwarded, client) => {
  expect(clientAddress(asked(remote, forwarded), trusted)).toBe(client);
});

test('an IPv6 client is counted by its network, so that changing the address within it gains nothing', () => {
  expect(addressKey('2001:db8:1:2:3:4:5:6')).toBe(addressKey('2001:db8:1:2::9'));
  expect(addressKey('2001:db8::1')).toBe('2001:db8:0:0');
  expect(addressKey('2001:db8:1:2::1')).not.toBe(addressKey('2001:db8:1:3::1'));
  expect(addressKey('198.51.100.1')).toBe('198.51.100.1');
});

test('what is neither an address nor a range is named', () => {
  expect(readProxies('10.0.0.0/33, here, ::1/128, 1.2.3').faults).toEqual(['10.0.0.0/33', 'here', '1.2.3']);
});
