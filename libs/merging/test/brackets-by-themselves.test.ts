import fc from 'fast-check';
import { type Content, plainText, wordsOf } from '#lib/drafting';
import { paragraph } from '#lib/drafting/testing';
import { runs } from '#lib/foundation/testing';
import { type Amendment, type Choice, settle } from '#lib/merging';
import { anyPlainCase, composed, must } from '#lib/merging/testing';

const of = (id: string, words: string): Amendment => ({ id, sponsors: [id], kind: 'MOD', content: [paragraph(words)] });

describe('brackets by themselves', () => {
  const base = [paragraph('Members shall ensure that all rates are fair and open.')];
  const first = [
    of('A', 'Members should ensure that all rates are fair and open.'),
    of('B', 'Members may ensure that all rates are fair and public.'),
  ];
  const idsIn = (amendments: readonly Amendment[]) =>
    composed(base, amendments).brackets.flatMap(({ id, options }) => [id, ...options.map((option) => option.id)]);

  it('[M2] one more amendment elsewhere in the text renames no bracket that it does not touch', () => {
    const before = idsIn(first);
    const more = of('C', 'Members shall ensure that most rates are fair and open.');
    const after = idsIn([more, ...first]);
    expect(before).toHaveLength(7);
    expect(after.filter((id) => before.includes(id))).toEqual(before);
    expect(after).toHaveLength(before.length + 3);
  });

  it('[M2] whatever is asked of one paragraph, the brackets of another keep their ids', () => {
    const between = [paragraph('Here nobody asks for anything else.')];
    const both = (head: Content, tail: Content) => [...head, ...between, ...tail];
    fc.assert(
      fc.property(anyPlainCase, anyPlainCase, (one, other) => {
        fc.pre(one.base.length > 0 && other.base.length > 0);
        const text = both(one.base, other.base);
        const asked = one.amendments.map((each) => ({ ...each, content: both(each.content ?? [], other.base) }));
        const more = other.amendments.map((each) => ({
          ...each,
          id: `B${each.id}`,
          content: both(one.base, each.content ?? []),
        }));
        const before = composed(text, asked).brackets;
        expect(composed(text, [...asked, ...more]).brackets.slice(0, before.length)).toEqual(before);
      }),
      { numRuns: runs() },
    );
  });

  it('[M3] changes side by side are one bracket where a word of the one would run into a word of the other', () => {
    // Seed -2021598153.
    const { brackets } = composed([paragraph('b . the , shall')], [of('A', 'b .a'), of('B', 'a a a a the , shall')]);
    expect(brackets).toHaveLength(1);
    // A word put in and the space behind it taken out, by two.
    const two = composed([paragraph('all . rates')], [of('A', 'all fair rates'), of('B', 'all .rates')]);
    expect(two.brackets).toHaveLength(1);
  });

  it('[M3] options of different brackets can be taken together, and no two words run into one', () => {
    fc.assert(
      fc.property(anyPlainCase, fc.array(fc.nat(), { maxLength: 10 }), ({ base: given, amendments }, picks) => {
        const merged = composed(given, amendments);
        const choices = merged.brackets.map(({ id, options }, at): Choice => {
          return { bracketId: id, optionId: options[(picks[at] ?? 0) % options.length]!.id };
        });
        const { content } = must(settle(merged, choices));
        const known = new Set(
          [given, ...amendments.map((each) => each.content ?? [])].flatMap((each) => wordsOf(plainText(each))),
        );
        expect(wordsOf(plainText(content)).filter((word) => !known.has(word))).toEqual([]);
      }),
      { numRuns: runs() },
    );
  });
});
