import type { Basis, Care, FactId } from '@warmhands/core';
import type { SourceId } from '../sources/source-ids.ts';

/** One line of help, with what it stands on. The words are in the texts under the same id. [K7] */
export interface HelpItem {
  readonly id: string;
  readonly basis: Basis;
  readonly sources: readonly { readonly source: SourceId; readonly place?: string }[];
  /** The fact that the questions ask for the same sign. */
  readonly fact?: FactId;
}

/** Lines under one heading, in the order in which they help. */
export interface HelpSection {
  readonly id: string;
  /** `steps` are done one after the other; of a `list` any line may hold. */
  readonly shape: 'steps' | 'list';
  /** How soon to call when a line of the section holds. */
  readonly care?: Care;
  readonly items: readonly HelpItem[];
}

/** A screen of help: open to anybody, without a baby, without the network. */
export interface HelpPage {
  readonly id: 'get-help' | 'crying-now' | 'safe-sleep';
  readonly sections: readonly HelpSection[];
  /** Words that a person might look for, in lower case. */
  readonly alsoFind: readonly string[];
}
