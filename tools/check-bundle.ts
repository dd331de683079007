/** The examples of the rules are for tests: none of their titles may stand in what a browser loads. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ruleExamples } from '../packages/knowledge/src/rules/all-examples.ts';

const ASSETS = 'apps/web/dist/assets';
/** Shorter titles may be words of the app as well. */
const TELLING = 16;

const titles = Object.values(ruleExamples)
  .flatMap((examples) => examples.map(({ title }) => title))
  .filter((title) => title.length >= TELLING);
const scripts = readdirSync(ASSETS).filter((file) => file.endsWith('.js'));
const found = scripts.flatMap((file) => {
  const text = readFileSync(join(ASSETS, file), 'utf8');
  return titles.filter((title) => text.includes(title)).map((title) => `${file}: ${title}`);
});
for (const place of found) console.error(`check-bundle: an example stands in ${place}`);
console.log(`bundle: ${scripts.length} scripts, ${titles.length} titles of examples, ${found.length} found`);
process.exit(found.length === 0 && scripts.length > 0 && titles.length > 0 ? 0 : 1);
