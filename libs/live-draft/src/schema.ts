/**
 * What may stand in the body of a provision, as data: the editor builds its ProseMirror schema from it and the server
 * judges every update by it, so the two can never disagree.
 */
export const draftSchema = {
  nodes: {
    paragraph: { within: ['body'], holds: 'words', attributes: ['options'] },
    item: { within: ['body'], holds: 'words', attributes: ['sign', 'depth', 'options'] },
    table: { within: ['body'], holds: 'tableRow', attributes: ['options'] },
    tableRow: { within: ['table'], holds: 'tableCell', attributes: [] },
    tableCell: { within: ['tableRow'], holds: 'words', attributes: [] },
  },
  marks: {
    emphasis: { attributes: [], overlapping: false },
    strong: { attributes: [], overlapping: false },
    subscript: { attributes: [], overlapping: false },
    superscript: { attributes: [], overlapping: false },
    note: { attributes: ['sign'], overlapping: false },
    option: { attributes: ['bracket', 'option'], overlapping: true },
  },
} as const satisfies {
  readonly nodes: Readonly<Record<string, NodeShape>>;
  readonly marks: Readonly<Record<string, MarkShape>>;
};

export interface NodeShape {
  readonly within: readonly string[];
  /** `words` for a line of text, else the only node it holds. */
  readonly holds: string;
  readonly attributes: readonly AttributeName[];
}

export interface MarkShape {
  readonly attributes: readonly string[];
  /** Several of one kind may lie on the same words, as nested brackets do. */
  readonly overlapping: boolean;
}

export type NodeName = keyof typeof draftSchema.nodes;
export type MarkName = keyof typeof draftSchema.marks;
export type AttributeName = 'options' | 'sign' | 'depth';

export const attributeLimits = { sign: 64, noteSign: 16, depth: 64, options: 64, id: 64 } as const;

export function isNodeName(name: string): name is NodeName {
  return Object.hasOwn(draftSchema.nodes, name);
}
