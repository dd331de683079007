import { readdirSync, readFileSync } from 'node:fs';

// What the page names is what is loaded before the first screen; lazily loaded parts come later.
const page = readFileSync('apps/web/dist/index.html', 'utf8');
const named = [...page.matchAll(/(?:src|href)="\.\/([^"]+\.(?:js|css))"/g)].map(([, file]) => `apps/web/dist/${file}`);

// What a massage brings along beyond that: its screens and pictures, and whatever they lead to.
const built = readdirSync('apps/web/dist/assets').map((file) => `apps/web/dist/assets/${file}`);
const ofMassage = new Set();
const follow = (file) => {
  if (ofMassage.has(file) || named.includes(file)) return;
  ofMassage.add(file);
  if (!file.endsWith('.js')) return;
  const text = readFileSync(file, 'utf8');
  for (const other of built) if (text.includes(other.split('/').at(-1))) follow(other);
};
for (const file of built) if (/\/(get-ready|session-screen|afterwards|stage|still)-[^/]*$/.test(file)) follow(file);
if (ofMassage.size < 4) throw new Error('The screens of a massage are not in the build.');

export default [
  { name: 'first load: JavaScript', path: named.filter((file) => file.endsWith('.js')), limit: '70 kB', brotli: true },
  {
    name: 'first load: all of it',
    path: [...named, 'apps/web/dist/index.html', 'apps/web/dist/assets/*.woff2'],
    limit: '150 kB',
    brotli: true,
  },
  { name: 'a massage, beyond the first load', path: [...ofMassage], limit: '120 kB', brotli: true },
];
