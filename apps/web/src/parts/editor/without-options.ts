import { Fragment, type Node, Slice } from '@tiptap/pm/model';

/** The words alone: an option belongs to its place, and would not be true of the same words elsewhere. */
export function withoutOptions(slice: Slice): Slice {
  return new Slice(bare(slice.content), slice.openStart, slice.openEnd);
}

function bare(fragment: Fragment): Fragment {
  const nodes: Node[] = [];
  fragment.forEach((node) => {
    if (node.isText) nodes.push(node.mark(node.marks.filter(({ type }) => type.name !== 'option')));
    else {
      const attrs = 'options' in node.attrs ? { ...node.attrs, options: null } : node.attrs;
      nodes.push(node.type.create(attrs, bare(node.content), node.marks));
    }
  });
  return Fragment.fromArray(nodes);
}
