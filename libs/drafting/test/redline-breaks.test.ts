import fc from 'fast-check';
import {
  type Block,
  type Content,
  changesNothing,
  contentKey,
  type Inline,
  newOf,
  normalise,
  oldOf,
  opened,
  redline,
  redlineHtml,
  redlineText,
} from '#lib/drafting';
import { anyInline, bracketAround, item, paragraph, table, text } from '#lib/drafting/testing';
import { runs } from '#lib/foundation/testing';

const told = (old: Content, next: Content) => redlineText(redline(old, next));

interface Lines {
  /** Words, and whether a line begins before them in the old text (1) or the new one (2), which may lack them (4). */
  readonly words: readonly (readonly [readonly Inline[], number])[];
  readonly signs: readonly (string | null)[];
}

/** One stream of words, broken into lines one way and another. */
const anyLines: fc.Arbitrary<Lines> = fc.record({
  words: fc.array(fc.tuple(anyInline, fc.nat({ max: 7 })), { maxLength: 8 }),
  signs: fc.array(fc.constantFrom('–', 'a)', null, null), { minLength: 9, maxLength: 9 }),
});

function side({ words, signs }: Lines, bit: 1 | 2): Content {
  const lines: Inline[][] = [[]];
  for (const [inline, flags] of words) {
    if ((flags & bit) !== 0) lines.push([]);
    if ((flags & 4) === 0 || bit === 1) lines.at(-1)?.push(...inline);
  }
  return normalise(lines.map((content, at) => line(content, signs[at] ?? null)));
}

function line(content: readonly Inline[], sign: string | null): Block {
  return sign === null ? { kind: 'paragraph', content } : { kind: 'item', sign, depth: 0, content };
}

describe('[R9] tables and footnotes are compared by the word', () => {
  const rates = table(['Route', 'Rate'], ['north by ship', '1.5'], ['south', '2']);

  test.each([
    [
      'words of cells',
      table(['Route', 'Rate'], ['north by boat', '1.6'], ['south', '2']),
      'Route | Rate\nnorth by [-ship-]{+boat+} | [-1.5-]{+1.6+}\nsouth | 2',
    ],
    [
      'a row put in and one changed',
      table(['Route', 'Rate'], ['north by boat', '1.5'], ['east', '3'], ['south', '2']),
      'Route | Rate\nnorth by [-ship-]{+boat+} | 1.5\n{+east+} | {+3+}\nsouth | 2',
    ],
    [
      'a row taken out',
      table(['Route', 'Rate'], ['south', '2']),
      'Route | Rate\n[-north by ship-] | [-1.5-]\nsouth | 2',
    ],
    [
      'a column',
      table(['Route', 'Via', 'Rate'], ['north by ship', 'x', '1.5'], ['south', 'y', '2']),
      'Route | {+Via+} | Rate\nnorth by ship | {+x+} | 1.5\nsouth | {+y+} | 2',
    ],
  ])('%s', (_, next, expected) => {
    const lines = redline([rates], [next]);
    expect(redlineText(lines)).toBe(expected);
    expect(newOf(lines)).toEqual([next]);
    expect(oldOf(lines)).toEqual([rates]);
  });

  test('the words of a footnote, whose sign stands once', () => {
    const members = (note: string) => [paragraph('Members', text(note, 'note:*'), ' act.')];
    const lines = redline(members('or a recognized agency'), members('or a private agency'));
    expect(redlineText(lines)).toBe('Members (* or a [-recognized-]{+private+} agency) act.');
    expect(redlineHtml(lines).match(/\* /g)).toHaveLength(1);
  });
});

describe('[R10] where paragraphs were parted or joined the words are kept', () => {
  const whole = paragraph('Members shall cooperate in all matters. They shall report each year.');
  const parts = [paragraph('Members shall cooperate in all matters.'), paragraph('They shall report each year.')];

  test.each([
    ['parted', [whole], parts, 'Members shall cooperate in all matters.[- -]\n{+¶+} They shall report each year.'],
    ['joined', parts, [whole], 'Members shall cooperate in all matters.{+ +}\n[-¶-] They shall report each year.'],
    [
      'parted and changed',
      [whole],
      [parts[0], paragraph('They should report each year.')],
      'Members shall cooperate in all matters.[- -]\n{+¶+} They [-shall-]{+should+} report each year.',
    ],
    [
      'parted into entries',
      [paragraph('Members shall: settle accounts; and report.')],
      [paragraph('Members shall:'), item('a)', 'settle accounts; and'), item('b)', 'report.')],
      'Members shall:[- -]\n{+¶+} {+a)+} settle accounts; and[- -]\n{+¶+} {+b)+} report.',
    ],
  ] as [string, Content, Content, string][])('%s', (_, old, next, expected) => {
    expect(told(old, next)).toBe(expected);
    expect(changesNothing(redline(old, next))).toBe(false);
  });

  test('within a bracket too', () => {
    const around = (...blocks: Block[]) => [bracketAround(['–', ...blocks], ['TRD', paragraph('None.')])];
    expect(told(around(whole), around(...parts))).toContain('{+¶+} They shall report');
  });

  test('but lines with little in common are shown replaced', () => {
    const other = [paragraph('Rates are set by the council.'), paragraph('They apply from May.')];
    expect(told([whole], other)).toMatch(/^\[-Members.*-\]\n\{\+Rates.*\n\{\+They/);
  });

  test('and both texts are in it to the letter', () => {
    const property = fc.property(anyLines, (lines) => {
      const [old, next] = [side(lines, 1), side(lines, 2)];
      const told = redline(old, next);
      expect(contentKey(oldOf(told))).toBe(contentKey(old));
      expect(newOf(told)).toEqual(next);
      expect(newOf(opened(told))).toEqual(next);
      expect(changesNothing(told)).toBe(contentKey(old) === contentKey(next));
    });
    fc.assert(property, { numRuns: runs() });
  });
});
