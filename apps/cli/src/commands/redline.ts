import {
  alignTo,
  type Content,
  changesNothing,
  type Instrument,
  type Provision,
  redline,
  redlineHtml,
  redlineText,
} from '#lib/drafting';
import { placesIn } from '../places.js';
import { print } from '../print.js';
import { readSource } from '../read-source.js';

/** `redline OLD NEW`: what changed from one text to the other, provision by provision, word by word. */
export async function redlineOf(oldFile: string, newFile: string, { html = false }: { html?: boolean }): Promise<void> {
  const { instrument: old } = await readSource(oldFile);
  const { instrument: read } = await readSource(newFile);
  const { instrument: next, matches } = alignTo(old, read, { ids: false });
  const byWords = new Set<string>(matches.filter((match) => match.by === 'words').map((match) => match.old.id));
  const changed = changes(old, next, byWords);
  print(
    html
      ? page(changed, `${old.title} – ${next.title}`)
      : changed.map((each) => `${each.head}\n${redlineText(each.marked)}`).join('\n\n'),
  );
}

interface Changed {
  readonly head: string;
  readonly marked: ReturnType<typeof redline>;
}

// In the order of the new text; what is gone stands where it stood, after the provision that came before it.
function changes(old: Instrument, next: Instrument, byWords: ReadonlySet<string>): readonly Changed[] {
  const now = new Map(next.provisions.map((each) => [each.id, each]));
  const before = new Map(old.provisions.map((each) => [each.id, each]));
  const gone = new Map<string | null, Provision[]>();
  let last: string | null = null;
  for (const provision of old.provisions) {
    if (now.has(provision.id)) last = provision.id;
    else gone.set(last, [...(gone.get(last) ?? []), provision]);
  }
  const [placeOld, placeNew] = [placesIn(old), placesIn(next)];
  const lost = (after: string | null) =>
    (gone.get(after) ?? []).map((each) => changed(each, placeOld(each.division).division, [each.content, []]));
  const all = next.provisions.flatMap((each) => {
    const note = byWords.has(each.id) ? ' (matched by its words)' : '';
    return [
      changed(each, placeNew(each.division).division, [before.get(each.id)?.content ?? [], each.content], note),
      ...lost(each.id),
    ];
  });
  return [...lost(null), ...all].filter(({ marked }) => !changesNothing(marked));
}

function changed(
  { number, label }: Provision,
  division: string,
  [old, next]: readonly [Content, Content],
  note = '',
): Changed {
  const cited = [number, label].filter((part) => part !== null).join('  ');
  return { head: `${[division, cited].filter((part) => part !== '').join(', ')}${note}`, marked: redline(old, next) };
}

function page(changedOnes: readonly Changed[], title: string): string {
  const sections = changedOnes.map(
    ({ head, marked }) => `<section>\n<h2>${escaped(head)}</h2>\n${redlineHtml(marked)}\n</section>`,
  );
  const style =
    'body{max-width:42rem;margin:2rem auto;font:1rem/1.5 serif}ins{text-decoration:underline}del{text-decoration:line-through}h2{font-size:1rem}';
  return `<!doctype html>\n<html lang="en">\n<meta charset="utf-8">\n<title>${escaped(title)}</title>\n<style>${style}</style>\n${sections.join('\n')}\n</html>`;
}

function escaped(words: string): string {
  return words.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
