/** The header that has a browser keep an answer as a file. Of the words only plain letters and figures are left. */
export function asFile(words: string, ending: string): string {
  const plain = words
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80)
    .replace(/-+$/, '');
  return `attachment; filename="${plain || 'caucus'}.${ending}"`;
}
