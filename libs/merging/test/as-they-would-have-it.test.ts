import fc from 'fast-check';
import { type Content, contentKey, plainText } from '#lib/drafting';
import { bracket, paragraph } from '#lib/drafting/testing';
import { runs } from '#lib/foundation/testing';
import { type Amendment, asTheyWouldHaveIt, type Composite, settle } from '#lib/merging';
import { anyCase, composed, must } from '#lib/merging/testing';

const base = [paragraph('Members shall ensure that rates are fair.')];
const of = (id: string, words: string): Amendment => ({ id, sponsors: [id], kind: 'MOD', content: [paragraph(words)] });
const a = of('A', 'Members should ensure that rates are public.');
const b = of('B', 'Members may ensure that all rates are fair.');
const noc: Amendment = { id: 'N', sponsors: ['N'], kind: 'NOC', content: null };
const merged = composed(base, [a, b]);

const wording = (current: Content, { brackets }: Pick<Composite, 'brackets'>, ...theirs: Amendment[]) =>
  asTheyWouldHaveIt({ current, brackets, written: theirs.map((amendment) => ({ amendment, base })) });
const read = ({ content, settled, kind }: ReturnType<typeof wording>) => [plainText(content), plainText(settled), kind];

describe('as they would have it', () => {
  it('[M11] is their option in each bracket, the base wording in others', () => {
    const own = 'Members should ensure that rates are public.';
    expect(read(wording(merged.content, merged, a))).toEqual([own, own, 'contained']);
    const kept = 'Members shall ensure that rates are fair.';
    expect(read(wording(merged.content, merged, noc))).toEqual([kept, kept, 'clean']);
    expect(read(wording(merged.content, merged))).toEqual([kept, kept, 'clean']);
  });

  it('[M11] has what they ask for beside the words that were taken', () => {
    const [modal, all] = merged.brackets;
    const settlement = must(
      settle(merged, [
        { bracketId: modal!.id, optionId: modal!.options[2]!.id },
        { bracketId: all!.id, optionId: all!.options[1]!.id },
      ]),
    );
    expect(read(wording(settlement.content, settlement, a))).toEqual([
      'Members should ensure that all rates are public.',
      'Members may ensure that all rates are public.',
      'conflicting',
    ]);
    expect(read(wording(settlement.content, settlement, b))).toEqual([
      'Members may ensure that all rates are fair.',
      'Members may ensure that all rates are fair.',
      'contained',
    ]);
  });

  it('[M11] is what they propose where nothing has gone in, and goes with what was typed elsewhere', () => {
    expect(read(wording(base, { brackets: [] }, a))[0]).toBe('Members should ensure that rates are public.');
    const typed = [paragraph('Members shall ensure that the rates are fair.')];
    expect(read(wording(typed, { brackets: [] }, a))).toEqual([
      'Members should ensure that the rates are public.',
      'Members shall ensure that the rates are fair.',
      'adjusted',
    ]);
    expect(read(wording(typed, { brackets: [] }, { ...noc, kind: 'SUP' }))[0]).toBe('');
    expect(read(wording(typed, { brackets: [] }, noc))).toEqual([plainText(base), plainText(typed), 'conflicting']);
  });

  it('[M11] leaves a bracket of which nothing is known', () => {
    const old = [paragraph('Rates ', bracket(['–', 'shall'], ['TRD', 'should']), ' be fair.')];
    expect(plainText(wording(old, { brackets: [] }).content)).toBe('Rates [shall][should] be fair.');
  });

  it('[M11] is exactly what each proposed while all stands in brackets', () => {
    fc.assert(
      fc.property(anyCase, ({ base: given, amendments }) => {
        const put = composed(given, amendments);
        for (const amendment of amendments) {
          const { content, kind } = asTheyWouldHaveIt({
            current: put.content,
            brackets: put.brackets,
            written: [{ amendment, base: given }],
          });
          const asked = amendment.kind === 'SUP' ? [] : (amendment.content ?? given);
          expect([contentKey(content), ['clean', 'contained'].includes(kind)]).toEqual([contentKey(asked), true]);
        }
      }),
      { numRuns: runs() },
    );
  });
});
