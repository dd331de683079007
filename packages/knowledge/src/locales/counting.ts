import { formattingTag, type Locale } from './locale.ts';

/** The forms that a counted thing takes; `other` is always there, the rest where the language has them. */
export interface PluralForms {
  readonly zero?: string;
  readonly one?: string;
  readonly two?: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}

/** The form that fits a count, with the count written as the language does it in place of `#`. */
export function counted(count: number, forms: PluralForms, locale: Locale = 'en'): string {
  const form = forms[new Intl.PluralRules(formattingTag(locale)).select(count)] ?? forms.other;
  return form.replace('#', numbered(count, locale));
}

/** A number as the language writes it, with at most `digits` digits after the point. */
export function numbered(value: number, locale: Locale = 'en', digits = 1): string {
  return new Intl.NumberFormat(formattingTag(locale), { maximumFractionDigits: digits }).format(value);
}
