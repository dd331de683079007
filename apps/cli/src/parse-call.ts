import { SUBJECTS, type Subject, VERBS, type Verb } from './verbs.ts';

/** What was asked for on the command line. */
export type Call =
  | { readonly help: true; readonly verb: Verb | null }
  | { readonly help: false; readonly verb: 'may' | 'plan'; readonly lines: boolean }
  | { readonly help: false; readonly verb: 'strokes' | 'facts' }
  /** Words that the verb reads itself, since what they may be is known only where pictures are. [C6] */
  | { readonly help: false; readonly verb: 'draw' | 'leaflet'; readonly words: readonly string[] }
  | { readonly help: false; readonly verb: 'schema'; readonly subject: Subject };

type ParsedCall = { readonly ok: true; readonly value: Call } | { readonly ok: false; readonly error: string };

/** Reads the words after `warmhands`. What is not known is refused by name. [C3] */
export function parseCall(words: readonly string[]): ParsedCall {
  const help = words.includes('--help') || words.includes('-h');
  const [first, ...rest] = words.filter((word) => word !== '--help' && word !== '-h');
  if (first === undefined) return help ? { ok: true, value: { help, verb: null } } : refused('expected a verb');
  const verb = VERBS.find((known) => known === first);
  if (!verb) return refused(`${JSON.stringify(first)} is not a verb: expected one of ${VERBS.join(', ')}`);
  return help ? { ok: true, value: { help, verb } } : parseRest(verb, rest);
}

function parseRest(verb: Verb, rest: readonly string[]): ParsedCall {
  if (verb === 'schema') return parseSubject(rest);
  if (verb === 'draw' || verb === 'leaflet') return { ok: true, value: { help: false, verb, words: rest } };
  const reads = verb === 'may' || verb === 'plan';
  const stray = rest.find((word) => !(reads && word === '--lines'));
  if (stray !== undefined) return refused(strayWord(verb, stray));
  return { ok: true, value: reads ? { help: false, verb, lines: rest.length > 0 } : { help: false, verb } };
}

function parseSubject(rest: readonly string[]): ParsedCall {
  const [word, stray] = rest;
  if (stray !== undefined) return refused(strayWord('schema', stray));
  const subject = SUBJECTS.find((known) => known === word);
  if (subject) return { ok: true, value: { help: false, verb: 'schema', subject } };
  const found = word === undefined ? 'nothing' : JSON.stringify(word);
  return refused(`schema expected one of ${SUBJECTS.join(', ')}, found ${found}`);
}

function strayWord(verb: Verb, word: string): string {
  const from = verb === 'may' || verb === 'plan' ? '; a situation is read from standard input' : '';
  return `${verb} does not take ${JSON.stringify(word)}${from}`;
}

function refused(why: string): ParsedCall {
  return { ok: false, error: `${why}; see "warmhands --help"` };
}
