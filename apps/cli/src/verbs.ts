/** The verbs, in the order of the help. */
export const VERBS = ['may', 'plan', 'strokes', 'facts', 'schema'] as const;
export type Verb = (typeof VERBS)[number];

/** What `schema` can describe. */
export const SUBJECTS = ['situation', 'verdict', 'routine'] as const;
export type Subject = (typeof SUBJECTS)[number];

const STATUS = `Exit status: 0 an answer was given, whatever it says; 2 the input was not understood:
one line on standard error names the place as a JSON Pointer, and nothing is on standard output.`;

const LINES = `  --lines   one situation a line, one answer a line, in order. A line that is not understood
            gives {"error": ...}; every line is answered, and then the status is 2.`;

/** What `warmhands --help` prints. */
export const HELP = `Warmhands: may we massage this baby now, and how?

  warmhands may     < situation.json     the verdict, its reasons, the next best question
  warmhands plan    < situation.json     the verdict and, where it allows one, a routine
  warmhands strokes                      the strokes, as JSON
  warmhands facts                        facts and questions, as JSON, with shelf lives and texts
  warmhands schema situation|verdict|routine   JSON Schema 2020-12

${LINES}
            (may and plan)
  --help    this text, or with a verb the text for it

${STATUS}
`;

const OF_VERB: Readonly<Record<Verb, string>> = {
  may: `warmhands may [--lines] < situation.json

Reads one situation as JSON and writes the verdict: go, adapt, ask, wait or care, with all
its reasons, what is left out, the limits, and the questions that could change it.

${LINES}

${STATUS}
`,
  plan: `warmhands plan [--lines] < situation.json

Reads one situation as JSON and writes the verdict and, where it is go or adapt, a routine
of steps for the goal and the minutes; else "routine" is null.

${LINES}

${STATUS}
`,
  strokes: `warmhands strokes

Writes every stroke of the book as JSON: its words, path, direction, repetitions, seconds,
pressure, effects with their grade, and sources.
`,
  facts: `warmhands facts

Writes every question and fact as JSON: the values it takes, how long each is believed
in minutes, and the words that ask for it.
`,
  schema: `warmhands schema situation|verdict|routine

Writes the JSON Schema 2020-12 of what goes in (situation) or comes out (verdict, routine).
What depends on "now", such as a birth in the future, is checked by may and plan alone.
`,
};

/** What `warmhands VERB --help` prints. */
export function helpFor(verb: Verb): string {
  return OF_VERB[verb];
}
