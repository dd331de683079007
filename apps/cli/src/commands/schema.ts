import { toJsonSchema } from '@valibot/to-json-schema';
import { routineShape, situationShape, verdictShape } from '@warmhands/core';
import { writeJson } from '../output.ts';
import type { Subject } from '../verbs.ts';

const SHAPES = { situation: situationShape, verdict: verdictShape, routine: routineShape } as const;

/** `warmhands schema`: what goes in or comes out, as JSON Schema 2020-12. [C8] */
export async function schema(subject: Subject): Promise<boolean> {
  // A check that JSON Schema has no word for is left to the parser, and `ignore` says so.
  const described = toJsonSchema(SHAPES[subject], { target: 'draft-2020-12', errorMode: 'ignore' });
  await writeJson({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: `Warmhands ${subject}, contract 1`,
    ...described,
  });
  return true;
}
