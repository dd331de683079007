import { describe, expect, it } from 'vitest';
import { explained, mutantsIn, scoreOf } from './survivors.ts';

const place = (line: number, column: number) => ({ line, column });
const report = (status: string) => ({
  files: {
    'a.ts': {
      mutants: [{ mutatorName: 'M', replacement: 'b', status, location: { start: place(1, 5), end: place(2, 3) } }],
    },
  },
});
const read = () => 'let a = {\n  x };';
const known = { file: 'a.ts', mutator: 'M', original: 'a = {', replacement: 'b', why: 'a reason that is long enough' };

describe('the survivors', () => {
  it('are named by their text', () => {
    expect(mutantsIn(report('Survived'), read)).toMatchObject([
      { file: 'a.ts', line: 1, original: 'a = {', replacement: 'b' },
    ]);
    expect(mutantsIn(report('Ignored'), read)).toEqual([]);
  });

  it('count against the score, unreached ones too', () => {
    expect(scoreOf(mutantsIn(report('Killed'), read))).toBe(100);
    expect(scoreOf(mutantsIn(report('NoCoverage'), read))).toBe(0);
    expect(scoreOf([])).toBe(0);
  });

  it('need a reason, and a reason needs a survivor', () => {
    const mutants = mutantsIn(report('Survived'), read);
    expect(explained(mutants, [known])).toEqual({ unexplained: [], gone: [] });
    expect(explained(mutants, [{ ...known, why: 'short' }]).unexplained).toHaveLength(1);
    expect(explained(mutantsIn(report('Killed'), read), [known]).gone).toEqual([known]);
  });
});
