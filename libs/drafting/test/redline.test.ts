import fc from 'fast-check';
import {
  type Content,
  changesNothing,
  contentKey,
  newOf,
  oldOf,
  opened,
  redline,
  redlineHtml,
  redlineText,
} from '#lib/drafting';
import { anyContent, bracket, bracketAround, item, paragraph, table, text } from '#lib/drafting/testing';
import { runs } from '#lib/foundation/testing';

/** The content with one block or run changed, so that the two share most. */
const pair: fc.Arbitrary<readonly [Content, Content]> = fc.oneof(
  fc.tuple(anyContent, anyContent),
  fc.tuple(anyContent, anyContent, anyContent).map(
    ([a, b, c]) =>
      [
        [...a, ...b],
        [...a, ...c, ...b],
      ] as const,
  ),
  fc.tuple(anyContent, anyContent, anyContent).map(
    ([a, b, c]) =>
      [
        [...a, ...c, ...b],
        [...b, ...a],
      ] as const,
  ),
);

const told = (old: Content, next: Content) => redlineText(redline(old, next));

describe('redline', () => {
  it('[R1] what was kept and deleted is the old text, what was kept and inserted the new one, exactly', () => {
    fc.assert(
      fc.property(pair, ([old, next]) => {
        const lines = redline(old, next);
        expect(contentKey(oldOf(lines))).toBe(contentKey(old));
        expect(newOf(lines)).toEqual(next);
      }),
      { numRuns: runs() },
    );
  });

  it('[R2] a text compared with itself has no changes, and only that', () => {
    fc.assert(
      fc.property(pair, ([old, next]) => {
        expect(changesNothing(redline(old, old))).toBe(true);
        expect(changesNothing(redline(old, next))).toBe(contentKey(old) === contentKey(next));
      }),
      { numRuns: runs() },
    );
  });

  it.each([
    ['one word', 'Members shall ensure it.', 'Members should ensure it.', 'Members [-shall-]{+should+} ensure it.'],
    ['a word put in', 'Members shall do it.', 'Members shall not do it.', 'Members shall {+not +}do it.'],
    ['a word at the end', 'Members shall', 'Members shall act', 'Members shall{+ act+}'],
    ['a word at the head', 'Members shall', 'All Members shall', '{+All +}Members shall'],
    ['a comma', 'rates which apply', 'rates, which apply', 'rates{+,+} which apply'],
    ['a sentence', 'One. Two.', 'One. Three. Two.', 'One. {+Three. +}Two.'],
    ['long additions', 'It is so.', 'It surely is so, as all know.', 'It {+surely +}is so{+, as all know+}.'],
    ['long omissions', 'It surely is so, as all know.', 'It is so.', 'It [-surely -]is so[-, as all know-].'],
    ['additions with a blank between', 'Do it.', 'Do, if asked, with care, it.', 'Do{+, if asked, with care,+} it.'],
  ])('[R3] %s', (_, old, next, expected) => {
    expect(told([paragraph(old)], [paragraph(next)])).toBe(expected);
  });

  it('[R4] a sentence that shares only “the” and “of” is shown replaced', () => {
    const old = 'Administrations promote the development of telecommunication services to the public benefit.';
    const next = 'Countries recognise the importance of a safe network for the future economy.';
    expect(told([paragraph(old)], [paragraph(next)])).toBe(`[-${old.slice(0, -1)}-]{+${next.slice(0, -1)}+}.`);
  });

  it('[R5] the sign of an item changes by itself', () => {
    const old = [item('a)', 'to settle accounts'), item('b)', 'to publish rates')];
    const next = [item('a)', 'to keep records'), item('b)', 'to settle accounts'), item('c)', 'to publish rates')];
    expect(told(old, next)).toBe(
      '{+a)+} {+to keep records+}\n[-a)-]{+b)+} to settle accounts\n[-b)-]{+c)+} to publish rates',
    );
  });

  it('[R5] a paragraph put in, taken out, and changed beside one put in', () => {
    const [a, b, c] = [paragraph('Alpha one.'), paragraph('Beta two.'), paragraph('Gamma three.')];
    expect(told([a, c], [a, b, c])).toBe('Alpha one.\n{+Beta two.+}\nGamma three.');
    expect(told([a, b, c], [a, c])).toBe('Alpha one.\n[-Beta two.-]\nGamma three.');
    expect(told([a, c], [paragraph('Alpha four.'), b, c])).toBe('Alpha [-one-]{+four+}.\n{+Beta two.+}\nGamma three.');
    expect(told([a, c], [b, paragraph('Delta one.'), c])).toBe('{+Beta two.+}\n[-Alpha-]{+Delta+} one.\nGamma three.');
  });

  it('[R7] words round which a bracket was opened are kept, as the option they now are', () => {
    const next = [paragraph('Members shall ', bracket(['–', 'endeavour to '], ['TRD']), 'ensure it.')];
    const lines = redline([paragraph('Members shall endeavour to ensure it.')], next);
    expect(redlineText(lines)).toContain('[-endeavour to -]');
    expect(redlineText(opened(lines))).not.toContain('[-');
    expect(newOf(opened(lines))).toEqual(next);
  });

  it('[R7] a paragraph in a bracket of its own is kept too', () => {
    const next = [bracketAround(['–', paragraph('Alpha one.')], ['TRD'])];
    const lines = opened(redline([paragraph('Alpha one.')], next));
    expect(redlineText(lines)).not.toContain('[-');
    expect(newOf(lines)).toEqual(next);
  });

  it('[R7] the new text is what it was, whatever is opened', () => {
    fc.assert(
      fc.property(pair, ([old, next]) => {
        expect(newOf(opened(redline(old, next)))).toEqual(next);
      }),
      { numRuns: runs() },
    );
  });

  it('[R6] marks, tables and brackets are told apart and nothing from the text becomes markup', () => {
    const old = [paragraph('rate of <b> & "x"'), table(['a', 'b']), paragraph(bracket(['–', 'x'], ['TRD', 'y z']))];
    const next = [
      paragraph('rate of ', text('<b>', 'emphasis'), ' & "x"'),
      table(['a', 'c']),
      paragraph(bracket(['–', 'x'], ['TRD', 'y w'])),
    ];
    expect(redlineHtml(redline(old, next))).toBe(
      [
        '<p>rate of <del>&#60;b&#62;</del><ins><em>&#60;b&#62;</em></ins> &#38; &#34;x&#34;</p>',
        '<table><tr><th>a</th><th><del>b</del><ins>c</ins></th></tr></table>',
        '<p><span class="bracket"><span class="option">[x]</span><span class="option" data-sponsors="TRD">[y <del>z</del><ins>w</ins>]</span></span></p>',
      ].join('\n'),
    );
  });
});
