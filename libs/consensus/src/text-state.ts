import { type Block, type Content, normalise } from '#lib/drafting';
import type { Brand } from '#lib/foundation';

export type Digest = Brand<string, 'Digest'>;

/** The words of one provision at one moment, known by their digest. What a stance is on. */
export interface TextState {
  readonly provision: string;
  readonly digest: Digest;
}

/** The words themselves. A suppressed provision keeps its words and asks for something else all the same. */
export interface Wording {
  readonly content: Content;
  readonly suppressed: boolean;
}

/** Gives equal digests for equal values only: SHA-256 over a canonical form, as the record has it. */
export type Seal = (value: unknown) => string;

export function textState(provision: string, { content, suppressed }: Wording, seal: Seal): TextState {
  const words = normalise(content).map(withoutSponsors);
  return { provision, digest: seal({ provision, words, suppressed }) as Digest };
}

export function sameState(one: TextState, other: TextState): boolean {
  return one.provision === other.provision && one.digest === other.digest;
}

type Part = Block | Extract<Block, { kind: 'paragraph' }>['content'][number];

// Whose a wording is changes when a delegation joins its sponsors, and no word does. Which options there are matters:
// a stance may name some of them.
function withoutSponsors(part: Part): unknown {
  switch (part.kind) {
    case 'text':
      return part;
    case 'table':
      return { ...part, rows: part.rows.map((row) => row.map((cell) => cell.map(withoutSponsors))) };
    case 'alternatives':
      return {
        kind: part.kind,
        id: part.id,
        options: part.options.map(({ id, content }) => ({
          id,
          content: (content as readonly Part[]).map(withoutSponsors),
        })),
      };
    default:
      return { ...part, content: part.content.map(withoutSponsors) };
  }
}
