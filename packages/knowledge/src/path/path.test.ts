import { type Book, know, mayWe, parseSituation, type Situation, STATES, STROKES } from '@warmhands/core';
import { FACES } from '@warmhands/core/figure';
import { bookFor } from '@warmhands/core/learning';
import { describe, expect, it } from 'vitest';
import { checkRoutine } from '../../../core/src/plan/check-routine.ts';
import { compose } from '../../../core/src/plan/compose.ts';
import { book } from '../book.ts';
import { CUES } from '../guidance/cues.ts';
import { cueQuestionTexts, lessonTexts, stateLessonTexts } from '../locales/en/path.ts';
import { sources } from '../sources.ts';
import { hasWords } from '../strokes/article-lines.fixture.ts';
import { allLessons } from './all-lessons.ts';
import { LESSON_IDS, type Lesson } from './lesson.ts';
import { cueQuestions, faceOfState, stateBasis } from './reading.ts';

const NOW = '2026-11-20T14:00:00Z[Europe/London]';
const at = '2026-11-20T13:55:00Z';

/** A calm baby for whom all is told to be in order, on the way to learn a lesson. */
function calmBaby(birth: string, minutes: number): Situation {
  const none = ['danger', 'today', 'standing', 'timing'].map((question) => ({ question, value: 'none', at }));
  const facts = {
    'navel-healed': 'yes',
    'minutes-since-feed': 90,
    'minutes-since-wake': 60,
    state: 'quiet-alert',
    hiccups: 'no',
    hungry: 'no',
    carer: 'ready',
    'head-lift': 'yes',
    'rolls-or-crawls': 'no',
    'stools-in-24h': 4,
  };
  const parsed = parseSituation({
    contract: 1,
    now: NOW,
    baby: { birth, due: birth, milk: 'breast', solids: 'no' },
    answers: [...none, ...Object.entries(facts).map(([fact, value]) => ({ fact, value, at }))],
    goal: 'learn',
    minutes,
  });
  if (!parsed.ok) throw new Error(parsed.error.pointer);
  return parsed.value;
}

const firstMassage = (lesson: Lesson, birth: string, held: Book = bookFor(lesson, book)) => {
  const situation = calmBaby(birth, lesson.minutes);
  const [known, verdict] = [know(situation), mayWe(situation, book)];
  return { situation, known, verdict, routine: compose(situation, known, verdict, held) };
};

describe('the path', () => {
  it('[K80] has five lessons, each with words, strokes of the book, signs to look for and its sources', () => {
    expect(allLessons.map(({ id }) => id)).toEqual([...LESSON_IDS]);
    expect(Object.keys(lessonTexts)).toEqual([...LESSON_IDS]);
    for (const { id, strokes, session, picture, look, sources: cited } of allLessons) {
      for (const list of [strokes, session, [picture]]) {
        expect(new Set(list).size, id).toBe(list.length);
        expect(list.filter((stroke) => !STROKES.includes(stroke))).toEqual([]);
      }
      expect(strokes).toContain(picture);
      for (const kind of ['go-on', 'slow-down', 'stop'] as const)
        expect(look.some((cue) => CUES[kind].some((one) => one === cue)) || kind === 'stop', `${id} ${kind}`).toBe(
          true,
        );
      expect(cited.length, id).toBeGreaterThan(0);
      for (const { source, place } of cited) {
        expect(
          sources.some((known) => known.id === source),
          source,
        ).toBe(true);
        if (source.startsWith('article-')) expect(hasWords(source, place), `${id} ${place}`).toBe(true);
      }
    }
  });

  it('[L10] a lesson holds its own strokes and no others, by every law of the plan', () => {
    for (const lesson of allLessons)
      for (const birth of ['2026-11-10', '2026-10-20', '2026-09-01', '2026-05-01', '2025-08-01']) {
        const { situation, known, verdict, routine } = firstMassage(lesson, birth);
        const where = `${lesson.id} ${birth}`;
        expect(['go', 'adapt'], where).toContain(verdict.verdict);
        const framed = routine?.steps.flatMap(({ stroke }) => STROKES.filter((one) => one === stroke)) ?? [];
        expect(
          framed.filter((stroke) => !lesson.session.includes(stroke)),
          where,
        ).toEqual([]);
        expect(framed.filter((stroke) => verdict.leftOut.some((out) => out.stroke === stroke && !out.side))).toEqual(
          [],
        );
        const checked = checkRoutine(routine?.steps ?? [], situation, known, verdict, book);
        expect(checked.ok ? [] : checked.error, where).toEqual([]);
      }
  });

  it('[L10] at eleven weeks every lesson does all that it may', () => {
    for (const lesson of allLessons.slice(0, 4)) {
      const { routine, verdict } = firstMassage(lesson, '2026-09-01');
      const done = new Set(routine?.steps.map(({ stroke }) => stroke));
      const left = lesson.session.filter((id) => !verdict.leftOut.some(({ stroke }) => stroke === id));
      expect(
        left.filter((stroke) => !done.has(stroke)),
        lesson.id,
      ).toEqual([]);
      expect(left.length, lesson.id).toBeGreaterThan(1);
    }
  });

  it('[L10] the book for a lesson keeps rules, strokes and laws as they are', () => {
    for (const lesson of allLessons) {
      const held = bookFor(lesson, book);
      expect([held.rules, held.strokes, held.routines.tummyBlock, held.routines.fewestMinutes]).toEqual([
        book.rules,
        book.strokes,
        book.routines.tummyBlock,
        book.routines.fewestMinutes,
      ]);
      const slow = { ...book.routines, way: { ...book.routines.way, learn: book.routines.way.sleep } };
      const [first] = bookFor(lesson, { ...book, routines: slow }).routines.way.learn['legs-first'].slice(-1);
      expect(first?.pace, lesson.id).toBeGreaterThanOrEqual(1);
      expect({ ...held.routines.worth, learn: {} }).toEqual({ ...book.routines.worth, learn: {} });
    }
  });
});

describe('reading a baby', () => {
  it('[K81] asks for each face once, and for each of the three answers', () => {
    expect(cueQuestions.map(({ face }) => face).toSorted()).toEqual([...FACES].toSorted());
    expect(new Set(cueQuestions.map(({ says }) => says))).toEqual(new Set(Object.keys(CUES)));
    expect(Object.keys(cueQuestionTexts).toSorted()).toEqual([...FACES].toSorted());
    for (const { face, says, cues } of cueQuestions)
      for (const cue of cues)
        expect(
          CUES[says].some((one) => one === cue),
          `${face}: ${cue}`,
        ).toBe(true);
  });

  it('[K81] never asks the same answer twice in a row', () => {
    for (const [index, { says }] of cueQuestions.slice(1, 6).entries())
      expect(says).not.toBe(cueQuestions[index]?.says);
  });

  it('[K81] tells each state, as the rules have it', () => {
    expect(Object.keys(faceOfState)).toEqual([...STATES]);
    expect(Object.keys(stateLessonTexts)).toEqual([...STATES]);
    for (const { source, place } of stateBasis.sources)
      if (source.startsWith('article-')) expect(hasWords(source, place), place).toBe(true);
    const may = STATES.filter((state) => !/^(No massage|Hold)|wait/i.test(stateLessonTexts[state]));
    expect(may).toEqual(['quiet-alert']);
  });
});
