import type { Content } from '#lib/drafting';
import type { About } from './same-bracket.js';

/** What the chair means to do with one bracket. `at` is the option's place, which stays while ids are made anew. */
export type Decision =
  | { readonly kind: 'option'; readonly at: number; readonly words: string }
  | { readonly kind: 'keep' }
  | { readonly kind: 'wording'; readonly content: Content; readonly words: string };

export interface Noted {
  readonly about: About;
  readonly decision: Decision;
}

/** The chair's own notes on one provision: all that was decided and not published. Nobody else ever sees them. */
export interface Notes {
  /** Amendments left out this time. */
  readonly excluded: readonly string[];
  readonly decided: readonly Noted[];
  readonly links: readonly (readonly About[])[];
  /** By amendment; kept while choices change, also where none is owed at the moment. */
  readonly reasons: Readonly<Record<string, string>>;
  readonly ruling: string;
}

export const noNotes: Notes = { excluded: [], decided: [], links: [], reasons: {}, ruling: '' };

export function isBlank({ excluded, decided, links, reasons, ruling }: Notes): boolean {
  const said = Object.values(reasons).some((reason) => reason.trim() !== '') || ruling.trim() !== '';
  return excluded.length + decided.length + links.length === 0 && !said;
}

export function sameBracket(one: About, other: About): boolean {
  return one.bracketId === other.bracketId;
}

/** Notes with a decision in place of any earlier one about the same bracket. */
export function deciding(notes: Notes, about: About, decision: Decision): Notes {
  const others = notes.decided.filter((each) => !sameBracket(each.about, about));
  return { ...notes, decided: [...others, { about, decision }] };
}

/** Notes without what was decided about these; where brackets are linked, the last choice decides for all. */
export function undeciding(notes: Notes, bracketIds: readonly string[]): Notes {
  return { ...notes, decided: notes.decided.filter(({ about }) => !bracketIds.includes(about.bracketId)) };
}

/** Notes without a choice that no longer fits and that the chair has let go. */
export function forgetting(notes: Notes, noted: Noted): Notes {
  return { ...notes, decided: notes.decided.filter((each) => each !== noted) };
}

export function including(notes: Notes, amendmentId: string, on: boolean): Notes {
  const others = notes.excluded.filter((id) => id !== amendmentId);
  return { ...notes, excluded: on ? others : [...others, amendmentId] };
}

export function givingReason(notes: Notes, amendmentId: string, reason: string): Notes {
  return { ...notes, reasons: { ...notes.reasons, [amendmentId]: reason } };
}

/** A package made on the desk; brackets that were in another one leave it. */
export function linking(notes: Notes, package_: readonly About[]): Notes {
  const ids = new Set(package_.map(({ bracketId }) => bracketId));
  const others = unlinking(notes, [...ids]).links;
  return { ...notes, links: package_.length < 2 ? others : [...others, package_] };
}

export function unlinking(notes: Notes, bracketIds: readonly string[]): Notes {
  const links = notes.links
    .map((each) => each.filter(({ bracketId }) => !bracketIds.includes(bracketId)))
    .filter((each) => each.length > 1);
  return { ...notes, links };
}
