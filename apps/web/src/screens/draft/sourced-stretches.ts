import { type Block, type Content, type Inline, plainInline, plainText } from '#lib/drafting';
import { placed } from '../../parts/content/placed.js';

/** Words of one origin: where they stand in the plain text, and what they say. */
export interface Stretch<Source> {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly source: Source;
}

interface Run<Source> {
  readonly text: string;
  readonly source: Source;
}

/**
 * The runs of one origin each, laid over the words of a content as they are shown; null where they do not tell the
 * same words, as when somebody typed since the one or the other was asked for.
 *
 * A run that goes on across brackets or into the next paragraph is cut there.
 */
export function sourcedStretches<Source>(
  content: Content,
  lines: readonly { readonly runs: readonly Run<Source>[] }[],
): readonly Stretch<Source>[] | null {
  const shown = textsIn(content, 0);
  const runs = lines.flatMap((line) => line.runs).filter((run) => run.text !== '');
  if (shown.map(({ text }) => text).join('') !== runs.map(({ text }) => text).join('')) return null;
  const stretches: Stretch<Source>[] = [];
  let [at, used] = [0, 0];
  for (const { text, start } of shown) {
    for (let from = 0; from < text.length; ) {
      const run = runs[at]!;
      const length = Math.min(text.length - from, run.text.length - used);
      stretches.push({
        start: start + from,
        end: start + from + length,
        text: text.slice(from, from + length),
        source: run.source,
      });
      from += length;
      used += length;
      if (used === run.text.length) [at, used] = [at + 1, 0];
    }
  }
  return withoutBlanks(stretches);
}

/** A blank by itself tells nobody anything: it goes with the words before it, else with those behind. */
function withoutBlanks<Source>(stretches: readonly Stretch<Source>[]): readonly Stretch<Source>[] {
  const joined: Stretch<Source>[] = [];
  for (const stretch of stretches) {
    const before = joined.at(-1);
    const touches = before !== undefined && before.end === stretch.start;
    if (touches && (stretch.text.trim() === '' || before.text.trim() === '' || alike(before, stretch))) {
      const source = before.text.trim() === '' ? stretch.source : before.source;
      joined[joined.length - 1] = { ...before, end: stretch.end, text: before.text + stretch.text, source };
    } else joined.push(stretch);
  }
  return joined;
}

function alike(one: Stretch<unknown>, other: Stretch<unknown>): boolean {
  return JSON.stringify(one.source) === JSON.stringify(other.source);
}

interface Words {
  readonly text: string;
  /** In the plain text, which writes brackets and footnotes out. */
  readonly start: number;
}

function textsIn(blocks: Content, start: number): readonly Words[] {
  let at = start;
  return blocks.flatMap((block) => {
    const from = at;
    at += plainText([block]).length + 1;
    return inBlock(block, from);
  });
}

function inBlock(block: Block, start: number): readonly Words[] {
  switch (block.kind) {
    case 'paragraph':
      return inLine(block.content, start);
    case 'item':
      return inLine(block.content, start + block.depth * 2 + block.sign.length + 1);
    case 'table':
      return series(block.rows.flat(), start, plainInline, inLine);
    case 'alternatives':
      return series(
        block.options.map((option) => option.content),
        start + 1,
        (content) => `${plainText(content)} `,
        textsIn,
      );
  }
}

function inLine(parts: readonly Inline[], start: number): readonly Words[] {
  return placed(parts, start).flatMap(({ part, start: at }) =>
    part.kind === 'text'
      ? [{ text: part.text, start: at }]
      : series(
          part.options.map((option) => option.content),
          at + 1,
          (content) => `${plainInline(content)} `,
          inLine,
        ),
  );
}

/** One after the other, a sign between them. */
function series<Part>(
  parts: readonly Part[],
  start: number,
  written: (part: Part) => string,
  inside: (part: Part, start: number) => readonly Words[],
): readonly Words[] {
  let at = start;
  return parts.flatMap((part) => {
    const from = at;
    at += written(part).length + 1;
    return inside(part, from);
  });
}
