import type { Content } from '#lib/drafting';

/** Words of the author's own that the server did not take, kept for them to copy or to turn into an amendment. */
export interface KeptWords {
  readonly id: string;
  readonly provision: string;
  /** What they had written there, as plain text; empty where they had only taken words out. */
  readonly words: string;
  /** The kind of refusal, which `libs/words` has a sentence for. */
  readonly why: string;
  /** When they were not taken, in milliseconds since 1970; 0 where that was not noted. */
  readonly at: number;
  /** How the provision was called; null where that is not known any more. */
  readonly cited: Cited | null;
  /** What they ask of the provision; null where its text is not theirs to have any more. */
  readonly proposal: Proposed | null;
  /** The draft they were written in, as its page was called; null where that was not said. */
  readonly where: DraftPlace | null;
  /** The amendment that they became. */
  readonly amendment: string | null;
}

export interface Cited {
  readonly number: string | null;
  readonly label: string | null;
}

export interface Proposed {
  /** The words that stood when theirs were not taken. */
  readonly base: Content;
  /** The same with what the author wrote and took out. */
  readonly content: Content;
}

/** Where a document is to be found, and what it is called. */
export interface DraftPlace {
  readonly conference: string;
  readonly title: string;
  /** Its page in the conference, such as `/papers/:id`, where it is not that of a draft. */
  readonly page?: string;
}

/** As it was stored, perhaps by an older page that noted less. */
export function keptAs(stored: Pick<KeptWords, 'id' | 'provision' | 'words' | 'why'> & Partial<KeptWords>): KeptWords {
  return { at: 0, cited: null, proposal: null, where: null, amendment: null, ...stored };
}

/** The author's own words alone, without the text round them. */
export function withoutText(kept: KeptWords): KeptWords {
  return { ...kept, proposal: null };
}
