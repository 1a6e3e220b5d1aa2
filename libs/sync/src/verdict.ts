import type { Refusal } from '#lib/foundation';

/** Why an update may not enter. Each is a bug or a forgery, but for a provision that was locked meanwhile. */
export type JudgeRefusal =
  | Refusal<'Malformed', { at: string }>
  | Refusal<'TooLarge', { limit: number }>
  | Refusal<'ForeignClient', { client: number }>
  | Refusal<'OutsideBody', { at: string }>
  | Refusal<'UnknownContent', { at: string; provision?: string }>
  | Refusal<'UnknownOption', { bracket: string; provision?: string }>;

export type Verdict =
  | {
      readonly kind: 'Admitted';
      /** Exactly what was judged: what the document knows already is cut off. */
      readonly update: Uint8Array;
      /** Client ids under which it says what the document does not know. */
      readonly authors: readonly number[];
      /** In whose words it changes what is said. */
      readonly provisions: ReadonlySet<string>;
      /** Where it takes marks away that say nothing, as far as the document knows. */
      readonly tidied: ReadonlySet<string>;
      /** It only takes away marks that say nothing, as every Yjs client does after hearing of a change. */
      readonly tidying: boolean;
      /** What it will cost Yjs to put it in, in steps as `Effort` counts them. */
      readonly cost: number;
      /** By how many structs the document will grow. */
      readonly structs: number;
      /** How many of them are lines, paragraphs, tables and the like, which weigh more. */
      readonly types: number;
    }
  /** Nothing new. `authors` as above: of words that are gone, the document may not know what they were. */
  | { readonly kind: 'Nothing'; readonly authors: readonly number[] }
  /** It builds on something that is not here (yet). */
  | { readonly kind: 'Gap' };
