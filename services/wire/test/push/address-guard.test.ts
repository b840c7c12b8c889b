import { expect, test } from 'vitest';
import { faultOfCallback, isPublicAddress } from '../../src/push/address-guard.ts';

test.each([
  ['127.0.0.1', '127.255.1.1', '0.0.0.0', '10.1.2.3', '172.16.0.1', '172.31.255.255'],
  ['192.168.1.1', '169.254.169.254', '100.64.0.1', '100.127.255.255', '224.0.0.1'],
  ['239.255.255.250', '255.255.255.255', '240.0.0.1', '198.18.0.1', '192.0.0.8', '203.0.113.9'],
  ['::', '::1', 'fe80::1', 'fe80::1%eth0', 'fc00::1', 'fd12:3456::1', 'ff02::1', 'fec0::1'],
  ['::ffff:127.0.0.1', '::ffff:7f00:1', '0:0:0:0:0:ffff:a00:1', '::ffff:169.254.169.254'],
  ['64:ff9b::127.0.0.1', '64:ff9b::a9fe:a9fe', '64:ff9b:1::1', '64:ff9b::'],
  ['2002:7f00:1::', '2001:0:1::1', '2001:db8::1', '3fff::1', '::127.0.0.1', '100::1'],
  ['', 'example', '127.1', '0x7f000001', '1.2.3', 'fe80'],
])('not public: %s, %s …', (...addresses) => {
  for (const address of addresses) expect(isPublicAddress(address), address).toBe(false);
});

test.each([
  ['1.1.1.1', '8.8.8.8', '172.15.0.1', '172.32.0.1', '100.63.0.1', '100.128.0.1', '192.167.1.1'],
  ['2606:4700::1', '2a00:1450:4001::200e', '::ffff:8.8.8.8', '64:ff9b::808:808'],
])('public: %s, %s …', (...addresses) => {
  for (const address of addresses) expect(isPublicAddress(address), address).toBe(true);
});

test.each([
  ['http://127.0.0.1/', 'public'],
  ['http://2130706433/', 'public'],
  ['http://0x7f.1/', 'public'],
  ['http://017700000001/', 'public'],
  ['http://[::1]/', 'public'],
  ['http://[::ffff:10.0.0.1]:8080/', 'public'],
  ['http://[64:ff9b::169.254.169.254]/', 'public'],
  ['https://feeds.example:22/', 'port 22'],
  ['https://feeds.example:6379/', 'port 6379'],
  ['ftp://feeds.example/', 'neither http'],
  ['file:///etc/passwd', 'neither http'],
  ['javascript:alert(1)', 'neither http'],
  ['https://user:secret@feeds.example/', 'credentials'],
  ['https://feeds.example/#x', 'fragment'],
  ['/callback', 'no absolute'],
  [`https://feeds.example/${'a'.repeat(2048)}`, 'longer than 2048'],
])('%s cannot be a callback', (url, words) => {
  expect(faultOfCallback(url, { arePrivateAllowed: false })).toContain(words);
});

test('names, public addresses and the usual ports can; all addresses and ports in an intranet', () => {
  for (const url of ['https://feeds.example/x?y=1', 'http://1.1.1.1:8080/', 'https://[2606::1]/']) {
    expect(faultOfCallback(url, { arePrivateAllowed: false })).toBeUndefined();
  }
  expect(faultOfCallback('http://127.0.0.1:1234/', { arePrivateAllowed: true })).toBeUndefined();
});
