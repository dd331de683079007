import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { join } from 'node:path';

/** The laws that a SPEC.md states and the laws that the tests cite. */
export interface Laws {
  /** Law → the SPEC.md that states it. */
  readonly stated: ReadonlyMap<string, string>;
  /** Law → the test files that cite it at the start of a test's name. */
  readonly cited: ReadonlyMap<string, readonly string[]>;
}

const STATED = /^\s*[-|]?\s*\*\*([A-Z]\d+)\*\*/gm;
// The name of a test may stand behind a table of cases, so any call whose text begins with laws counts.
const NAMED = /\(\s*[`'"]((?:\[[A-Z]\d+\]\s*)+)/g;
const CITED = /\[([A-Z]\d+)\]/g;

/** Reads every SPEC.md and every test below a folder. */
export async function readLaws(root: string): Promise<Laws> {
  const stated = new Map<string, string>();
  for (const file of await filesOf(root, '**/SPEC.md')) {
    for (const [, law = ''] of text(root, file).matchAll(STATED)) stated.set(law, file);
  }
  const cited = new Map<string, string[]>();
  for (const file of await filesOf(root, '{packages,apps,tests}/**/*.{test,proof,spec}.{ts,tsx}')) {
    for (const [, laws = ''] of text(root, file).matchAll(NAMED)) {
      for (const [, law = ''] of laws.matchAll(CITED)) cited.set(law, [...(cited.get(law) ?? []), file]);
    }
  }
  return { stated, cited };
}

async function filesOf(root: string, pattern: string): Promise<readonly string[]> {
  const found: string[] = [];
  for await (const file of glob(pattern, {
    cwd: root,
    exclude: (name) => /node_modules|stryker-tmp|^tools$/.test(name),
  }))
    found.push(file);
  return found.sort();
}

function text(root: string, file: string): string {
  return readFileSync(join(root, file), 'utf8');
}
