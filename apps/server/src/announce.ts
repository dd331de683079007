import { networkInterfaces } from 'node:os';
import { renderUnicodeCompact } from 'uqr';

/** What to print once the site is served: the address, and for other machines a code to scan and a warning. [S6] */
export function announce(host: string, port: number): string {
  if (isLoopback(host)) return `Warmhands is at ${addressOf(host, port)}  (stop: Ctrl+C)\n`;
  const [first, ...others] = isEverywhere(host) ? ownAddresses() : [host];
  if (first === undefined) return `Warmhands is at ${addressOf('127.0.0.1', port)}; no network was found.\n`;
  const address = addressOf(first, port);
  const more = others.map((other) => `  or at ${addressOf(other, port)}\n`).join('');
  const warning = 'A look only: without HTTPS the page keeps nothing and does not work offline; see docs/hosting.md.';
  return `${renderUnicodeCompact(address)}\nWarmhands is at ${address}  (stop: Ctrl+C)\n${more}${warning}\n`;
}

function addressOf(host: string, port: number): string {
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}/`;
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host.startsWith('127.');
}

function isEverywhere(host: string): boolean {
  return host === '0.0.0.0' || host === '::';
}

function ownAddresses(): readonly string[] {
  return Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address);
}
