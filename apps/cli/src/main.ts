import { complain, hushBrokenPipe, write } from './output.ts';
import { type Call, parseCall } from './parse-call.ts';
import { HELP, helpFor } from './verbs.ts';

/** Status when an answer was given, whatever it says. [C2] */
const ANSWERED = 0;
/** Status when the input or the call was not understood. [C2] */
const NOT_UNDERSTOOD = 2;

/** Runs one call of the command line and gives its exit status. [C1] [C2] */
export async function main(words: readonly string[]): Promise<number> {
  hushBrokenPipe();
  const call = parseCall(words);
  if (!call.ok) return complain(call.error, NOT_UNDERSTOOD);
  if (call.value.help) {
    await write(call.value.verb === null ? HELP : helpFor(call.value.verb));
    return ANSWERED;
  }
  return (await answer(call.value)) ? ANSWERED : NOT_UNDERSTOOD;
}

/** Loads what the verb needs and nothing else: a cold start is felt. [C6] */
async function answer(call: Extract<Call, { help: false }>): Promise<boolean> {
  switch (call.verb) {
    case 'may':
      return (await import('./commands/may.ts')).may(call.lines);
    case 'plan':
      return (await import('./commands/plan.ts')).plan(call.lines);
    case 'strokes':
      return (await import('./commands/strokes.ts')).strokes();
    case 'facts':
      return (await import('./commands/facts.ts')).facts();
    case 'draw':
      return (await import('./commands/draw.ts')).draw(call.words);
    case 'leaflet':
      return (await import('./commands/leaflet.ts')).leaflet(call.words);
    case 'schema':
      return (await import('./commands/schema.ts')).schema(call.subject);
  }
}
