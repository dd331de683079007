/**
 * Lays the command line and all it stands on into one file, because opening some 200 files takes longer than an answer.
 *
 * `npm ci` runs this. Without it, or as soon as a source has changed since, the command line runs from its sources and
 * says the same, only later.
 */
import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { digest } from '../apps/cli/bin/fresh-bundle.mjs';

const ROOT = join(import.meta.dirname, '..');
const OUT = join(ROOT, 'apps/cli/dist');
const sources = new Set<string>();

await build({
  root: join(ROOT, 'apps/cli'),
  configFile: false,
  logLevel: 'warn',
  plugins: [
    {
      name: 'names-its-sources',
      moduleParsed: ({ id }) => {
        if (id.startsWith(ROOT) && id.endsWith('.ts')) sources.add(id.slice(ROOT.length + 1));
      },
    },
  ],
  ssr: { noExternal: true, target: 'node' },
  build: {
    ssr: true,
    target: 'node24',
    outDir: OUT,
    emptyOutDir: true,
    minify: false,
    rollupOptions: {
      input: { main: join(ROOT, 'apps/cli/src/main.ts'), 'line-worker': join(ROOT, 'apps/cli/src/line-worker.ts') },
      output: { format: 'es', entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
    },
  },
});

const stamps = [...sources].sort().map((file) => {
  const { mtimeMs, size } = statSync(join(ROOT, file));
  return [file, size, mtimeMs, digest(join(ROOT, file))];
});
writeFileSync(join(OUT, 'sources.json'), JSON.stringify(stamps));
console.log(`command line: ${stamps.length} sources in one bundle`);
