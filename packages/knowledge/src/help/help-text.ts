import type { helpPages } from './all-help.ts';

type Pages = typeof helpPages;
type SectionsOf<P extends keyof Pages> = Pages[P]['sections'][number];
type ItemsOf<S> = S extends { readonly items: readonly (infer I)[] }
  ? I extends { readonly id: infer Id extends string }
    ? Id
    : never
  : never;

/** Words of one screen of help: a title and a lead, and for each section a title and a line for each item. */
export interface HelpText<P extends keyof Pages> {
  readonly title: string;
  readonly lead: string;
  readonly sections: {
    readonly [S in SectionsOf<P> as S['id']]: {
      readonly title: string;
      readonly lead?: string;
      readonly items: Readonly<Record<ItemsOf<S>, string>>;
    };
  };
}

/** Words of every screen of help. */
export type HelpTexts = { readonly [P in keyof Pages]: HelpText<P> };
