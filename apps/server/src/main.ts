import { join } from 'node:path';
import { announce } from './announce.ts';
import { makeApp } from './app.ts';
import { listen } from './listen.ts';
import { readSettings } from './settings.ts';
import { loadSite } from './site.ts';

const SITE = join(import.meta.dirname, '../../web/dist');

/** Serves the built site until it is stopped; a start that fails says why in one line. [S1] */
async function main(): Promise<string | null> {
  const settings = readSettings(process.env);
  if (!settings.ok) return settings.line;
  const site = await loadSite(process.env['SITE'] ?? SITE);
  if (!site) return 'The site is not built: run "npm run build" first, or "npm start", which does both.';
  const server = await listen(makeApp(site), settings.value);
  if (!server.ok) return server.line;
  const address = server.value.address();
  const port = typeof address === 'object' && address ? address.port : settings.value.port;
  process.stdout.write(announce(settings.value.host, port));
  return null;
}

const fault = await main();
if (fault !== null) {
  process.stderr.write(`${fault}\n`);
  process.exitCode = 1;
}
