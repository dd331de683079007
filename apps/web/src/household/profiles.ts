import { type Clearance, MILKS, parseInstant, QUESTION_FACTS } from '@warmhands/core';
import { HAIR_STYLES, HAIRS, TONES, USUAL_LOOK } from '@warmhands/core/figure';
import type { BabyProfile, SetAside, Settings } from './household.ts';
import type { Json } from './operation.ts';
import { type KindRecord, storedDate, type Told, toldOf } from './records.ts';

/** The babies that can be read, in the order in which they came; and the profiles that cannot. [H9] */
export function readBabies(records: readonly KindRecord[]): {
  readonly babies: readonly BabyProfile[];
  readonly broken: readonly SetAside[];
} {
  const babies: BabyProfile[] = [];
  const broken: SetAside[] = [];
  for (const record of records) {
    if (record.kind !== 'baby') continue;
    const baby = readBaby(record, toldOf(record.id, records));
    if (baby) babies.push(baby);
    const unread = baby ? PROFILE_FIELDS.filter((field) => isUnread(record.fields[field], baby[field])) : ['birth'];
    broken.push(...unread.map((field) => ({ kind: 'baby', record: record.id, pointer: `/baby/${field}` })));
  }
  return { babies, broken };
}

const PROFILE_FIELDS = ['due', 'milk', 'solids'] as const;

const isUnread = (stored: Json | undefined, read: string | undefined): boolean =>
  stored !== undefined && stored !== null && read === undefined;

function readBaby({ id, fields }: KindRecord, told: Told): BabyProfile | null {
  const birth = storedDate(fields['birth']);
  if (!birth) return null;
  const due = fields['due'] === 'unknown' ? 'unknown' : storedDate(fields['due']);
  const milk = oneOf([...MILKS, 'unknown'] as const, fields['milk']);
  const solids = oneOf(['yes', 'no', 'unknown'] as const, fields['solids']);
  return {
    id,
    name: typeof fields['name'] === 'string' ? fields['name'] : '',
    birth,
    ...(due ? { due } : {}),
    ...(milk ? { milk } : {}),
    ...(solids ? { solids } : {}),
    cleared: told.cleared.flatMap(({ json }) => readClearance(json)),
  };
}

const CLEARABLE = [...Object.values(QUESTION_FACTS).flat(), 'born-early'] as const;

function readClearance(json: { readonly [field: string]: Json }): readonly Clearance[] {
  const fact = oneOf(CLEARABLE, json['fact']);
  const at = typeof json['at'] === 'string' ? parseInstant(json['at']) : null;
  return fact && at?.ok ? [{ fact, at: at.value }] : [];
}

/** The one record of the household's settings, and one of wishes for each baby. */
export const SETTINGS = 'settings';
export const wishOf = (baby: string | null): string => (baby === null ? 'wish' : `wish-${baby}`);

export const USUAL_SETTINGS: Settings = { country: null, theme: 'auto', locale: 'en', figure: readFigure(null) };

/** Settings as stored; what cannot be read is as if never chosen. */
export function readSettings(records: readonly KindRecord[]): Settings {
  const fields = records.find(({ id }) => id === SETTINGS)?.fields ?? {};
  const country = fields['country'];
  return {
    country: typeof country === 'string' && /^[A-Z]{2}$/.test(country) ? country : USUAL_SETTINGS.country,
    theme: oneOf(['auto', 'light', 'night', 'contrast'] as const, fields['theme']) ?? USUAL_SETTINGS.theme,
    locale: oneOf(['en', 'en-XA', 'ar-XB'] as const, fields['locale']) ?? USUAL_SETTINGS.locale,
    figure: readFigure(fields['figure']),
  };
}

/** How the figures look; each part stands alone, so that one from a newer version does not take the others along. */
function readFigure(stored: Json | undefined): Settings['figure'] {
  const fields = isFields(stored) ? stored : {};
  return {
    baby: oneOf(TONES, fields['baby']) ?? USUAL_LOOK.baby,
    hands: oneOf(TONES, fields['hands']) ?? USUAL_LOOK.hands,
    hair: oneOf(HAIRS, fields['hair']) ?? USUAL_LOOK.hair,
    hairStyle: oneOf(HAIR_STYLES, fields['hairStyle']) ?? USUAL_LOOK.hairStyle,
  };
}

function isFields(value: Json | undefined): value is { readonly [field: string]: Json } {
  return Object.prototype.toString.call(value) === '[object Object]';
}

/** The one of `allowed` that a value is, or `undefined`. */
export function oneOf<T extends string>(allowed: readonly T[], value: Json | undefined): T | undefined {
  return allowed.find((one) => one === value);
}
