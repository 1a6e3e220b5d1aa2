import * as Y from 'yjs';
import { updateFrame } from '../../../libs/sync/src/index.js';
import { bodyIn, textIn } from '../live-draft.js';
import { type Attack, inGroups, ownCopy, tally, updateOf } from './attack.js';
import { sayAlone } from './intruder.js';

type Change = (place: { doc: Y.Doc; text: Y.XmlText; body: Y.XmlFragment }) => void;

const element = (name: string): Y.XmlElement => new Y.XmlElement(name);

const STRANGE: readonly Change[] = [
  ({ text }) => text.format(0, 4, { link: { href: 'javascript:alert(1)' } }),
  ({ text }) => text.insert(0, 'x', { href: 'javascript:alert(1)' }),
  ({ text }) => text.format(0, 4, { emphasis: { onclick: 'alert(1)' } }),
  ({ text }) => text.format(0, 4, { note: { sign: 'x'.repeat(1000) } }),
  ({ body }) => body.insert(0, [element('script')]),
  ({ body }) => body.insert(0, [element('iframe')]),
  ({ body }) => body.insert(0, [element('image')]),
  ({ body }) => (body.get(0) as Y.XmlElement).setAttribute('href', 'javascript:alert(1)'),
  ({ body }) => (body.get(0) as Y.XmlElement).setAttribute('style', 'position:fixed'),
  ({ body }) => (body.get(0) as Y.XmlElement).setAttribute('onload', 'alert(1)'),
  ({ body }) => (body.get(0) as Y.XmlElement).setAttribute('__proto__', 'x'),
  ({ text }) => text.insertEmbed(0, { image: 'data:text/html,x' }),
  ({ text }) => text.insertEmbed(0, new Y.Map()),
  ({ body }) => body.insert(0, [new Y.XmlHook('script') as never]),
  ({ body }) => body.insert(0, [new Y.XmlText('words outside of a line')]),
  ({ text }) => text.insert(0, 'a NUL: \u0000'),
];

/** What is the server's alone: the frame of the document, and who sponsors what. */
const NOT_THEIRS: readonly Change[] = [
  ({ doc }) => doc.getMap('provisions').set('made-up', new Y.Map()),
  ({ doc }) => doc.getMap('provisions').delete([...doc.getMap('provisions').keys()][0]!),
  ({ doc }) => (doc.getMap('provisions').values().next().value as Y.Map<unknown>).set('order', 'zz'),
  ({ doc }) => (doc.getMap('provisions').values().next().value as Y.Map<unknown>).delete('body'),
  ({ doc }) => doc.getMap('divisions').set('made-up', { title: 'x' }),
  ({ doc }) => doc.getMap('brackets').set('made-up', { options: [{ id: 'x', sponsors: ['ALF'] }] }),
  ({ doc }) => doc.getArray('another-root').insert(0, ['x']),
  ({ doc }) => doc.getMap('sub').set('document', new Y.Doc()),
];

export const strangeContent: readonly Attack[] = [
  {
    name: 'javascript: links and unknown content',
    tried: `${STRANGE.length} things past the editor: links, styles, handlers, scripts, embeds, NUL`,
    answer: `closed 4403 UnknownContent ×${STRANGE.length}`,
    run: (ground) => each(ground, STRANGE),
  },
  {
    name: 'What only the server writes',
    tried: `${NOT_THEIRS.length} changes of provisions, order, headings, brackets, sponsors, other roots`,
    answer: `closed 4403 OutsideBody ×${NOT_THEIRS.length}`,
    run: (ground) => each(ground, NOT_THEIRS),
  },
];

async function each(ground: Parameters<Attack['run']>[0], changes: readonly Change[]): Promise<string> {
  const provision = ground.draft.provisions[3]!;
  const frames = changes.map((change) =>
    updateFrame(
      updateOf(ownCopy(ground), (doc) => change({ doc, text: textIn(doc, provision), body: bodyIn(doc, provision) })),
    ),
  );
  return tally(await inGroups(frames, 8, (frame) => sayAlone(ground, 'delegateB', [frame])));
}
