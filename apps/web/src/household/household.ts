import type { ReadonlySignal } from '@preact/signals';
import type {
  AnswerQuestion,
  AnswerValue,
  AskedFact,
  Clearance,
  Goal,
  JournalEntry,
  Milk,
  PlainDate,
  ProductId,
  Result,
  Situation,
  Start,
  StrokeId,
  Undress,
  Verdict,
  ZonedTime,
} from '@warmhands/core';
import type { Look } from '@warmhands/core/figure';
import type { Practised } from '@warmhands/core/learning';
import type { Habits } from './habit.ts';

/** One baby as the carer told it. Absent: not asked; `unknown`: asked, and not sure. */
export interface BabyProfile {
  readonly id: string;
  readonly name: string;
  readonly birth: PlainDate;
  readonly due?: PlainDate | 'unknown';
  readonly milk?: Milk | 'unknown';
  readonly solids?: 'yes' | 'no' | 'unknown';
  readonly cleared: readonly Clearance[];
}

/** A profile as a form gives it. `name` may be empty. A field that is given as undefined is taken away. */
export interface BabyDraft {
  readonly name: string;
  readonly birth: string;
  readonly due?: string | undefined;
  readonly milk?: string | undefined;
  readonly solids?: string | undefined;
}

/** What was wrong with one field of a form. */
export interface FieldError {
  readonly field: 'name' | 'birth' | 'due' | 'milk' | 'solids';
  /** `too-long`: a name of more than 60 characters. `out-of-range`: due over 18 weeks after or 4 weeks before birth. */
  readonly reason:
    | 'missing'
    | 'not-a-date'
    | 'in-the-future'
    | 'too-long-ago'
    | 'too-long'
    | 'out-of-range'
    | 'not-known';
}

/** `auto` follows the device, and is night from 20:00 to 07:00. `XA`: pseudo text; `XB`: right to left. */
export interface Settings {
  /** ISO 3166 two-letter code; `null`: not chosen. */
  readonly country: string | null;
  readonly theme: 'auto' | 'light' | 'night' | 'contrast';
  readonly locale: 'en' | 'en-XA' | 'ar-XB';
  /** How baby and hands look in the pictures. None of it changes where a hand goes. */
  readonly figure: Omit<Look, 'theme'>;
}

/** What the carer hopes for now, for the current baby. */
export interface Wish {
  readonly goal: Goal | null;
  /** Whole minutes, 1 to 30; `null` leaves it to the age. */
  readonly minutes: number | null;
  readonly undress?: Undress;
  readonly product: ProductId;
  readonly start: Start;
}

/** A change of a wish. */
export type WishPatch = Partial<Omit<Wish, 'undress'>> & { readonly undress?: Undress | undefined };

/** What an answer says; the time is the moment at which it is given. */
export type Said =
  | { readonly fact: AskedFact; readonly value: AnswerValue }
  | { readonly question: AnswerQuestion; readonly value: 'none' };

/** A stroke practised without a baby; of a drawn line, how each of its parts was. */
export type Practice = Pick<Practised, 'stroke' | 'parts'> & { readonly how: Exclude<Practised['how'], 'baby'> };

/** How the last thing that was told stands. `waiting`: operations that only this page still holds. */
export type Saving =
  | { readonly state: 'saved' }
  | { readonly state: 'saving' }
  | { readonly state: 'failed'; readonly reason: 'full' | 'denied' | 'unknown'; readonly waiting: number };

/** Something stored that could not be read; it stays stored, is left out, and is told. */
export interface SetAside {
  /** What it is, as far as that can be seen: a kind of record, or `operation`. */
  readonly kind: string;
  readonly record: string;
  /** Where in the situation it would have stood, as a JSON Pointer. */
  readonly pointer: string;
}

/** All that the screens know of the family's data. Signals are never written by a screen. */
export interface Household {
  readonly babies: ReadonlySignal<readonly BabyProfile[]>;
  readonly current: ReadonlySignal<BabyProfile | null>;
  readonly settings: ReadonlySignal<Settings>;
  readonly wish: ReadonlySignal<Wish>;
  readonly habits: ReadonlySignal<Habits>;
  /** Ticks on the minute while the page is visible. */
  readonly now: ReadonlySignal<ZonedTime>;
  /** `wrong`: the device's date is before the edition of this build, or a day before something already told. Then no advice is given. */
  readonly clock: ReadonlySignal<'right' | 'wrong'>;
  /** Null without a baby. */
  readonly situation: ReadonlySignal<Situation | null>;
  /** Null without a baby, and while the clock is wrong. The routine is composed by the screens that show one. */
  readonly advice: ReadonlySignal<Verdict | null>;
  readonly setAside: ReadonlySignal<readonly SetAside[]>;
  /** Each time that a stroke was done or practised here, with whichever baby or none. [H23] */
  readonly practice: ReadonlySignal<readonly Practised[]>;
  readonly saving: ReadonlySignal<Saving>;
  readonly kept: ReadonlySignal<'kept' | 'may-be-lost' | 'look-only'>;
  readonly update: ReadonlySignal<'none' | 'ready'>;
  applyUpdate(): void;
  /** Gives the new id and makes that baby the current one. */
  addBaby(draft: BabyDraft): Result<string, readonly FieldError[]>;
  changeBaby(id: string, patch: Partial<BabyDraft>): Result<string, readonly FieldError[]>;
  /** Takes the profile away; `restoreBaby` brings it back. */
  removeBaby(id: string): void;
  restoreBaby(id: string): void;
  choose(id: string): void;
  /** All of the list is one operation in time: it is saved whole or not at all. */
  answer(said: readonly Said[]): void;
  /** Undoes a slip: what was said of this fact in the last 24 h is taken away. */
  takeBack(fact: AskedFact): void;
  /** A professional has agreed to massage with this. */
  clear(fact: Clearance['fact']): void;
  /** Undoes a slip: nobody has agreed, and what was told of the fact counts again. [H16] */
  takeBackClear(fact: Clearance['fact']): void;
  /** Of the current baby and as something new, unless `place` says of which baby and in place of which record. [H22] */
  record(entry: JournalEntry, place?: { readonly baby: string; readonly id: string }): void;
  /** A stroke was practised without a baby. It belongs to the household, and needs none. [H23] */
  practised(practice: Practice): void;
  /** How familiar a stroke is to this household now, from 0 (never done) towards 1. */
  familiarity(stroke: StrokeId): number;
  /** `undress` given as undefined is taken away: the age decides again. */
  want(patch: WishPatch): void;
  change(patch: Partial<Settings>): void;
  settle(patch: Partial<Habits>): void;
  /** Tries again to save what waits. */
  tryAgain(): void;
  /** Everything stored, as JSON text with the number of the contract. */
  exportAll(): Promise<string>;
  /** Leaves nothing of Warmhands on this device. The page should be loaded anew after it. */
  eraseEverything(): Promise<Result<'erased', 'blocked' | 'failed'>>;
}
