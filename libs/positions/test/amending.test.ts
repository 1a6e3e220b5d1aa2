import { item, paragraph } from '#lib/drafting/testing';
import { type AmendmentRequest, decideAmending } from '#lib/positions';

const stands = [paragraph('Members shall pay.'), item('a)', 'at once')];
const amended = { provisionId: 'p31', content: stands };
const asks = (different: Partial<AmendmentRequest>): AmendmentRequest => ({
  kind: 'MOD',
  content: [paragraph('Members may pay.')],
  baseContent: stands,
  newLabel: null,
  symbol: 'TRD',
  ...different,
});

describe('an amendment', () => {
  test.each([
    ['MOD', null, 'ContentExpected'],
    ['ADD', null, 'ContentExpected'],
    ['SUP', [paragraph('x')], 'ContentNotExpected'],
    ['NOC', [paragraph('x')], 'ContentNotExpected'],
  ] as const)('[P17] %s with content %j is refused', (kind, content, problem) => {
    expect(decideAmending(asks({ kind, content }), amended)).toMatchObject({ kind: 'NotAcceptable', problem });
  });

  test('[P17] SUP and NOC keep the words they were asked of', () => {
    expect(decideAmending(asks({ kind: 'SUP', content: null }), amended)).toEqual({
      content: null,
      text: null,
      base: stands,
    });
  });

  test('[P18] one on older words gets the current ones', () => {
    const outcome = decideAmending(asks({ baseContent: [paragraph('Members must pay.')] }), amended);
    expect(outcome).toMatchObject({ kind: 'ChangedMeanwhile', currentContent: stands });
  });

  test('[P18] whoever does not say what they saw is taken to have seen what stands', () => {
    expect(decideAmending(asks({ baseContent: null }), amended)).toMatchObject({
      base: stands,
      text: 'Members may pay.',
    });
  });

  test('[P19] asking for what stands asks for nothing', () => {
    expect(decideAmending(asks({ content: stands }), amended)).toMatchObject({
      kind: 'NothingChanged',
      provisionId: 'p31',
    });
  });

  test('[P20] an ADD looks at no words', () => {
    expect(
      decideAmending(asks({ kind: 'ADD', newLabel: '3.7', baseContent: [paragraph('other')] }), amended),
    ).toMatchObject({ base: [] });
    expect(decideAmending(asks({ kind: 'ADD', newLabel: 'x'.repeat(41) }), amended)).toMatchObject({
      problem: 'TooLong',
    });
  });

  test.each(['ADD', 'MOVE'] as const)('[P22] %s of a heading is refused', (kind) => {
    expect(decideAmending(asks({ kind }), { ...amended, heading: true })).toMatchObject({ problem: 'NotOfHeadings' });
  });

  test('[P22] a heading is one paragraph', () => {
    const heading = { ...amended, content: [paragraph('Scope')], heading: true };
    const mod = (...content: readonly object[]) => decideAmending(asks({ content, baseContent: null }), heading);
    expect(mod(paragraph('Scope'), paragraph('and more'))).toMatchObject({ problem: 'HeadingNotOneParagraph' });
    expect(mod(item('a)', 'Scope'))).toMatchObject({ problem: 'HeadingNotOneParagraph' });
    expect(mod(paragraph('Scope of these Rules'))).toMatchObject({ text: 'Scope of these Rules' });
  });

  test('[P23] a move takes the words along, or brings others', () => {
    expect(decideAmending(asks({ kind: 'MOVE', content: null }), amended)).toMatchObject({
      content: null,
      base: stands,
    });
    expect(decideAmending(asks({ kind: 'MOVE', content: stands }), amended)).toMatchObject({ content: null });
    expect(decideAmending(asks({ kind: 'MOVE' }), amended)).toMatchObject({ text: 'Members may pay.' });
  });
});
