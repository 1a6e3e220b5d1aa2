import { type Bracket, plainInline, plainText } from '#lib/drafting';

export interface OptionInWords {
  readonly id: string;
  readonly sponsors: readonly string[];
  readonly text: string;
}

/** The wordings of a bracket as plain text, with whose they are; of an option without words the text is empty. */
export function optionsOf(bracket: Bracket): readonly OptionInWords[] {
  if (bracket.level === 'inline')
    return bracket.alternatives.options.map(({ id, sponsors, content }) => ({
      id,
      sponsors,
      text: plainInline(content),
    }));
  return bracket.alternatives.options.map(({ id, sponsors, content }) => ({ id, sponsors, text: plainText(content) }));
}
