import type { Node as Tree } from '@tiptap/pm/model';
import type { BracketFacts, Brackets, Path } from './editor-content.js';

type Option = BracketFacts['options'][number];

/** A paragraph that stands in an option of a bracket round whole paragraphs. */
export interface BlockOption {
  readonly at: number;
  readonly to: number;
  readonly bracket: string;
  readonly option: Option;
  readonly opensOption: boolean;
  readonly opensBracket: boolean;
  /** Where it opens its bracket: the options without words, which have no paragraph. */
  readonly empty: readonly Option[];
}

/** Every paragraph within a bracket, by the innermost one, in the order of the document. */
export function blockOptions(document: Tree, facts: Brackets): readonly BlockOption[] {
  const placed: { readonly at: number; readonly to: number; readonly path: Path }[] = [];
  document.forEach((block, at) => {
    placed.push({ at, to: at + block.nodeSize, path: pathOf(block) });
  });
  const standing = new Set(placed.flatMap(({ path }) => path.map(([, option]) => option)));
  return placed.flatMap(({ at, to, path }, index) => {
    const [bracket, id] = path.at(-1) ?? [];
    const options = (bracket !== undefined && facts.get(bracket)?.options) || [];
    const option = options.find((each) => each.id === id);
    if (bracket === undefined || option === undefined) return [];
    const before = placed[index - 1]?.path ?? [];
    const opensBracket = !before.some(([each]) => each === bracket);
    const opensOption = !before.some(([, each]) => each === id);
    const empty = opensBracket ? options.filter((each) => !standing.has(each.id)) : [];
    return [{ at, to, bracket, option, opensOption, opensBracket, empty }];
  });
}

function pathOf(block: Tree): Path {
  const written: unknown = block.attrs['options'];
  return typeof written === 'string' ? (JSON.parse(written) as Path) : [];
}
