import { Mark, mergeAttributes, Node } from '@tiptap/core';

// The nodes and marks of the drafting schema. Their names and attributes are those of libs/live-draft, because the
// same words are edited alone here and together in the drafting room.

const Doc = Node.create({ name: 'doc', topNode: true, content: 'block+' });
const Words = Node.create({ name: 'text', group: 'inline' });

/** The options a whole block stands in, as JSON `[[bracket, option], …]`, outermost first. */
const options = { options: { default: null, rendered: false } };

const Paragraph = Node.create({
  name: 'paragraph',
  group: 'block',
  content: 'inline*',
  addAttributes: () => options,
  parseHTML: () => [{ tag: 'p' }],
  renderHTML: ({ HTMLAttributes }) => ['p', HTMLAttributes, 0],
});

const Item = Node.create({
  name: 'item',
  group: 'block',
  content: 'inline*',
  defining: true,
  addAttributes: () => ({
    ...options,
    sign: { default: '–', renderHTML: ({ sign }) => ({ 'data-sign': sign }) },
    depth: { default: 0, renderHTML: ({ depth }) => ({ 'data-depth': depth }) },
  }),
  parseHTML: () => [{ tag: 'p[data-sign]', priority: 60 }, { tag: 'li' }],
  renderHTML: ({ node, HTMLAttributes }) => [
    'p',
    mergeAttributes(HTMLAttributes, { class: 'treaty-item', 'data-depth': Math.min(Number(node.attrs['depth']), 5) }),
    ['span', { class: 'sign', contenteditable: 'false' }, String(node.attrs['sign'])],
    ['span', 0],
  ],
});

const Table = Node.create({
  name: 'table',
  group: 'block',
  content: 'tableRow+',
  isolating: true,
  addAttributes: () => options,
  parseHTML: () => [{ tag: 'table' }],
  renderHTML: () => ['div', { class: 'table-scroll' }, ['table', ['tbody', 0]]],
});

const TableRow = Node.create({
  name: 'tableRow',
  content: 'tableCell+',
  parseHTML: () => [{ tag: 'tr' }],
  renderHTML: () => ['tr', 0],
});

const TableCell = Node.create({
  name: 'tableCell',
  content: 'inline*',
  isolating: true,
  parseHTML: () => [{ tag: 'td' }, { tag: 'th' }],
  renderHTML: () => ['td', 0],
});

const Emphasis = Mark.create({
  name: 'emphasis',
  parseHTML: () => [{ tag: 'em' }, { tag: 'i' }],
  renderHTML: () => ['em', 0],
});

const Strong = Mark.create({
  name: 'strong',
  parseHTML: () => [{ tag: 'strong' }, { tag: 'b' }],
  renderHTML: () => ['strong', 0],
});

const Superscript = Mark.create({
  name: 'superscript',
  excludes: 'superscript subscript',
  parseHTML: () => [{ tag: 'sup' }],
  renderHTML: () => ['sup', 0],
});

const Subscript = Mark.create({
  name: 'subscript',
  excludes: 'subscript superscript',
  parseHTML: () => [{ tag: 'sub' }],
  renderHTML: () => ['sub', 0],
});

const Note = Mark.create({
  name: 'note',
  inclusive: false,
  addAttributes: () => ({ sign: { default: '*', renderHTML: ({ sign }) => ({ 'data-sign': sign }) } }),
  renderHTML: ({ HTMLAttributes }) => ['span', mergeAttributes(HTMLAttributes, { class: 'note' }), 0],
});

/** A word inside one option of a bracket. Several may lie over one another, so it excludes none of its kind. */
const Option = Mark.create({
  name: 'option',
  excludes: '',
  inclusive: true,
  addAttributes: () => ({
    bracket: { default: '', renderHTML: ({ bracket }) => ({ 'data-bracket': bracket }) },
    option: { default: '', renderHTML: ({ option }) => ({ 'data-option': option }) },
  }),
  renderHTML: ({ HTMLAttributes }) => ['span', mergeAttributes(HTMLAttributes, { class: 'option-words' }), 0],
});

export const draftingSchema = [
  Doc,
  Words,
  Paragraph,
  Item,
  Table,
  TableRow,
  TableCell,
  Emphasis,
  Strong,
  Superscript,
  Subscript,
  Note,
  Option,
];
