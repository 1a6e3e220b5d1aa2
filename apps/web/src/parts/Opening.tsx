const shown = 300;

/** The beginning of words that may be long: enough to know them by. The whole is what one copies. */
export function Opening({ text }: { readonly text: string }) {
  return <blockquote className="quote">{text.length > shown ? `${text.slice(0, shown)} …` : text}</blockquote>;
}
