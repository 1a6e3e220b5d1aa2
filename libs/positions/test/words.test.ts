import fc from 'fast-check';
import { bracket, paragraph } from '#lib/drafting/testing';
import { runs } from '#lib/foundation/testing';
import { acceptContent, acceptVoices, acceptWords, audienceKey, isWithin, narrower, reachOf } from '#lib/positions';
import { anyReach } from '#lib/positions/testing';

const body = { field: 'body', most: 20 };

describe('words and audiences', () => {
  test.each([
    ['too long', 'x'.repeat(21), 'TooLong'],
    ['blank', ' \n', 'Blank'],
    ['with NUL', 'a\u0000b', 'NotPlainText'],
    ['half a pair', 'a\ud83cb', 'NotPlainText'],
  ])('[P13] words %s are refused', (_, words, problem) => {
    expect(acceptWords(words, body)).toMatchObject({ kind: 'NotAcceptable', problem, facts: { field: 'body' } });
  });

  test('[P13] whole characters of any script are plain text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (words) => {
        const clean = `a${words.replaceAll('\u0000', '')}`;
        return acceptWords(clean, { field: 'body', most: 10_000 }) === null;
      }),
      { numRuns: runs() },
    );
  });

  test('[P14] of two audiences the narrower holds, whichever comes first', () => {
    fc.assert(
      fc.property(anyReach, anyReach, (a, b) => {
        const held = narrower(a, b);
        return held === narrower(b, a) && isWithin(held, a) && isWithin(held, b);
      }),
      { numRuns: runs() },
    );
  });

  test('[P14] a key tells its reach', () => {
    fc.assert(
      fc.property(
        anyReach,
        (reach) => reachOf(audienceKey(reach, { conferenceId: 'c', stakeholderId: 's' })) === reach,
      ),
    );
  });

  test('[P15] a voice in another’s mouth is refused', () => {
    const stands = [paragraph('Members ', bracket(['–', 'shall'], ['JMC', 'should']), ' pay.')];
    const sent = [paragraph('Members ', bracket(['TRD', 'may'], ['JMC', 'should']), ' pay.')];
    expect(acceptVoices(sent, 'TRD', stands)).toBeNull();
    expect(acceptVoices(sent, 'TRD')).toMatchObject({ problem: 'ForeignSponsor', facts: { symbol: 'JMC' } });
  });

  test.each([
    ['no list', { kind: 'paragraph' }, 'ContentMalformed'],
    ['a strange key', [{ kind: 'paragraph', content: [], onclick: 'x' }], 'ContentMalformed'],
    ['no words', [paragraph(' ')], 'Blank'],
    ['nothing', [], 'Blank'],
    [
      'NUL in a sign',
      [{ kind: 'item', sign: '\u0000', depth: 0, content: [{ kind: 'text', text: 'a' }] }],
      'ContentMalformed',
    ],
    ['a megabyte', [paragraph('x'.repeat(1_000_000))], 'ContentTooLong'],
  ])('[P16] a content of %s is refused', (_, json, problem) => {
    expect(acceptContent(json)).toMatchObject({ kind: 'NotAcceptable', problem, facts: { field: 'content' } });
  });

  test('[P16] what is accepted comes with its plain text', () => {
    expect(acceptContent([paragraph('It shall.')])).toEqual({ content: [paragraph('It shall.')], text: 'It shall.' });
  });
});
