import fc from 'fast-check';
import { type Content, contentKey, equalContent, plainText, wordsOf } from '#lib/drafting';
import { bracket, paragraph } from '#lib/drafting/testing';
import { runs } from '#lib/foundation/testing';
import { type Amendment, pick, type Rebase, rebase } from '#lib/merging';
import { anyCase, anyPlainCase, composed, mergedOnto } from '#lib/merging/testing';

const mod = (content: Content | string): Amendment => ({
  id: 'A',
  sponsors: ['TRD'],
  kind: 'MOD',
  content: typeof content === 'string' ? [paragraph(content)] : content,
});
const rebased = (asked: string, old: string, next: string): [Rebase['kind'], string] => {
  const { kind, amendment } = rebase(mod(asked), [paragraph(old)], [paragraph(next)]);
  return [kind, plainText(amendment.content ?? [])];
};

describe('rebase', () => {
  it.each<[string, string, string, string, Rebase['kind'], string]>([
    ['other words of the block are new', 'a b x d', 'a b c d', 'y b c d', 'adjusted', 'y b x d'],
    ['the text says it already', 'a b x d', 'a b c d', 'a b x d', 'contained', 'a b x d'],
    ['a part stands already', 'y b x d', 'a b c d', 'y b c d', 'adjusted', 'y b x d'],
    ['the same words are new', 'a b x d', 'a b c d', 'a b z d', 'conflicting', 'a b x d'],
    ['it deletes what another rewrote', 'a d', 'a b c d', 'a b z d', 'conflicting', 'a d'],
    ['it asks for nothing', 'a b', 'a b', 'a b c', 'contained', 'a b c'],
  ])('[M6] %s', (_, ...[asked, old, next, kind, content]) => {
    expect(rebased(asked, old, next)).toEqual([kind, content]);
  });

  it('[M6] is clean where only other blocks are new', () => {
    const old = [paragraph('One two.'), paragraph('Three four.')];
    const next = [paragraph('One 2.'), paragraph('New.'), paragraph('Three four.')];
    const { kind, amendment } = rebase(mod([paragraph('One two.'), paragraph('Three 4.')]), old, next);
    expect([kind, plainText(amendment.content ?? [])]).toEqual(['clean', 'One 2.\nNew.\nThree 4.']);
  });

  it('[M6] says what stands against what in a conflict', () => {
    const { conflicts } = rebase(
      mod('Rates shall be fair.'),
      [paragraph('Rates should be fair.')],
      [paragraph('Rates may be fair.')],
    );
    expect(conflicts).toEqual([{ was: 'should', isNow: 'may', asked: 'shall' }]);
  });

  it('[M6] takes a NOC for its wording once the text has moved on, and leaves a suppression as it is', () => {
    const noc: Amendment = { id: 'N', sponsors: ['JMC'], kind: 'NOC', content: null };
    const [old, next] = [[paragraph('Rates shall be fair.')], [paragraph('Rates may be fair.')]];
    expect(rebase(noc, old, old)).toMatchObject({ kind: 'clean', amendment: noc });
    const moved = rebase(noc, old, next);
    expect(moved).toMatchObject({ kind: 'conflicting', amendment: { content: old } });
    expect(rebase(moved.amendment, next, old)).toMatchObject({ kind: 'clean', amendment: noc });
    expect(rebase({ ...noc, kind: 'SUP' }, old, next).kind).toBe('adjusted');
    expect(rebase({ ...noc, kind: 'SUP' }, old, []).kind).toBe('contained');
  });

  it('[M6] stands in a bracket against the words that are new, older brackets left as they are', () => {
    const old = [paragraph('Rates shall be fair.')];
    const current = [paragraph('Rates ', bracket(['–', 'shall'], ['GUY', 'should']), ' be public.')];
    const { composite: merged, rebased: went } = mergedOnto(current, [
      { amendment: mod('Rates may be fair.'), base: old },
    ]);
    expect(went.map(({ kind }) => kind)).toEqual(['conflicting']);
    expect(plainText(merged.content)).toBe('Rates [[shall][should]][may] be public.');
  });

  it('[M6] on the text that it was written on it is clean, and on its own text contained', () => {
    fc.assert(
      fc.property(anyCase, ({ base, amendments }) => {
        for (const amendment of amendments.filter(({ kind }) => kind === 'MOD')) {
          const asked = amendment.content ?? [];
          const same = rebase(amendment, base, base);
          expect(same.kind).toBe(equalContent(asked, base) ? 'contained' : 'clean');
          expect(contentKey(same.amendment.content ?? [])).toBe(contentKey(asked));
          const own = rebase(amendment, base, asked);
          expect([own.kind, contentKey(own.amendment.content ?? [])]).toEqual(['contained', contentKey(asked)]);
        }
      }),
      { numRuns: runs() },
    );
  });

  it('[M6] no word of the amendment or of the new text is lost in a merge, whatever moved', () => {
    fc.assert(
      fc.property(anyCase, ({ base, amendments }) => {
        const [first, ...others] = amendments.filter(({ kind }) => kind === 'MOD');
        if (first === undefined) return;
        const current = first.content ?? [];
        const { composite: merged, rebased: went } = mergedOnto(
          current,
          others.map((amendment) => ({ amendment, base })),
        );
        expect(pick(merged, 'base')).toEqual(current);
        for (const { amendment } of went) {
          expect(contentKey(pick(merged, amendment.id))).toBe(contentKey(amendment.content ?? []));
          const asked = others.find(({ id }) => id === amendment.id)?.content ?? [];
          expect(missing(plainText(asked), plainText(base), plainText(amendment.content ?? []))).toEqual([]);
        }
      }),
      { numRuns: runs() },
    );
  });

  it('[M6] two amendments that do not conflict come to one text, whichever goes first', () => {
    fc.assert(
      fc.property(anyPlainCase, ({ base, amendments: [one, other] }) => {
        if (one === undefined || other === undefined) return;
        const [oneAfter, otherAfter] = [rebase(one, base, other.content ?? []), rebase(other, base, one.content ?? [])];
        expect(oneAfter.kind === 'conflicting').toBe(otherAfter.kind === 'conflicting');
        if (oneAfter.kind !== 'conflicting') expect(oneAfter.amendment.content).toEqual(otherAfter.amendment.content);
      }),
      { numRuns: runs() },
    );
  });

  it('[M6] a text that moved on and back asks for what it asked first', () => {
    const [old, next] = [[paragraph('a b c')], [paragraph('a x c')]];
    const there = rebase(mod('a b d'), old, next);
    expect(rebase(there.amendment, next, old).amendment.content).toEqual([paragraph('a b d')]);
    expect(composed(old, [there.amendment]).brackets).toHaveLength(1);
  });
});

/** Words that the amendment adds to its base, by count, and the rebased text has not. */
function missing(asked: string, base: string, found: string): string[] {
  const count = (text: string) => {
    const counts = new Map<string, number>();
    for (const word of wordsOf(text)) if (/\w/.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
    return counts;
  };
  const [had, has] = [count(base), count(found)];
  return [...count(asked)]
    .filter(([word, times]) => times - (had.get(word) ?? 0) > (has.get(word) ?? 0))
    .map(([word]) => word);
}
