/** The verbs, in the order of the help. */
export const VERBS = ['may', 'plan', 'leaflet', 'strokes', 'facts', 'draw', 'schema'] as const;
export type Verb = (typeof VERBS)[number];

/** What `schema` can describe. */
export const SUBJECTS = ['situation', 'verdict', 'routine'] as const;
export type Subject = (typeof SUBJECTS)[number];

const STATUS = `Exit status: 0 an answer was given, whatever it says; 2 the input was not understood:
one line on standard error names the place as a JSON Pointer, and nothing is on standard output.`;

const LINES = `  --lines   one situation a line, one answer a line, in order. A line that is not understood
            gives {"error": ...}; every line is answered, and then the status is 2.`;

const LOOK = `  --theme       light, dark, night or contrast (light)
  --tone        the baby's skin: shell, peach, honey, amber, chestnut or umber (honey)
  --hands       the skin of the hands, by the same names (amber)
  --hair        fair, red, brown, dark or black (brown)
  --hair-style  fine, short, straight, curls or coils (short)`;

/** What `warmhands --help` prints. */
export const HELP = `Warmhands: may we massage this baby now, and how?

  warmhands may     < situation.json     the verdict, its reasons, the next best question
  warmhands plan    < situation.json     the verdict and, where it allows one, a routine
  warmhands leaflet < situation.json     the routine as a printable HTML page
  warmhands strokes                      the strokes, as JSON
  warmhands facts                        facts and questions, as JSON, with shelf lives and texts
  warmhands draw STROKE [--option value] a still picture, as SVG
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
  leaflet: `warmhands leaflet [--country GB] [--leading right] [--seat feet] < situation.json

Reads one situation as JSON and writes one HTML page for paper (A4): the routine with its
pictures, when not to, whom to call. Where the verdict is not go or adapt the page says so,
with the reasons, and holds no routine. It needs no network and runs no script.

  --country     two capital letters, for the number to call; without it none is named
  --leading     left or right: the hand that leads (right)
  --seat        feet, head or side: where the carer sits; what cannot be shown from there is
                shown from the feet (feet)
${LOOK}

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
  draw: `warmhands draw STROKE [--option value]

Writes one moment of a stroke as an SVG document of its own, with its words as the title.
STROKE is an id that "warmhands strokes" names, or a step between strokes: ask-permission,
resting-hands, cue-check, turn-over, wipe-and-wrap, safe-sleep.

  --age-months  0 to 24 (3)
  --view        feet, lap or held: as the stroke has it; any other is refused
  --side        left, right, both or none: as the stroke has it (the first of them)
  --contact     whole-hand, fingers, thumb or fingertip (the stroke's own)
  --leading     left or right: the hand that leads (right)
  --phase       0 to 1: the moment of the cycle (0.45)
${LOOK}

Exit status: 0 it is drawn; 2 the call was not understood: one line on standard error says
what was expected, and nothing is on standard output.
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
