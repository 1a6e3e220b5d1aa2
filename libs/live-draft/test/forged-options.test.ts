import * as Y from 'yjs';
import { bracket, instrument, paragraph } from '#lib/drafting/testing';
import { bodyOf, bracketMapOf, openInstrument, optionKey, projectProvision, serverClient } from '#lib/live-draft';
import { replicas, textsIn } from '#lib/live-draft/testing';

const text = instrument('ARTICLE 1 Scope', '1 Members shall act.', '2 Aims.');
const wording = bracket(['–', 'shall'], ['TRD', 'should']);
const bracketed = {
  ...text,
  provisions: [{ ...text.provisions[0]!, content: [paragraph('Members ', wording, ' act.')] }, text.provisions[1]!],
};
const opened = () => replicas(openInstrument(bracketed, serverClient(0))).server;
const mark = (doc: Y.Doc, provision: string, ref: { bracket: string; option: string }) =>
  textsIn(bodyOf(doc, provision))[0]!.format(0, 4, { [optionKey(ref)]: ref });

it('[L9] an option of nobody knows which bracket, or of another provision, is not read', () => {
  const doc = opened();
  const before = projectProvision(doc, 'p-2');
  mark(doc, 'p-2', { bracket: 'forged', option: 'o' });
  mark(doc, 'p-2', { bracket: wording.id, option: wording.options[0]!.id });
  expect(projectProvision(doc, 'p-2')).toEqual(before);
});

it('[L9] a second option of one bracket on the same words is not read', () => {
  const doc = opened();
  const before = projectProvision(doc, 'p-1');
  const ref = { bracket: wording.id as string, option: wording.options[1]!.id as string };
  textsIn(bodyOf(doc, 'p-1'))[0]!.format(8, 5, { [optionKey(ref)]: ref });
  expect(projectProvision(doc, 'p-1')).toEqual(before);
});

it('[L9] words of a settled bracket are plain words', () => {
  const doc = opened();
  bracketMapOf(doc).delete(wording.id);
  expect(projectProvision(doc, 'p-1')!.content).toEqual([paragraph('Members shallshould act.')]);
});
