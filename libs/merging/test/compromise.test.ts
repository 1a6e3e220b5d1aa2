import fc from 'fast-check';
import { type Content, contentKey, parseWorking, plainText, printWorking } from '#lib/drafting';
import { bracket, item, paragraph, table } from '#lib/drafting/testing';
import { runs } from '#lib/foundation/testing';
import { type Amendment, type BracketFacts, type Choice, type Composite, settle } from '#lib/merging';
import { anyCase, composed, must } from '#lib/merging/testing';

const of = (id: string, words: string): Amendment => ({ id, sponsors: [id], kind: 'MOD', content: [paragraph(words)] });
const noc: Amendment = { id: 'N', sponsors: ['JMC'], kind: 'NOC', content: null };
const settled = (merged: Composite, ...choices: Choice[]) => must(settle(merged, choices));
const instead = (words: string, { brackets }: Composite, at = 0): Choice => ({
  bracketId: brackets[at]!.id,
  wording: words === '' ? [] : [paragraph(words)],
});

describe('compromise wording', () => {
  it.each<[string, string, string[], string, string]>([
    ['replaces the bracket', 'Rates shall be fair.', ['Rates should be fair.'], 'are to', 'Rates are to be fair.'],
    ['has the space that an insertion has', 'Rates fall.', ['Rates fall promptly.'], 'soon', 'Rates fall soon.'],
    ['needs none before a sign', 'Rates fall.', ['Rates fall promptly.'], ', if fair', 'Rates fall, if fair.'],
    ['may be no words', 'Rates shall always fall.', ['Rates shall ever fall.'], '', 'Rates shall fall.'],
    ['stands at the head', 'Rates fall.', ['All rates fall.'], 'Most rates', 'Most rates fall.'],
  ])('[M4] %s', (_, ...[base, asked, wording, expected]) => {
    const merged = composed(
      [paragraph(base)],
      asked.map((words, at) => of(`A${at}`, words)),
    );
    expect(plainText(settled(merged, instead(wording, merged)).content)).toBe(expected);
  });

  it('[M4] meets those whose words it replaces half-way, but not who asked to keep the words', () => {
    const merged = composed(
      [paragraph('Rates shall be fair.')],
      [of('A', 'Rates should be fair.'), of('B', 'Rates may be public.'), noc],
    );
    const { outcomes, brackets, content } = settled(merged, instead('are to', merged));
    expect(outcomes).toEqual({ A: 'takenInPart', B: 'bracketed', N: 'bracketed' });
    expect(printWorking(content)).toBe('Rates are to be [JMC: fair | B: public].');
    expect(brackets).toHaveLength(1);
    const other = { bracketId: merged.brackets[1]!.id, optionId: merged.brackets[1]!.options[0].id };
    expect(settled(merged, instead('are to', merged), other).outcomes).toEqual({
      A: 'takenInPart',
      B: 'takenInPart',
      N: 'takenInPart',
    });
  });

  it('[M4] inside a block is one paragraph; round blocks it is blocks', () => {
    const inline = composed([paragraph('Rates shall be fair.')], [of('A', 'Rates should be fair.')]);
    const [open] = inline.brackets;
    for (const wording of [[paragraph('a'), paragraph('b')], [item('a)', 'x')], [table(['x'])]] as Content[])
      expect(settle(inline, [{ bracketId: open!.id, wording }])).toEqual({
        refused: true,
        kind: 'WordingNotOneParagraph',
        bracketId: open!.id,
      });
    const round = composed([paragraph('One.')], [{ id: 'A', sponsors: ['A'], kind: 'SUP', content: null }]);
    const blocks = [paragraph('a'), item('–', 'b')];
    expect(settled(round, { bracketId: round.brackets[0]!.id, wording: blocks }).content).toEqual(blocks);
  });

  it('[M4] a choice may be about an older bracket, wherever the composite copied it', () => {
    const old = bracket(['–', 'shall'], ['TRD', 'should']);
    const base = [paragraph('Rates ', old, ' be fair.')];
    const merged = composed(base, [
      { id: 'A', sponsors: ['A'], kind: 'MOD', content: [item('a)', 'Rates ', old, ' be fair.')] },
    ]);
    const taking = { bracketId: old.id, optionId: old.options[1]!.id };
    expect(printWorking(settled(merged, taking).content)).toBe(
      '[–:\nRates should be fair.\n| A:\na) Rates should be fair.\n]',
    );
    const [opened] = merged.brackets;
    const both = settled(merged, { bracketId: opened!.id, optionId: opened!.options[1]!.id }, taking);
    expect(printWorking(both.content)).toBe('a) Rates should be fair.');
    const compromise = { bracketId: old.id, wording: [paragraph('may')] };
    expect(plainText(settled(merged, compromise).content)).toBe('[Rates may be fair.][a) Rates may be fair.]');
  });

  it('[M4] a bracket that goes with the one around it is settled, and its words not taken', () => {
    const base = must(parseWorking('Rates [–: shall be | TRD: should always be] fair.'));
    const merged = composed(base, [
      {
        id: 'E',
        sponsors: ['E'],
        kind: 'MOD',
        content: must(parseWorking('Rates [–: shall be | TRD: ought always be] fair.')),
      },
    ]);
    const [line] = base;
    const older = line?.kind === 'paragraph' ? line.content.find(({ kind }) => kind === 'alternatives') : undefined;
    if (older?.kind !== 'alternatives') throw new Error('a bracket was expected');
    const { brackets, outcomes, content } = settled(merged, { bracketId: older.id, optionId: older.options[0]!.id });
    expect([plainText(content), brackets, outcomes]).toEqual(['Rates shall be fair.', [], { E: 'notTaken' }]);
  });
});

describe('where words come from', () => {
  const origins = (merged: Composite, ...choices: Choice[]) =>
    settled(merged, ...choices).origins.map(({ text, from }) => [text, from]);

  it('[M9] the base, amendments or a compromise, in the order in which they are read', () => {
    const merged = composed(
      [paragraph('Rates shall be fair.')],
      [of('A', 'Rates should be fair and public.'), of('B', 'Rates should be fair.')],
    );
    expect(origins(merged)).toEqual([
      ['Rates ', 'base'],
      ['shall', 'base'],
      ['should', ['A', 'B']],
      [' be fair', 'base'],
      [' and public', ['A']],
      ['.', 'base'],
    ]);
    const [modal, more] = merged.brackets;
    const taking = { bracketId: more!.id, optionId: more!.options[1]!.id };
    expect(origins(merged, { bracketId: modal!.id, wording: [paragraph('are to')] }, taking)).toEqual([
      ['Rates ', 'base'],
      ['are to', 'compromise'],
      [' be fair', 'base'],
      [' and public', ['A']],
      ['.', 'base'],
    ]);
  });

  it('[M9] words of the base that an option keeps are the base’s', () => {
    const signed: Amendment = { id: 'A', sponsors: ['A'], kind: 'MOD', content: [item('b)', 'One more thing.')] };
    const merged = composed([item('a)', 'One thing.')], [signed]);
    const [opened] = merged.brackets;
    expect(origins(merged, { bracketId: opened!.id, optionId: opened!.options[1]!.id })).toEqual([
      ['One', 'base'],
      [' more', ['A']],
      [' thing.', 'base'],
    ]);
  });

  it('[M9] joined they are all the words of the text, and none has a mark that the text has not', () => {
    fc.assert(
      fc.property(anyCase, fc.array(fc.nat(), { maxLength: 8 }), ({ base, amendments }, picks) => {
        const merged = composed(base, amendments);
        const choices = merged.brackets.flatMap((each, at) => choiceIn(each, picks[at] ?? 0));
        const { content, origins: found } = settled(merged, ...choices);
        expect(found.map(({ text }) => text).join('')).toBe(wordsIn(content));
        expect(JSON.stringify(content)).not.toContain('from:');
        expect(contentKey(content)).toBe(contentKey(settled(merged, ...choices).content));
        const named = found.flatMap(({ from }) => (typeof from === 'string' ? [] : from));
        expect(amendments.map(({ id }) => id)).toEqual(expect.arrayContaining([...new Set(named)]));
      }),
      { numRuns: runs() },
    );
  });
});

/** One of the options, a compromise, or nothing. */
function choiceIn({ id, level, options }: BracketFacts, pick: number): Choice[] {
  const wanted = pick % (options.length + 2);
  if (wanted === options.length) return [];
  if (wanted < options.length) return [{ bracketId: id, optionId: options[wanted]!.id }];
  const wording = [paragraph('compromise words')];
  return [{ bracketId: id, wording: level === 'block' ? [...wording, item('–', 'x')] : wording }];
}

function wordsIn(content: Content): string {
  const texts: string[] = [];
  JSON.stringify(content, (key, value: unknown) => {
    if (key === 'text') texts.push(value as string);
    return value;
  });
  return texts.join('');
}
