import type { Schema } from '#lib/contract';

/** A conference to be lived in at once: what an example holds, in the order in which people would do it. */
export interface Story {
  /** Of the conference that the file describes. */
  readonly slug: string;
  /** The conference itself, as anybody would import one: `npm run -s caucus -- import conference`. */
  readonly file: string;
  readonly people: readonly Person[];
  /** Meetings for which one can register. */
  readonly desks: readonly Desk[];
  readonly positions: readonly Position[];
  readonly amendments: readonly Amendment[];
  readonly comments: readonly Comment[];
  readonly papers: readonly Paper[];
  /** What the chair does once the draft is open, step by step. */
  readonly course: readonly Step[];
}

export interface Person {
  /** How the story names this person; never shown. */
  readonly key: string;
  readonly name: string;
  readonly role: Schema.Role;
  /** Symbol of the stakeholder they speak with. */
  readonly speaksFor?: string;
  readonly inDraftingGroup?: boolean;
  /** Offered for sign-in with one click while the example is looked at on one's own machine. */
  readonly persona?: boolean;
}

/** Days are text, such as `2012-10-15`. */
export interface Desk {
  /** By its name. */
  readonly meeting: string;
  readonly closesOn: string;
  readonly statementsDueOn: string;
}

export interface Position {
  readonly key: string;
  readonly issue: string;
  /** Who files it: a person of the story, or a stakeholder whose letter the secretariat enters. */
  readonly by: { readonly person: string } | { readonly stakeholder: string; readonly receivedIn: string };
  readonly words: string;
  readonly reasons: string;
  readonly audience: Schema.Audience;
  /** People who join it for their stakeholders. */
  readonly joinedBy?: readonly string[];
}

export interface Amendment {
  readonly key: string;
  readonly kind: Schema.ProposalKind;
  /** Margin number; for ADD the one to follow. */
  readonly provision: string;
  /** It is about the heading over that provision. */
  readonly heading?: true;
  readonly newLabel?: string;
  readonly words?: string;
  readonly reasons: string;
  readonly issue?: string;
  readonly by: string;
  readonly joinedBy?: readonly string[];
}

export interface Comment {
  readonly key: string;
  readonly by: string;
  /** Key of a position or an amendment, or the margin number of a provision. */
  readonly on: { readonly position: string } | { readonly amendment: string } | { readonly provision: string };
  readonly answers?: string;
  readonly words: string;
  /** Words of the subject that the comment stands at. */
  readonly quote?: string;
  readonly audience?: Schema.Audience;
}

/** What is being written together and is not filed yet. */
export interface Paper {
  readonly key: string;
  /** Who begins it. */
  readonly by: string;
  readonly kind: 'POSITION' | 'BRIEF';
  readonly issue: string;
  /** What has been written so far; the other parts are as they usually begin. */
  readonly parts: { readonly [part in Schema.PaperPartKind]?: string };
}

export type Step = Merge | Dismissal | Seal;

export interface Merge {
  readonly kind: 'merge';
  readonly provision: string;
  readonly amendments: readonly string[];
  /** Without brackets where nobody asks for anything else. */
  readonly uncontested?: boolean;
}

/** An amendment that is not taken, and why. */
export interface Dismissal {
  readonly kind: 'dismissal';
  readonly amendment: string;
  readonly reason: string;
}

/** The draft as it stands becomes the next revision. */
export interface Seal {
  readonly kind: 'seal';
  readonly note: string;
}
