import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { STROKES } from '@warmhands/core';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { situationText, warmhands } from './warmhands.fixture.ts';

const DANGER = { answers: [{ fact: 'floppy', value: 'yes', at: '-PT5M' }] };

describe('answers', () => {
  it('[C1] [C2] may: an emergency is an answer, and answers have status 0', async () => {
    const { status, out, err } = await warmhands(['may'], situationText(DANGER));
    expect([status, err]).toEqual([0, '']);
    expect(JSON.parse(out)).toMatchObject({ verdict: 'care', care: 'emergency' });
  });

  it('[C1] may asks for danger first when nothing is known', async () => {
    const { out } = await warmhands(['may'], situationText());
    const { verdict, ask } = JSON.parse(out);
    expect([verdict, ask[0].question, ask[1].question]).toEqual(['ask', 'danger', 'today']);
  });

  it('[C1] plan: the verdict flat, and a routine or null beside it', async () => {
    const { status, out } = await warmhands(['plan'], situationText(DANGER));
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ verdict: 'care', routine: null });
  });

  it('[C1] strokes and facts: the library with its words', async () => {
    const strokes = JSON.parse((await warmhands(['strokes'])).out);
    expect(strokes.strokes).toHaveLength(STROKES.length);
    expect(strokes.strokes.every((stroke: { text?: { how?: string } }) => stroke.text?.how)).toBe(true);
    const { questions } = JSON.parse((await warmhands(['facts'])).out);
    expect(questions.map(({ question }: { question: string }) => question)).toEqual([
      ...['baby', 'standing', 'danger', 'today', 'timing', 'now', 'tummy', 'moves'],
    ]);
    const state = questions[5].facts[0];
    expect(state).toMatchObject({ fact: 'state', lifeMinutes: { better: 10 } });
    expect(state.text).toBeTruthy();
  });

  it.each([[], ['may'], ['plan'], ['strokes'], ['facts'], ['schema']])('[C1] --help %s', async (...verb) => {
    const { status, out, err } = await warmhands([...verb, '--help']);
    expect([status, err]).toEqual([0, '']);
    expect(out).toContain(`warmhands ${verb[0] ?? 'may'}`);
  });
});

describe('what is not understood', () => {
  it.each([
    ['nothing at all', [], '', 'expected a verb'],
    ['a verb', ['must'], '', '"must" is not a verb'],
    ['an option', ['may', '--fast'], '', 'may does not take "--fast"'],
    ['a file name', ['may', 'situation.json'], '', 'standard input'],
    ['a subject', ['schema', 'baby'], '', 'situation, verdict, routine'],
    ['no input', ['may'], ' \n', 'standard input is empty'],
    ['no JSON', ['may'], '{\n  "contract": 1,\n  baby', 'line 3, column 3: expected JSON, found "baby"'],
    ['half of it', ['plan'], '{"contract": 1', 'line 1, column 15: expected JSON, found the end'],
    ['a key', ['may'], situationText({ mood: 1 }), '/mood: expected one of the keys'],
    [
      '42 minutes',
      ['may'],
      situationText({ minutes: 42 }),
      '/minutes: expected a whole number of minutes from 1 to 30',
    ],
    ['a list', ['may'], '[]', '"" (the whole input): expected the key "contract"'],
  ])('[C2] [C3] refuses %s in one line', async (_, words, input, told) => {
    const { status, out, err } = await warmhands(words, input);
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain(told);
    expect(err.match(/\n/g)).toHaveLength(1);
  });

  it('[C3] lets nothing that was read add a line or command the terminal', async () => {
    const { err } = await warmhands(['may'], situationText({ 'a\n\u001b[2Jb': 1 }));
    expect(['\n', '\u001b'].map((sign) => err.slice(0, -1).includes(sign))).toEqual([false, false]);
  });
});

describe('--lines', () => {
  it('[C4] answers every line in order, a bad one and those after it too', async () => {
    const input = [situationText(DANGER), '{"contract": 1', '', situationText({ minutes: 42 }), situationText()];
    const { status, out, err } = await warmhands(['may', '--lines'], input.join('\r\n'));
    expect([status, err]).toEqual([2, '']);
    const answers = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(answers).toMatchObject([
      { verdict: 'care' },
      { error: { kind: 'not-json', line: 1, column: 15 } },
      { error: { kind: 'not-json', found: 'the end' } },
      { error: { kind: 'value', pointer: '/minutes', found: '42' } },
      { verdict: 'ask' },
    ]);
  });

  it('[C4] is status 0 when all were understood, and nothing in gives nothing out', async () => {
    expect(await warmhands(['may', '--lines'], `${situationText()}\n`)).toMatchObject({ status: 0 });
    expect(await warmhands(['may', '--lines'], '')).toMatchObject({ status: 0, out: '' });
  });

  it('[C5] answers a line before the next one is written', async () => {
    const child = spawn(process.execPath, [join(import.meta.dirname, '../bin/warmhands.mjs'), 'may', '--lines']);
    child.stdin.write(`${situationText()}\n`);
    const first = await new Promise((resolve) => child.stdout.once('data', resolve));
    expect(JSON.parse(String(first))).toMatchObject({ verdict: 'ask' });
    child.stdin.end();
    await new Promise((resolve) => child.once('close', resolve));
  });

  it('[C1] asks for the due date by the key that answers it', async () => {
    const { out } = await warmhands(['may'], situationText());
    const asked: readonly { question: string; facts: readonly string[] }[] = JSON.parse(out).ask;
    expect(asked.find(({ question }) => question === 'baby')?.facts).toContain('due');
    expect(asked.flatMap(({ facts }) => facts)).not.toContain('born-early');
  });

  it('[C4] [C6] answers a long input in order, whoever answers which line', async () => {
    const births = Array.from({ length: 2500 }, (_, index) => `20${(index % 90) + 10}-01-01`);
    const input = births.map((birth) => `${situationText({ baby: { birth } })}\n`).join('');
    const { out, status } = await warmhands(['may', '--lines'], input);
    const answers: readonly { verdict?: string; error?: { found: string } }[] = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    const told = births.map((birth) => (birth > '2026-11-20' ? `error ${birth}` : 'verdict'));
    expect(
      answers.map((one) => (one.error ? `error ${one.error.found.match(/\d{4}-\d\d-\d\d/)?.[0]}` : 'verdict')),
    ).toEqual(told);
    expect(status).toBe(2);
  });
});

it('[C7] is quiet when the reader goes away', async () => {
  const child = spawn(process.execPath, [join(import.meta.dirname, '../bin/warmhands.mjs'), 'may', '--lines']);
  let err = '';
  child.stderr.on('data', (text) => {
    err += text;
  });
  child.stdin.on('error', () => undefined).write(`${situationText()}\n`.repeat(500));
  child.stdout.once('data', () => child.stdout.destroy());
  const refill = setInterval(() => child.stdin.writable && child.stdin.write(`${situationText()}\n`.repeat(50)), 20);
  const status = await new Promise((resolve) => child.once('close', resolve));
  clearInterval(refill);
  expect([status, err]).toEqual([0, '']);
});

describe('schema', () => {
  async function checker(subject: string) {
    const schema = JSON.parse((await warmhands(['schema', subject])).out);
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    return new Ajv2020({ strict: false, validateFormats: false }).compile(schema);
  }

  it('[C8] describes what goes in', async () => {
    const accepts = await checker('situation');
    expect(accepts(JSON.parse(situationText(DANGER)))).toBe(true);
    expect(accepts(JSON.parse(situationText({ minutes: 42 })))).toBe(false);
    expect(accepts(JSON.parse(situationText({ mood: 1 })))).toBe(false);
  });

  it('[C8] describes what comes out', async () => {
    const accepts = await checker('verdict');
    for (const part of [{}, DANGER]) {
      const answer = JSON.parse((await warmhands(['may'], situationText(part))).out);
      expect(accepts(answer), JSON.stringify(accepts.errors)).toBe(true);
      expect(accepts({ ...answer, verdict: 'yes' })).toBe(false);
    }
    expect((await checker('routine'))({ seconds: 0, steps: [], leftOut: [], shortest: null })).toBe(true);
  });
});
