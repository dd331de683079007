/** The languages, the two made-up ones included: `en-XA` is longer and accented, `ar-XB` runs from right to left. */
export const LOCALES = ['en', 'en-XA', 'ar-XB'] as const;
export type Locale = (typeof LOCALES)[number];

/** Which way a language runs. The baby's left and right never follow it. */
export function directionOf(locale: Locale): 'ltr' | 'rtl' {
  return locale === 'ar-XB' ? 'rtl' : 'ltr';
}

const FORMATTING_TAG: Readonly<Record<Locale, string>> = { en: 'en-GB', 'en-XA': 'en-GB', 'ar-XB': 'ar-u-nu-latn' };

/**
 * The tag under which the browser's own number and plural rules know the language.
 *
 * The right-to-left one follows Arabic plurals, so that a missing form shows before a real language needs it.
 */
export function formattingTag(locale: Locale): string {
  return FORMATTING_TAG[locale];
}
