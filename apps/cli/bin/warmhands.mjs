#!/usr/bin/env node
// Plain JavaScript that any Node can read, so that an old one gets a sentence and not a syntax error.
import * as nodeModule from 'node:module';
import { freshBundle } from './fresh-bundle.mjs';

if (Number(process.versions.node.split('.')[0]) < 24) {
  process.stderr.write(
    `warmhands: this is Node ${process.versions.node}, and 24 or newer is needed: run "npm ci", then "npm exec -- warmhands".\n`,
  );
  process.exitCode = 2;
} else {
  // Keeps the compiled sources between runs; without it every start strips the types of every file again.
  nodeModule.enableCompileCache();
  // Our own files name each other in full. Node would search the folders above each of some 200 files for a
  // package.json to learn what they are, which is a fifth of a cold start.
  nodeModule.registerHooks({
    resolve(specifier, context, next) {
      return specifier.startsWith('.') && specifier.endsWith('.ts')
        ? { url: new URL(specifier, context.parentURL).href, format: 'module-typescript', shortCircuit: true }
        : next(specifier, context);
    },
  });
  const bundle = freshBundle(new URL('../dist/', import.meta.url), new URL('../../../', import.meta.url));
  const { main } = await import(bundle ?? '../src/main.ts');
  process.exitCode = await main(process.argv.slice(2));
}
