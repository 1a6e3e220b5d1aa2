import { bracket, instrument, paragraph } from '#lib/drafting/testing';
import {
  anchorAt,
  applyContent,
  bodyOf,
  findAnchor,
  openInstrument,
  serverClient,
  suppressProvision,
  writtenIn,
} from '#lib/live-draft';
import { replicas, settleAll, textsIn, typeAfter } from '#lib/live-draft/testing';

const text = instrument('ARTICLE 1 Scope', '1 Members shall cooperate in good faith.', '2 Aims.');
const opened = () => replicas(openInstrument(text, serverClient(0)));

describe('anchors', () => {
  it('[L4] follow their words through typing, brackets and a settlement', () => {
    const all = opened();
    const anchor = anchorAt(all.server, 'p-1', 14, 23)!;
    expect(anchor.quote).toBe('cooperate');
    typeAfter(all.delegates[0]!, 'p-1', 'Members', ' of the Union');
    settleAll(all);
    expect(findAnchor(all.delegates[1]!, anchor)).toEqual({ from: 27, to: 36, quote: 'cooperate' });
    const wording = bracket(['TRD', 'work together'], ['–', 'cooperate']);
    applyContent(all.server, 'p-1', [paragraph('Members of the Union shall ', wording, ' in good faith.')], {
      merge: 'm',
    });
    expect(findAnchor(all.server, anchor)?.quote).toBe('cooperate');
    applyContent(all.server, 'p-1', [paragraph('Members of the Union shall cooperate in good faith.')], { merge: 'm' });
    expect(findAnchor(all.server, anchor)).toEqual({ from: 27, to: 36, quote: 'cooperate' });
  });

  it('[L4] are lost only with their words', () => {
    const all = opened();
    const anchor = anchorAt(all.server, 'p-1', 14, 23)!;
    textsIn(bodyOf(all.delegates[0]!, 'p-1'))[0]!.delete(14, 9);
    settleAll(all);
    expect(findAnchor(all.server, anchor)).toBeNull();
    expect(anchorAt(all.server, 'p-9', 0, 1)).toBeNull();
    expect(anchorAt(all.server, 'p-1', 5, 5)).toBeNull();
  });
});

describe('words as they came in', () => {
  it('[L5] tells under which client id each word came in, through brackets', () => {
    const all = opened();
    typeAfter(all.delegates[0]!, 'p-1', 'Members', ' of the Union');
    settleAll(all);
    const wording = bracket(['–', 'of the Union'], ['TRD', 'present']);
    applyContent(all.server, 'p-1', [paragraph('Members ', wording, ' shall cooperate in good faith.')], {
      merge: 'm',
    });
    const lines = writtenIn(all.server, 'p-1').map((line) => line.map(({ text, client }) => ({ text, client })));
    expect(lines).toEqual([
      [
        { text: 'Members', client: serverClient(0) },
        { text: ' of the Union', client: 1 },
        { text: 'present', client: serverClient(0.5) },
        { text: ' shall cooperate in good faith.', client: serverClient(0) },
      ],
    ]);
    expect(writtenIn(all.server, 'p-9')).toEqual([]);
  });
});

it('[L7] a provision that is not there is a refusal', () => {
  const { server } = opened();
  expect(applyContent(server, 'p-9', [], { merge: null })).toMatchObject({ kind: 'ProvisionMissing' });
  expect(suppressProvision(server, 'p-9', true)).toMatchObject({ kind: 'ProvisionMissing' });
});
