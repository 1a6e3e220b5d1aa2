import { alignTo, redlineHtml, redlineText } from '#lib/drafting';
import { type ChangedPart, changesIn } from '../changes.js';
import { print } from '../print.js';
import { readSource } from '../read-source.js';
import { onlyOneFromInput } from '../usage.js';

/** `redline OLD NEW`: what changed from one text to the other, provision by provision, word by word. */
export async function redlineOf(oldFile: string, newFile: string, { html = false }: { html?: boolean }): Promise<void> {
  onlyOneFromInput([oldFile, newFile]);
  const { instrument: old } = await readSource(oldFile);
  const { instrument: read } = await readSource(newFile);
  const { instrument: next, matches } = alignTo(old, read, { ids: false });
  const byWords = new Set<string>(matches.filter((match) => match.by === 'words').map((match) => match.old.id));
  const changes = changesIn({ old, next, byWords });
  print(html ? page(changes, `${old.title} – ${next.title}`) : changes.map(lines).join('\n\n'));
}

function lines({ head, marked }: ChangedPart): string {
  return `${head}\n${redlineText(marked)}`;
}

function page(changes: readonly ChangedPart[], title: string): string {
  const sections = changes.map(
    ({ head, marked }) => `<section>\n<h2>${escaped(head)}</h2>\n${redlineHtml(marked)}\n</section>`,
  );
  return `<!doctype html>
<html>
<meta charset="utf-8">
<title>${escaped(title)}</title>
<style>
body { max-width: 42rem; margin: 2rem auto; font: 1rem/1.5 serif }
h2 { font-size: 1rem }
ins { text-decoration: underline }
del { text-decoration: line-through }
</style>
${sections.join('\n')}
</html>`;
}

function escaped(words: string): string {
  return words.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
