import { type Content, printWorking } from '#lib/drafting';
import { type MergedDivision, type MergedProvision, type Presence, type TextComposite } from '#lib/merging';
import { say } from '#lib/words';
import { locale } from './locale.js';

/** A text put together, to be read: brackets with their sponsors, in the working notation. */
export function bracketedPages(merged: TextComposite): string {
  const title = merged.openTitle === undefined ? merged.title : printWorking(merged.openTitle.content);
  const heads = new Map<string, string>(merged.divisions.map((each) => [each.id, headOf(each, merged)]));
  const parents = new Map<string, string | null>(merged.divisions.map(({ id, parent }) => [id, parent]));
  const lines = [title];
  let last: readonly string[] = [];
  for (const each of merged.provisions) {
    const chain = chainTo(each.division, parents);
    const opened = chain.filter((id) => !last.includes(id));
    last = chain;
    lines.push(...opened.flatMap((id) => heads.get(id) || []).flatMap((head) => ['', head]));
    lines.push('', provisionLines(each));
  }
  return lines.join('\n').trimStart();
}

function chainTo(division: string, parents: ReadonlyMap<string, string | null>): readonly string[] {
  const chain: string[] = [];
  for (let at: string | null = division; at !== null && !chain.includes(at); at = parents.get(at) ?? null)
    chain.unshift(at);
  return chain;
}

/** A heading that only some texts have stands in brackets as a whole. */
function headOf({ label, openLabel, title, openTitle, presence }: MergedDivision, merged: TextComposite): string {
  const parts = [lineOf(label, openLabel), lineOf(title, openTitle)].filter((part) => part !== '');
  const line = parts.join(' – ');
  const [having, lacking] = [sponsorsWhere(presence, merged, true), sponsorsWhere(presence, merged, false)];
  if (line === '') return line;
  if (presence.base === 'absent') return `[–: | ${having}: ${line}]`;
  return lacking === '' ? line : `[–: ${line} | ${lacking}: ]`;
}

function lineOf(words: string | null, open: { readonly content: Content } | undefined): string {
  return open === undefined ? (words ?? '') : printWorking(open.content);
}

function sponsorsWhere({ otherwise }: Presence, { voices }: TextComposite, standing: boolean): string {
  const theirs = voices.filter(
    ({ symbol }) => Object.hasOwn(otherwise, symbol) && (otherwise[symbol] === 'standing') === standing,
  );
  return [...new Set(theirs.flatMap(({ sponsors }) => sponsors))].sort().join(', ');
}

function provisionLines(provision: MergedProvision): string {
  const { content, number, openNumber, label, openLabel, moved, movedFrom, presence } = provision;
  const cited = [lineOf(number, openNumber), lineOf(label, openLabel)].filter((part) => part !== '').join('  ');
  const head = moved === null && movedFrom === null ? cited : say(locale, 'cli.moved', { provision: cited });
  const words = presence.base === 'suppressed' && content.length === 0 ? '(SUP)' : printWorking(content);
  // A bracket round blocks begins a line of its own.
  const [first] = content;
  return [head, words].filter((part) => part !== '').join(first?.kind === 'alternatives' ? '\n' : '  ');
}
