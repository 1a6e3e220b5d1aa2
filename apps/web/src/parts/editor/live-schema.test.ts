import { getSchema } from '@tiptap/core';
import { draftSchema } from '#lib/live-draft';
import { draftingSchema } from './schema.js';

const editor = getSchema(draftingSchema);

describe('the editor’s schema', () => {
  it('has the nodes and attributes that the server lets in, and no others', () => {
    const nodes = Object.fromEntries(
      Object.values(editor.nodes)
        .filter(({ name }) => name !== 'doc' && name !== 'text')
        .map(({ name, spec }) => [name, Object.keys(spec.attrs ?? {}).sort()]),
    );
    expect(nodes).toEqual(
      Object.fromEntries(
        Object.entries(draftSchema.nodes).map(([name, { attributes }]) => [name, [...attributes].sort()]),
      ),
    );
  });

  it('has the marks, in which only options overlap: the key of a mark in Yjs depends on it', () => {
    const marks = Object.fromEntries(
      Object.values(editor.marks).map((mark) => [
        mark.name,
        { attributes: Object.keys(mark.spec.attrs ?? {}), overlapping: !mark.excludes(mark) },
      ]),
    );
    expect(marks).toEqual(draftSchema.marks);
  });
});
