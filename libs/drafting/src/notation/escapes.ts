/** What the working notation uses for itself inside words: brackets, the bar between options, the braces of marks. */
export function escapeWords(words: string): string {
  return words.replace(/[\\[\]|{}]/g, '\\$&');
}

/** Names of sponsors and signs of notes stand before a colon and between commas, so these are escaped too. */
export function escapeName(name: string): string {
  return name === '–' ? '\\–' : name.replace(/[\\[\]|{}:,]/g, '\\$&');
}

export function withoutEscapes(words: string): string {
  return words.replace(/\\(.)/gsu, '$1');
}
