import { describe, expect, it } from 'vitest';
import { parseDecimal, parseWhole } from './parse-number.ts';

describe('numbers as people type them', () => {
  it.each([
    ['10', 10],
    [' 7 ', 7],
    ['٢٠', 20],
    ['۱۵', 15],
    ['42', null],
    ['0', null],
    ['-3', null],
    ['1e1', null],
    ['ten', null],
    ['🙂', null],
    ['', null],
  ])('[W9] reads %j as whole minutes from 1 to 30: %j', (text, value) => {
    expect(parseWhole(text, 1, 30)).toBe(value);
  });

  it.each([
    ['37.2', 37.2],
    ['37,2', 37.2],
    ['٣٧٫٥', 37.5],
    ['30', 30],
    ['45', 45],
    ['45.01', null],
    ['370', null],
    ['98.6', null],
    ['37.2.1', null],
  ])('[W9] reads %j as degrees from 30 to 45: %j', (text, value) => {
    expect(parseDecimal(text, 30, 45)).toBe(value);
  });
});
