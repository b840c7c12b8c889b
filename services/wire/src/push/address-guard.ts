import { type LookupAddress, lookup } from 'node:dns';
import { BlockList, isIP, isIPv4, isIPv6, type LookupFunction } from 'node:net';

/** Who may be called back. */
export interface AddressRules {
  /** Also loopback, private and link-local addresses, and any port: for tests and intranets. */
  readonly arePrivateAllowed: boolean;
  /** All addresses of a host; the machine's own resolver when left out. */
  readonly resolve?: Resolve;
}

/** Finds the addresses of a host. */
export type Resolve = (host: string) => Promise<readonly string[]>;

/** An address that no callback may have; the message names it. */
export class AddressRefusedError extends Error {
  override readonly name = 'AddressRefusedError';
}

/** IANA's special-purpose registry for IPv4, with multicast and what is reserved. */
const blockedIpv4 = toBlockList('ipv4', [
  '0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24',
  '192.0.2.0/24 192.88.99.0/24 192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24',
  '224.0.0.0/4 240.0.0.0/4',
]);
/** Of global unicast (2000::/3), what is not a host's own: Teredo and others, 6to4, examples. */
const blockedIpv6 = toBlockList('ipv6', ['2001::/23 2001:db8::/32 2002::/16 3fff::/20']);
const globalIpv6 = toBlockList('ipv6', ['2000::/3']);
/** IPv4 in IPv6: mapped (RFC 4291 §2.5.5.2) and NAT64's well-known prefix (RFC 6052 §2.1). */
const embeddingIpv6 = toBlockList('ipv6', ['::ffff:0:0/96 64:ff9b::/96']);

const plainPorts = [80, 443, 8443, 8080, 8081, 8082, 8083, 8084, 8085, 8086, 8087, 8088, 8089];
const urlLengthMax = 2048;

/** Whether an address is a host's of the public network, in whatever way it is written. */
export function isPublicAddress(address: string): boolean {
  if (isIPv4(address)) return !blockedIpv4.check(address);
  // A zone belongs to a link, and a link is not public.
  if (!isIPv6(address) || address.includes('%')) return false;
  if (embeddingIpv6.check(address, 'ipv6')) return isPublicAddress(embedded(address));
  return globalIpv6.check(address, 'ipv6') && !blockedIpv6.check(address, 'ipv6');
}

/** Why a URL cannot be a callback; undefined where it can. Its host's addresses come later. */
export function faultOfCallback(text: string, rules: AddressRules): string | undefined {
  if (text.length > urlLengthMax) return `is longer than ${urlLengthMax} characters`;
  if (!URL.canParse(text)) return 'is no absolute URL';
  const { protocol, username, password, hash, port } = new URL(text);
  if (protocol !== 'https:' && protocol !== 'http:') return 'is neither http nor https';
  if (username !== '' || password !== '') return 'carries credentials';
  if (hash !== '') return 'has a fragment';
  if (rules.arePrivateAllowed) return undefined;
  if (port !== '' && !plainPorts.includes(Number(port))) {
    return `has port ${port}; there are 80, 443, 8080 to 8089 and 8443`;
  }
  const host = hostOf(text);
  if (isIP(host) && !isPublicAddress(host)) return `is at ${host}, which is not a public address`;
  return undefined;
}

/** The host of a URL as an address or a name, without the brackets of IPv6. */
export function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^\[(.*)\]$/, '$1');
}

/**
 * Looks a host up for a connection and gives on only what may be called: what a name meant when
 * it was checked before is of no account. Node asks it for each connection, for names alone.
 */
export function guardedLookup({ arePrivateAllowed, resolve }: AddressRules): LookupFunction {
  const find = resolve ?? resolveAll;
  return (host, options, callback) => {
    const found = find(host).then((all) => {
      const usable = all.filter((one) => arePrivateAllowed || isPublicAddress(one));
      const [first] = usable;
      if (first !== undefined) return { first, usable };
      throw new AddressRefusedError(
        all.length === 0 ? `${host} has no address` : `${host} is at ${all[0]}, not public`,
      );
    });
    found.then(
      ({ first, usable }) =>
        options.all
          ? callback(null, usable.map(toLookupAddress))
          : callback(null, first, isIPv6(first) ? 6 : 4),
      (error: NodeJS.ErrnoException) => callback(error, ''),
    );
  };
}

function toLookupAddress(address: string): LookupAddress {
  return { address, family: isIPv6(address) ? 6 : 4 };
}

function resolveAll(host: string): Promise<readonly string[]> {
  return new Promise((resolve, reject) => {
    lookup(host, { all: true }, (error, all) => {
      if (error) reject(error);
      else resolve(all.map(({ address }) => address));
    });
  });
}

/** The IPv4 address in the last 32 bits; the URL parser has one way to write IPv6. */
function embedded(address: string): string {
  const { hostname } = new URL(`http://[${address}]`);
  const [high = '0', low = '0'] = hostname.slice(1, -1).split(':').slice(-2);
  const [upper, lower] = [Number.parseInt(high || '0', 16), Number.parseInt(low || '0', 16)];
  return [upper >> 8, upper & 255, lower >> 8, lower & 255].join('.');
}

function toBlockList(family: 'ipv4' | 'ipv6', lines: readonly string[]): BlockList {
  const list = new BlockList();
  for (const range of lines.flatMap((line) => line.split(' '))) {
    const [network = '', bits] = range.split('/');
    list.addSubnet(network, Number(bits), family);
  }
  return list;
}
