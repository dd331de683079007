#!/usr/bin/env node
// Plain JavaScript that any Node can read, so that an old one gets a sentence and not a syntax error.
import * as nodeModule from 'node:module';

if (Number(process.versions.node.split('.')[0]) < 24) {
  process.stderr.write(
    `warmhands: this is Node ${process.versions.node}, and 24 or newer is needed: run "npm ci", then "npm exec -- warmhands".\n`,
  );
  process.exitCode = 2;
} else {
  // Keeps the compiled sources between runs; without it every start strips the types of every file again.
  nodeModule.enableCompileCache();
  const { main } = await import('../src/main.ts');
  process.exitCode = await main(process.argv.slice(2));
}
