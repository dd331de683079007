import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Care, Limits, Question, StrokeId, VerdictWord } from '@warmhands/core';

const FOLDER = join(import.meta.dirname, '../../scenarios');

/** What a person wrote down before the engine was asked. */
export interface Expected {
  readonly verdict: VerdictWord;
  readonly care: Care | null;
  /** Rules that must be among the reasons, in any order. */
  readonly rules: readonly string[];
  readonly leftOut: readonly { readonly stroke: StrokeId; readonly side?: 'left' | 'right' }[];
  readonly firstQuestion: Question | null;
  /** Whole minutes from now at which the wait ends, where it is said; `null`: by itself never. */
  readonly until?: number | null;
  /** Limits that must be in force, where they are said. */
  readonly limits?: Partial<Limits>;
  /** What the routine has to hold, where it is said. */
  readonly routine?: Readonly<Record<string, unknown>> | null;
}

/** A whole situation as files: what is told, what has to come out, and why. */
export interface Scenario {
  readonly name: string;
  readonly situation: unknown;
  readonly expected: Expected;
  readonly why: string;
}

/** Every scenario there is, by name. A folder that lacks a file stops the run. */
export function readScenarios(): readonly Scenario[] {
  return readdirSync(FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({
      name,
      situation: JSON.parse(read(name, 'situation.json')),
      expected: JSON.parse(read(name, 'expected.json')),
      why: read(name, 'why.md'),
    }));
}

function read(name: string, file: string): string {
  return readFileSync(join(FOLDER, name, file), 'utf8');
}
