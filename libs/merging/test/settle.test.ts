import fc from 'fast-check';
import { contentKey, plainText, printWorking } from '#lib/drafting';
import { paragraph } from '#lib/drafting/testing';
import { isRefusal } from '#lib/foundation';
import { runs } from '#lib/foundation/testing';
import {
  type Amendment,
  type BracketFacts,
  type Composite,
  pick,
  type Settlement,
  type Settling,
  settle,
} from '#lib/merging';
import { anyCase, composed } from '#lib/merging/testing';

const base = [paragraph('Members shall ensure that rates are fair.')];
const of = (id: string, words: string): Amendment => ({ id, sponsors: [id], kind: 'MOD', content: [paragraph(words)] });
const merged = composed(base, [
  of('A', 'Members should ensure that rates are public.'),
  of('B', 'Members may ensure that all rates are fair.'),
  of('C', 'Members should ensure that rates are fair.'),
]);

function settled(put: Composite, ...ways: Settling[]): Settlement {
  const settlement = settle(put, ...ways);
  if (isRefusal(settlement)) throw new Error(settlement.kind);
  return settlement;
}

function choice({ id, options }: BracketFacts, index: number) {
  return { bracketId: id, optionId: options[index]!.id };
}

describe('settle', () => {
  it('[M4] takes what one wording is asked for and nobody asks to keep', () => {
    const { content, brackets, outcomes } = settled(merged, 'uncontested');
    expect(printWorking(content)).toBe('Members [–: shall | A, C: should | B: may] ensure that all rates are public.');
    expect(brackets).toHaveLength(1);
    expect(outcomes).toEqual({ A: 'bracketed', B: 'bracketed', C: 'bracketed' });
  });

  it('[M4] takes nothing that a NOC asks to keep', () => {
    const kept = composed(base, [
      of('A', 'Members should ensure that rates are fair.'),
      { id: 'N', sponsors: ['JMC'], kind: 'NOC', content: null },
    ]);
    const { content, outcomes } = settled(kept, 'uncontested');
    expect(printWorking(content)).toBe('Members [JMC: shall | A: should] ensure that rates are fair.');
    expect(outcomes).toEqual({ A: 'bracketed', N: 'bracketed' });
    expect(settled(kept, [choice(kept.brackets[0]!, 0)]).outcomes).toEqual({ A: 'notTaken', N: 'taken' });
  });

  it('[M4] takes the options chosen, before what is uncontested', () => {
    const [modal, all] = merged.brackets;
    const { content, outcomes } = settled(merged, 'uncontested', [choice(modal!, 1), choice(all!, 0)]);
    expect(plainText(content)).toBe('Members should ensure that rates are public.');
    expect(outcomes).toEqual({ A: 'taken', B: 'notTaken', C: 'taken' });
    expect(settled(merged, 'uncontested', [choice(modal!, 1)]).outcomes).toEqual({
      A: 'taken',
      B: 'takenInPart',
      C: 'taken',
    });
  });

  it('[M4] refuses what the composite does not have, and two options for one bracket', () => {
    const [modal, all] = merged.brackets;
    expect(settle(merged, [{ bracketId: 'x', optionId: 'y' }])).toEqual({
      refused: true,
      kind: 'UnknownBracket',
      bracketId: 'x',
    });
    const other = { bracketId: modal!.id, optionId: all!.options[0].id };
    expect(settle(merged, [other])).toEqual({ refused: true, kind: 'UnknownOption', ...other });
    expect(settle(merged, [choice(modal!, 0), choice(modal!, 1)])).toEqual({
      refused: true,
      kind: 'ChosenTwice',
      bracketId: modal!.id,
    });
    expect(isRefusal(settle(merged, [choice(modal!, 1), choice(modal!, 1)]))).toBe(false);
  });

  it('[M4] a composite that was stored and read back settles as before', () => {
    const stored = JSON.parse(JSON.stringify(merged)) as Composite;
    expect(settle(stored, 'uncontested')).toEqual(settle(merged, 'uncontested'));
    expect(pick(stored, 'B')).toEqual(pick(merged, 'B'));
  });

  it('[M4] taking one amendment everywhere gives its text, and settling nothing the composite', () => {
    fc.assert(
      fc.property(anyCase, ({ base: given, amendments }) => {
        const put = composed(given, amendments);
        expect(contentKey(settled(put).content)).toBe(contentKey(put.content));
        for (const { id } of amendments) {
          const choices = put.brackets.map((bracket) => {
            const option = bracket.options.find((each) => each.amendments.includes(id)) ?? bracket.options[0];
            return { bracketId: bracket.id, optionId: option.id };
          });
          const { content, brackets, outcomes } = settled(put, choices);
          expect(contentKey(content)).toBe(contentKey(pick(put, id)));
          expect(brackets).toEqual([]);
          expect(['taken', 'nothingAsked']).toContain(outcomes[id]);
        }
      }),
      { numRuns: runs(2) },
    );
  });
});

describe('voices', () => {
  it('[M7] a sponsor with two amendments at one place is told so, and whether they agree', () => {
    const two = (id: string, words: string): Amendment => ({ ...of(id, words), sponsors: ['TRD', id] });
    const { findings, brackets } = composed(base, [
      two('A', 'Members should ensure that rates are public.'),
      two('B', 'Members may ensure that rates are public.'),
      of('C', 'Members should ensure that rates are fair.'),
    ]);
    const [modal, fair] = brackets.map(({ id }) => id);
    const voices = { kind: 'TwoVoices', sponsor: 'TRD', amendments: ['A', 'B'] };
    expect(findings).toEqual([
      { ...voices, bracket: modal, agree: false },
      { ...voices, bracket: fair, agree: true },
    ]);
  });

  it('[M7] asking to keep and to change is two voices', () => {
    const noc: Amendment = { id: 'N', sponsors: ['A'], kind: 'NOC', content: null };
    expect(composed(base, [of('A', 'Members may ensure that rates are fair.'), noc]).findings).toMatchObject([
      { sponsor: 'A', amendments: ['A', 'N'], agree: false },
    ]);
  });
});

describe('cost', () => {
  it('[M8] five hundred amendments to a thousand words are put together and each picked back', () => {
    const words = Array.from({ length: 1000 }, (_, at) => `word${at % 97}`);
    const text = [paragraph(words.join(' '))];
    const amendments = Array.from({ length: 500 }, (_, at) =>
      of(`A${at}`, words.with((at * 7) % 1000, `new${at}`).join(' ')),
    );
    const put = composed(text, amendments);
    expect(put.brackets.length).toBeGreaterThan(100);
    for (const { id, content } of amendments.slice(0, 50))
      expect(contentKey(pick(put, id))).toBe(contentKey(content ?? []));
  });
});
