import { isAlias, isMap, isNode, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { Path } from '#lib/meetings';

export interface Place {
  readonly line: number;
  readonly column: number;
}

export interface Yaml {
  /** Plain data; undefined where the file is not well-formed. */
  readonly data: unknown;
  readonly faults: readonly (Place & { readonly reason: string })[];
  /** Where that field stands in the file, or the nearest thing around it that does. */
  placeOf(path: Path): Place;
}

/** More names for the same words than any file needs would unfold into a flood. */
const MOST_ALIASES = 100;

export function readYaml(source: string): Yaml {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false });
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  const faults = document.errors.map(({ pos, message }) => ({ ...place(pos[0]), reason: message }));
  const data = faults.length > 0 ? undefined : plain(() => document.toJS({ maxAliasCount: MOST_ALIASES }));
  const known = (node: unknown): Node | null => {
    const meant = isAlias(node) ? node.resolve(document) : node;
    return isNode(meant) ? meant : null;
  };
  return { data, faults, placeOf: (path) => place(offsetOf(document.contents, path, known)) };
}

function offsetOf(root: unknown, path: Path, known: (node: unknown) => Node | null): number {
  let node = known(root);
  let offset = node?.range?.[0] ?? 0;
  for (const step of path) {
    const [key, value] = stepInto(node, step);
    if (key === null && value === null) break;
    node = known(value);
    offset = (isScalar(node) ? node.range?.[0] : undefined) ?? key?.range?.[0] ?? node?.range?.[0] ?? offset;
  }
  return offset;
}

function stepInto(node: Node | null, step: string | number): readonly [key: Node | null, value: unknown] {
  if (isSeq(node)) return [null, node.items[Number(step)] ?? null];
  if (!isMap(node)) return [null, null];
  const pair = node.items.find(({ key }) => isScalar(key) && key.value === step);
  return pair && isNode(pair.key) ? [pair.key, pair.value] : [null, null];
}

// The reader of YAML throws where too many names stand for the same words.
function plain(read: () => unknown): unknown {
  try {
    return read();
  } catch {
    return null;
  }
}
