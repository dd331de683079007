import { readFileSync } from 'node:fs';

// What the page names is what is loaded before the first screen; lazily loaded parts come later.
const page = readFileSync('apps/web/dist/index.html', 'utf8');
const named = [...page.matchAll(/(?:src|href)="\.\/([^"]+\.(?:js|css))"/g)].map(([, file]) => `apps/web/dist/${file}`);

export default [
  { name: 'first load: JavaScript', path: named.filter((file) => file.endsWith('.js')), limit: '70 kB', brotli: true },
  {
    name: 'first load: all of it',
    path: [...named, 'apps/web/dist/index.html', 'apps/web/dist/assets/*.woff2'],
    limit: '150 kB',
    brotli: true,
  },
];
