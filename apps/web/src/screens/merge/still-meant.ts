import type { Decision, Noted, Notes } from './notes.js';
import type { Bracket } from './on-desk.js';
import { type About, aboutOf, bracketMeant } from './same-bracket.js';

/** The chair's notes on the brackets as they are now. */
export interface StillMeant {
  readonly decisions: ReadonlyMap<string, Decision>;
  readonly links: readonly (readonly string[])[];
  /** Decided about brackets that have changed or gone: shown, so that nothing is lost in silence. */
  readonly dropped: readonly Noted[];
}

export function stillMeant({ decided, links }: Notes, brackets: readonly Bracket[]): StillMeant {
  const meant = decided.map((noted) => ({ noted, bracket: bracketMeant(noted.about, brackets) }));
  return {
    decisions: new Map(meant.flatMap(({ noted, bracket }) => (bracket ? [[bracket.id, noted.decision]] : []))),
    links: links
      .map((each) => each.flatMap((about) => bracketMeant(about, brackets)?.id ?? []))
      .filter((each) => each.length > 1),
    dropped: meant.flatMap(({ noted, bracket }) => (bracket ? [] : [noted])),
  };
}

/** The notes with each bracket named as it is named now, so that a later decision about it takes the earlier's place. */
export function named(notes: Notes, brackets: readonly Bracket[]): Notes {
  const now = (about: About): About => {
    const bracket = bracketMeant(about, brackets);
    return bracket ? aboutOf(bracket, brackets) : about;
  };
  return {
    ...notes,
    decided: notes.decided.map((noted) => {
      const about = now(noted.about);
      return about.bracketId === noted.about.bracketId ? noted : { ...noted, about };
    }),
    links: notes.links.map((each) => each.map(now)),
  };
}

/** Where a dropped choice could be made again: the first undecided bracket that offers the same words. */
export function placeAgain(
  { decision }: Noted,
  brackets: readonly Bracket[],
  decisions: StillMeant['decisions'],
): { readonly bracket: Bracket; readonly at: number } | null {
  if (decision.kind !== 'option') return null;
  for (const bracket of brackets) {
    const at = bracket.options.findIndex(({ text }) => text === decision.words);
    if (at !== -1 && !decisions.has(bracket.id)) return { bracket, at };
  }
  return null;
}
