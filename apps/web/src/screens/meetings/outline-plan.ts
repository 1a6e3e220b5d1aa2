import type { Schema } from '#lib/contract';
import type { MeetingsOfPage } from './MeetingsScreen.js';

export const PARTS: readonly Schema.OrganiserPart[] = ['CONVENER', 'ASSOCIATE', 'HOST', 'SUPPORTER'];

/** Names as a form holds them: one a line, for each part. */
export type Names = Readonly<Record<Schema.OrganiserPart, string>>;

type Outline = MeetingsOfPage['outline'];

export function namesOf({ organisers }: Outline): Names {
  const of = (part: Schema.OrganiserPart) =>
    organisers.flatMap((each) => (each.part === part ? [each.name] : [])).join('\n');
  return { CONVENER: of('CONVENER'), ASSOCIATE: of('ASSOCIATE'), HOST: of('HOST'), SUPPORTER: of('SUPPORTER') };
}

/** What is sent; the texts stay as they were. */
export function inputOf(names: Names, { texts }: Outline): Schema.OutlineInput {
  return {
    organisers: PARTS.flatMap((part) =>
      names[part].split('\n').flatMap((name) => (name.trim() === '' ? [] : [{ part, name: name.trim() }])),
    ),
    texts: texts.map(({ title, shortTitle, treatment, instrument }) => ({
      ...{ title, shortTitle, treatment },
      instrumentId: instrument?.id ?? null,
    })),
  };
}
