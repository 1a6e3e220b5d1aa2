import { type Content, equalContent } from '#lib/drafting';
import { rebase } from '#lib/merging';

/** A section in three states. */
export interface SectionStates {
  /** As the record had it when it was last taken from there. */
  readonly drafted: Content;
  /** As people have made it. */
  readonly standing: Content;
  /** As the record has it by now. */
  readonly recorded: Content;
}

export interface SectionNews {
  /** Somebody has edited it since it was taken from the record. */
  readonly edited: boolean;
  /** The editors' words with what is new in the record, where it is clear how; null where somebody has to choose. */
  readonly together: Content | null;
}

/** What may be offered to whoever edits a section; null where the record says what it said, or the section says it too. */
export function sectionNews({ drafted, standing, recorded }: SectionStates): SectionNews | null {
  if (equalContent(drafted, recorded) || equalContent(standing, recorded)) return null;
  if (equalContent(drafted, standing)) return { edited: false, together: null };
  const { kind, amendment } = rebase(
    { id: 'editors', sponsors: [], kind: 'MOD', content: standing },
    drafted,
    recorded,
  );
  const isClear = kind === 'clean' || kind === 'adjusted';
  return { edited: true, together: isClear ? amendment.content : null };
}
