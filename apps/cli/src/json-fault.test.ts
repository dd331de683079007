import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findJsonFault } from './json-fault.ts';

it.each([
  ['', 1, 1, 'the end'],
  ['{"a":1,}', 1, 8, '"}"'],
  ['[1,\n 2\n 3]', 3, 2, '"3]"'],
  ['{"a" 1}', 1, 6, '"1}"'],
  ["{'a': 1}", 1, 2, `"'a': 1}"`],
  ['[1] x', 1, 5, '"x"'],
  ['{"a": "b\nc"}', 1, 7, '"\\"b"'],
  ['[01]', 1, 3, '"1]"'],
  ['{]', 1, 2, '"]"'],
  ['[}', 1, 2, '"}"'],
  ['nul', 1, 1, '"nul"'],
])('[C3] finds the place in %j', (text, line, column, found) => {
  expect(findJsonFault(text)).toEqual({ line, column, found });
});

it('[C3] finds no fault before the end in text that JSON.parse takes', () => {
  const property = fc.property(fc.json(), (text) => {
    expect(findJsonFault(text).found).toBe('the end');
  });
  fc.assert(property, { seed: 20261120 });
});

it('[C3] points inside what was cut off or spoiled', () => {
  const property = fc.property(fc.json(), fc.nat(), fc.constantFrom('', '}', '#', ',', '"'), (text, at, spoil) => {
    const cut = text.slice(0, at % (text.length + 1)) + spoil;
    const { line, column } = findJsonFault(cut);
    const before =
      cut
        .split('\n')
        .slice(0, line - 1)
        .join('\n').length + (line > 1 ? 1 : 0);
    expect(before + column - 1).toBeLessThanOrEqual(cut.length);
  });
  fc.assert(property, { seed: 20261120 });
});
