import type { OutlineOfConferenceFragment, Schema } from '#lib/contract';
import { ORGANISER_PARTS } from '../../parts/meetings/Outline.js';

/** Names as a form holds them: one a line, for each part. */
export type Names = Readonly<Record<Schema.OrganiserPart, string>>;

/** A text as a form holds it. `key` is the form's own and is not sent. */
export interface TextPlan {
  readonly key: number;
  readonly title: string;
  readonly shortTitle: string;
  readonly treatment: Schema.TextTreatment;
  readonly instrumentId: string | null;
}

export function namesOf({ organisers }: OutlineOfConferenceFragment): Names {
  const of = (part: Schema.OrganiserPart) =>
    organisers.flatMap((each) => (each.part === part ? [each.name] : [])).join('\n');
  return { CONVENER: of('CONVENER'), ASSOCIATE: of('ASSOCIATE'), HOST: of('HOST'), SUPPORTER: of('SUPPORTER') };
}

export function organisersOf(names: Names): Schema.OrganiserInput[] {
  return ORGANISER_PARTS.flatMap((part) =>
    names[part].split('\n').flatMap((name) => (name.trim() === '' ? [] : [{ part, name: name.trim() }])),
  );
}

export function textsOf({ texts }: OutlineOfConferenceFragment): readonly TextPlan[] {
  return texts.map(({ title, shortTitle, treatment, instrument }, key) => ({
    ...{ key, title, shortTitle, treatment },
    instrumentId: instrument?.id ?? null,
  }));
}

/** One more at the end, with a key that none has had. */
export function withAnother(texts: readonly TextPlan[]): readonly TextPlan[] {
  const key = 1 + Math.max(-1, ...texts.map((text) => text.key));
  return [...texts, { key, title: '', shortTitle: '', treatment: 'NEW', instrumentId: null }];
}

/** One place up or down; at the end of the list it stays. */
export function shifted(texts: readonly TextPlan[], at: number, by: -1 | 1): readonly TextPlan[] {
  const [one, other] = [texts[at], texts[at + by]];
  return one && other ? texts.with(at, other).with(at + by, one) : texts;
}

/** What is sent: the outline as it stands, with the part that this form speaks of. */
export function inputOf(
  outline: OutlineOfConferenceFragment,
  said: { readonly names?: Names; readonly texts?: readonly TextPlan[] },
): Schema.OutlineInput {
  return {
    organisers: organisersOf(said.names ?? namesOf(outline)),
    texts: (said.texts ?? textsOf(outline)).map(({ key: _, ...text }) => text),
  };
}
