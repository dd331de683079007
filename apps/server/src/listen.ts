import { createServer, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { Hono } from 'hono';
import { SECURITY_HEADERS } from '../../web/security-policy.ts';
import type { OrLine, Settings } from './settings.ts';

/** The most that one slow or greedy client can hold. Milliseconds, but for the count. [S5] */
const LIMITS = { headers: 10_000, request: 30_000, keepAlive: 5_000, sweep: 2_000, connections: 500 } as const;

/** Listens, or says in one line why it cannot. [S1] [S5] */
export function listen(app: Hono, { port, host }: Settings): Promise<OrLine<Server>> {
  const answer = getRequestListener(app.fetch);
  const server = createServer(
    {
      headersTimeout: LIMITS.headers,
      requestTimeout: LIMITS.request,
      keepAliveTimeout: LIMITS.keepAlive,
      connectionsCheckingInterval: LIMITS.sweep,
    },
    (request, response) => {
      // Set here as well, because the adapter answers some broken requests by itself.
      for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
      if (request.method === 'GET' || request.method === 'HEAD') return answer(request, response);
      // The adapter cannot even represent TRACE, so what is not read stops before it.
      response.writeHead(405, { Allow: 'GET, HEAD', 'Cache-Control': 'no-store', Connection: 'close' });
      return response.end('Only GET and HEAD.\n');
    },
  );
  server.maxConnections = LIMITS.connections;
  return new Promise((resolve) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      resolve({ ok: false, line: whyNot(error.code ?? error.message, port, host) }),
    );
    server.listen(port, host, () => resolve({ ok: true, value: server }));
  });
}

function whyNot(code: string, port: number, host: string): string {
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} is taken: stop what uses it, or choose another, as in PORT=${port === 65_535 ? 8080 : port + 1} npm start.`;
    case 'EACCES':
      return `Port ${port} needs more rights than this user has: choose one above 1023, as in PORT=8080 npm start.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `HOST ${JSON.stringify(host)} is not an address of this machine: leave it out, or use 0.0.0.0 for all of them.`;
    default:
      return `Cannot listen on ${host}, port ${port}: ${code}.`;
  }
}
