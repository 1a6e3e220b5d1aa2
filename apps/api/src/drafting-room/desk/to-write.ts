import type { Content } from '#lib/drafting';
import type { Composite, Settlement } from '#lib/merging';
import type { Site } from './desk-text.js';
import type { PlannedText, Stage } from './stage.js';

/** What is to stand at one site in the end. */
export interface PlacedText {
  readonly site: Site;
  /** What stands there now. */
  readonly current: Content;
  readonly content: Content;
  readonly origins: Settlement['origins'];
  /** What opened its brackets. */
  readonly composites: readonly Composite[];
  /** Who asked for it. */
  readonly amendmentIds: readonly string[];
}

/** A provision goes to another place as it is, with its identity. */
export interface RealMove {
  readonly provisionId: string;
  readonly after: string;
}

type Texts = readonly [PlacedText, ...PlacedText[]];

/**
 * What a merge writes. Where it is decided that words go and where to, the provision itself goes there; where that is
 * open, they stand in brackets at both places.
 */
export function toWrite([words, moving]: readonly [Stage, ...Stage[]]): { texts: Texts; move: RealMove | null } {
  const [own, ...rest] = words.texts.map(placed) as unknown as Texts;
  if (moving === undefined) return { texts: [own, ...rest], move: null };
  const [old, ...arrivals] = moving.texts as readonly [PlannedText, ...PlannedText[]];
  const coming = arrivals.filter(({ content }) => content.length > 0);
  const [only, ...others] = coming.map(placed);
  const isReal = old.content.length === 0 && only?.site.kind === 'arrival' && others.length === 0 && isDecided(moving);
  if (isReal && only.site.kind === 'arrival')
    return { texts: [own, ...rest], move: { provisionId: only.site.from, after: only.site.after } };
  // The words at the old place come from where they came before anything was moved.
  const left = { ...own, content: old.content, composites: [...own.composites, old.text.composite] };
  return { texts: [left, ...rest, ...coming.map(placed)], move: null };
}

function isDecided({ brackets, choices }: Stage): boolean {
  return brackets.every(({ id }) => choices.some(({ bracketId }) => bracketId === id));
}

function placed({ text, content, origins }: PlannedText): PlacedText {
  const { site, current, composite, asked } = text;
  return { site, current, content, origins, composites: [composite], amendmentIds: asked.map(({ id }) => id) };
}
