import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Mutant } from '@stryker-mutator/api/core';
import { expect, test } from 'vitest';
import { checker } from './mutants-that-compile.ts';

const FILE = resolve('packages/core/src/base/ternary.ts');

function placeOf(original: string): Mutant['location'] {
  const lines = readFileSync(FILE, 'utf8').split('\n');
  const line = lines.findIndex((one) => one.includes(original));
  const column = lines[line]?.indexOf(original) ?? -1;
  return { start: { line, column }, end: { line, column: column + original.length } };
}

/** A mutant of the line `return truth ? 'yes' : 'no';`. */
function mutant(id: string, original: string, replacement: string): Mutant {
  return { id, fileName: FILE, mutatorName: 'Test', replacement, location: placeOf(original), status: 'Pending' };
}

test('refuses a mutant that the compiler refuses, and lets the others be put to the tests', async () => {
  const results = await checker.check([
    mutant('1', "'yes' : 'no'", "'yes' : ''"),
    mutant('2', "'yes' : 'no'", "'no' : 'yes'"),
    mutant('3', "return truth ? 'yes' : 'no';", ''),
  ]);
  expect(Object.entries(results).map(([id, { status }]) => [id, status])).toEqual([
    ['1', 'compileError'],
    ['2', 'passed'],
    ['3', 'compileError'],
  ]);
});
