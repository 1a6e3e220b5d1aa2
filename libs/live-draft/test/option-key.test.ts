import { Schema } from '@tiptap/pm/model';
import { updateYFragment } from '@tiptap/y-tiptap';
import * as Y from 'yjs';
import { draftSchema, emptyDraft, optionKey } from '#lib/live-draft';

const schema = new Schema({
  nodes: { doc: { content: 'paragraph+' }, paragraph: { content: 'text*' }, text: {} },
  marks: { option: { attrs: { bracket: {}, option: {} }, excludes: '' } },
});

describe('option marks', () => {
  it('[L6] have the key that the editor gives them', () => {
    const refs = [
      { bracket: 'b-1', option: 'o-1' },
      { bracket: 'b-1', option: 'o-2' },
      { bracket: '7f0c', option: 'é' },
    ];
    const marks = refs.map((ref) => schema.mark('option', ref));
    const body = emptyDraft().getXmlFragment('body');
    const page = schema.node('doc', null, [schema.node('paragraph', null, [schema.text('words', marks)])]);
    updateYFragment(body.doc!, body, page, { mapping: new Map(), isOMark: new Map() });
    const [{ attributes }] = ((body.get(0) as Y.XmlElement).get(0) as Y.XmlText).toDelta();
    expect(attributes).toEqual(Object.fromEntries(refs.map((ref) => [optionKey(ref), ref])));
  });

  it('[L6] carry the attributes in the order that their key is worked out from', () => {
    expect(draftSchema.marks.option.attributes).toEqual(['bracket', 'option']);
  });
});
