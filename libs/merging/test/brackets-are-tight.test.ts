import fc from 'fast-check';
import {
  type Alternatives,
  type Block,
  bracketsOf,
  type Content,
  type Inline,
  parseWorking,
  plainInline,
  plainText,
  printWorking,
  wordsOf,
} from '#lib/drafting';
import { isRefusal } from '#lib/foundation';
import { runs } from '#lib/foundation/testing';
import type { Amendment, Composite } from '#lib/merging';
import { anyCase, anyPlainCase, composed } from '#lib/merging/testing';

const read = (words: string): Content => {
  const content = parseWorking(words);
  if (isRefusal(content)) throw new Error(JSON.stringify(content));
  return content;
};
const amendment = ([id, words]: [string, string | null]): Amendment => {
  if (words === 'NOC') return { id, sponsors: [id], kind: 'NOC', content: null };
  return { id, sponsors: [id], kind: words === null ? 'SUP' : 'MOD', content: words === null ? null : read(words) };
};
const merged = (base: string, asked: Record<string, string | null>) =>
  printWorking(composed(read(base), Object.entries(asked).map(amendment)).content);

describe('brackets are tight and readable', () => {
  it.each<[string, string, Record<string, string | null>, string]>([
    [
      'what nobody touched stands outside',
      'Members shall ensure that rates are published.',
      {
        A: 'Members should ensure that rates are published.',
        B: 'Members shall ensure that rates are published promptly.',
      },
      'Members [–: shall | A: should] ensure that rates are published[–: | B:  promptly].',
    ],
    [
      'the same change stands once with all its names, and NOC speaks for the base',
      'Rates shall be fair.',
      { C: 'Rates should be fair.', A: 'Rates should be fair.', B: 'Rates may be fair.', D: 'NOC' },
      'Rates [D: shall | A, C: should | B: may] be fair.',
    ],
    [
      'a word between two changes of the same amendments is drawn in',
      'Members shall ensure the publication of rates.',
      { A: 'Members should promote all publication of rates.', B: 'Members should promote all publication of rates.' },
      'Members [–: shall ensure the | A, B: should promote all] publication of rates.',
    ],
    [
      'words put in beside a changed word are at its place',
      'Members shall cooperate.',
      { A: 'Members should cooperate.', B: 'Members shall, where possible, cooperate.' },
      'Members [–: shall | A: should | B: shall, where possible,] cooperate.',
    ],
    [
      'several new texts at one place',
      '',
      { A: 'Members shall publish.', B: 'Members may publish.', C: 'Members shall publish.' },
      '[–:\n| A, C:\nMembers shall publish.\n| B:\nMembers may publish.\n]',
    ],
    [
      'the whole suppressed, changed and kept',
      'Rates shall be fair.',
      { A: null, B: 'Rates may be fair.', C: 'NOC' },
      '[C:\nRates shall be fair.\n| A:\n| B:\nRates may be fair.\n]',
    ],
    [
      'a paragraph split, put in, taken out and changed',
      'One.\n\nTwo words here.\n\nThree.',
      {
        A: 'One.\n\nTwo words\n\nhere.\n\nThree.',
        B: 'One.\n\nTwo new words here.\n\nThree.',
        C: 'One.\n\nTwo words here.\n\nMore.\n\nThree.',
        D: 'Two words here.\n\nThree.',
      },
      '[–:\nOne.\n| D:\n]\n[–:\nTwo words here.\n| A:\nTwo words\nhere.\n| B:\nTwo new words here.\n]\n[–:\n| C:\nMore.\n]\nThree.',
    ],
    [
      'accepting an option of an older bracket is an amendment',
      '[–: x | TRD: y]',
      { D: 'x' },
      '[–: [–: x | TRD: y] | D: x]',
    ],
    [
      'a change within one option of an older bracket stays within it',
      'Rates [–: shall be | TRD: should always be] fair.',
      { E: 'Rates [–: shall be | TRD: ought always to be] fair.' },
      'Rates [–: shall be | TRD: [–: should | E: ought] always [–: | E: to ]be] fair.',
    ],
    [
      'a list that goes on behind its last item',
      'Rules:\n– settle accounts; and\n– publish rates.',
      {
        A: 'Rules:\n– settle accounts;\n– publish rates; and\n– light lamps.',
        B: 'Rules:\n– settle accounts; or\n– publish rates.',
      },
      'Rules:\n– settle accounts;[–:  and | A: | B:  or]\n– publish rates[–: . | A: ; and]\n[–:\n| A:\n– light lamps.\n]',
    ],
    [
      'a list that ends sooner',
      'Rules:\n– settle accounts;\n– publish rates; and\n– light lamps.',
      { A: 'Rules:\n– settle accounts; and\n– publish rates.' },
      'Rules:\n– settle accounts;[–: | A:  and]\n– publish rates[–: ; and | A: .]\n[–:\n– light lamps.\n| A:\n]',
    ],
    [
      'the cells of a table and the words of a footnote',
      'Rates{note *:or fees} are:\n| north | one |\n| south | two |',
      {
        A: 'Rates{note *:or dues} are:\n| north | one |\n| south | ten |',
        B: 'Rates{note *:or fees} are:\n| north | one gold |\n| south | two |',
      },
      'Rates{note *:or }[–: {note *:fees} | A: {note *:dues}] are:\n| north | one[–: | B:  gold] |\n| south | [–: two | A: ten] |',
    ],
    [
      'the space of an insertion stands inside its option, before the word or behind it',
      'Rates fall again.',
      { A: 'Rates fall soon again.', B: 'Rates fall again soon.', C: 'All rates fall again.' },
      '[–: Rates | C: All rates] fall [–: | A: soon ]again[–: | B:  soon].',
    ],
    [
      'a sign changed is the item changed',
      'a) to settle',
      { A: 'b) to settle' },
      '[–:\na) to settle\n| A:\nb) to settle\n]',
    ],
  ])('[M3] %s', (_, base, asked, expected) => {
    expect(merged(base, asked)).toBe(expected);
  });

  it('[M3] the options of one bracket do not all begin or all end with the same word', () => {
    fc.assert(
      fc.property(anyCase, ({ base, amendments }) => {
        const result = composed(base, amendments);
        for (const options of openedIn(result)) {
          const words = options.map((option) => wordsOf(option.text));
          expect(words.length).toBeGreaterThan(1);
          expect(new Set(options.map(({ key }) => key)).size).toBe(options.length);
          for (const end of [0, -1])
            expect(
              words.every((each) => each.length > 0 && each.at(end) === words[0]!.at(end)) &&
                options.every(({ plain }) => plain),
            ).toBe(false);
        }
      }),
      { numRuns: runs() },
    );
  });

  it('[M3] one amendment to a line brackets no more than the fewest words, but for a word or two drawn in', () => {
    fc.assert(
      fc.property(anyPlainCase, ({ base, amendments: [only] }) => {
        if (only === undefined) return;
        let kept = 0;
        let bracketed = 0;
        for (const [before, after] of openedIn(composed(base, [only]))) {
          const [was, asked] = [meaning(before!.text), meaning(after!.text)];
          const common = longestCommon(was, asked);
          const changed = was.length + asked.length - 2 * common;
          expect(common).toBeLessThanOrEqual(2 * Math.max(0, changed - 1));
          kept += common;
          bracketed += was.length;
        }
        const [old, next] = [meaning(plainText(base)), meaning(plainText(only.content ?? []))];
        expect(old.length - bracketed + kept).toBe(longestCommon(old, next));
      }),
      { numRuns: runs() },
    );
  });
});

interface Shown {
  readonly text: string;
  readonly key: string;
  /** Words only: what differs in marks or signs alone begins with the same word and must stand. */
  readonly plain: boolean;
}

function openedIn({ content, brackets }: Composite): Shown[][] {
  const opened = new Set<string>(brackets.map(({ id }) => id));
  return bracketsOf(content)
    .filter(({ alternatives }) => opened.has(alternatives.id))
    .map(({ alternatives, level }) => shown(alternatives, level));
}

function shown({ options }: Alternatives<Block> | Alternatives<Inline>, level: 'inline' | 'block'): Shown[] {
  return options.map(({ content }) => ({
    text: level === 'inline' ? plainInline(content as readonly Inline[]) : plainText(content as readonly Block[]),
    key: JSON.stringify(content),
    plain: level === 'inline' && content.every((part) => part.kind === 'text' && part.marks === undefined),
  }));
}

function meaning(text: string): readonly string[] {
  return wordsOf(text).filter((word) => word.trim() !== '');
}

function longestCommon(a: readonly string[], b: readonly string[]): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const one of a) {
    const next = [0];
    b.forEach((other, at) => {
      next.push(one === other ? row[at]! + 1 : Math.max(next[at]!, row[at + 1]!));
    });
    row = next;
  }
  return row[b.length]!;
}
