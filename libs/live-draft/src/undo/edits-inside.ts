import { nameOf } from '../host-options.js';
import { optionsFrom } from '../marks.js';
import type { Cell } from './cells.js';
import { type KnownBrackets, meaningOf } from './ground.js';

/**
 * What others have done since inside the words of a change, as words to show; null where they are as they were written.
 *
 * Inside are words between two that the change wrote, words that touch one of these without a blank, and words in an
 * option that it opened for its own words. Words in an option that holds what stood there before are beside it: they
 * stay where they were typed when the bracket is taken off. Blanks alone are no words.
 */
export function editInside(cells: readonly Cell[], brackets: KnownBrackets, hosts: ReadonlySet<string>): string | null {
  const changed = cells.find((cell) => isRewritten(cell, brackets));
  if (changed !== undefined) return changed.text;
  const visible = cells.filter(({ standing }) => standing);
  for (const [at, cell] of visible.entries()) {
    if (cell.kind !== 'foreign' || cell.text.trim() === '') continue;
    if (isInOwnOption(cell, brackets, hosts) || isAmong(visible, at)) return cell.text;
  }
  return coveredPlace(cells, brackets);
}

/** Words of the change that are gone, or are set otherwise or in another bracket than it set them. */
export function isRewritten({ kind, standing, after, now }: Cell, brackets: KnownBrackets): boolean {
  if (kind !== 'written') return false;
  return !standing || meaningOf(after, brackets.after) !== meaningOf(now, brackets.now);
}

function isInOwnOption({ now }: Cell, { before, after }: KnownBrackets, hosts: ReadonlySet<string>): boolean {
  return optionsFrom(now).some((ref) => after.has(ref.bracket) && !before.has(ref.bracket) && !hosts.has(nameOf(ref)));
}

// Its neighbours, other people's words left out: what it was typed between.
function isAmong(visible: readonly Cell[], at: number): boolean {
  const left = visible.slice(0, at).findLast(isOfThen);
  const right = visible.slice(at + 1).find(isOfThen);
  if (left?.kind === 'written' && right?.kind === 'written') return true;
  return (
    (left?.kind === 'written' && touches(left, visible[visible.indexOf(left) + 1]!)) ||
    (right?.kind === 'written' && touches(visible[visible.indexOf(right) - 1]!, right))
  );
}

function isOfThen({ kind }: Cell): boolean {
  return kind !== 'foreign';
}

// The last word of one option and the first of the next are two words.
function touches(one: Cell, other: Cell): boolean {
  return /\S$/u.test(one.text) && /^\S/u.test(other.text) && optionsOf(one) === optionsOf(other);
}

function optionsOf({ now }: Cell): string {
  return optionsFrom(now).map(nameOf).sort().join();
}

// Words that would come back into a bracket opened since would make it say something that nobody asked for.
function coveredPlace(cells: readonly Cell[], { after, now }: KnownBrackets): string | null {
  const fresh = (cell: Cell | undefined) =>
    new Set(
      optionsFrom(cell?.now ?? {})
        .filter(({ bracket }) => now.has(bracket) && !after.has(bracket))
        .map(nameOf),
    );
  for (const [at, cell] of cells.entries()) {
    if (cell.kind !== 'taken' || cell.text.trim() === '') continue;
    const left = fresh(cells.slice(0, at).findLast(({ standing }) => standing));
    const right = fresh(cells.slice(at + 1).find(({ standing }) => standing));
    if ([...left].some((name) => right.has(name))) return cell.text;
  }
  return null;
}
