import { type CSSProperties, type ReactNode, use, useMemo } from 'react';
import { type Alternatives, type Block, type Content, plainText, type Text } from '#lib/drafting';
import { assertNever } from '#lib/foundation';
import { useWords } from '../../client/words.js';
import { BracketHandles, OpeningSign, Sponsors } from './Bracket.js';
import { footnotesOf } from './footnotes.js';
import { type Highlight, HighlightContext } from './highlight.js';
import { InlineView, Run } from './InlineView.js';

interface ContentViewProps {
  readonly content: Content;
  /** Stretches of the plain text to be marked, such as words that a comment is about. */
  readonly highlights?: readonly Highlight[];
  readonly onHighlight?: (id: string) => void;
  /** Draws a highlighted stretch in a way of its own. */
  readonly wrap?: (id: string, words: ReactNode) => ReactNode;
}

const none: readonly Highlight[] = [];

/** The words of a provision, position or amendment as they are read: blocks, footnotes, tables, brackets. */
export function ContentView({ content, highlights = none, onHighlight, wrap }: ContentViewProps) {
  return (
    <HighlightContext value={{ highlights, onHighlight, wrap }}>
      <BlocksView blocks={content} start={0} />
      <Footnotes content={content} />
    </HighlightContext>
  );
}

function Footnotes({ content }: { readonly content: Content }) {
  const notes = useMemo(() => footnotesOf(content), [content]);
  return notes.map(({ sign, runs, start }) => (
    <p key={start} className="footnote" role="note">
      <sup className="note-sign">{sign}</sup>{' '}
      {runs.map((run, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: runs have only their order
        <Run key={index} run={run} start={start + lengthOf(runs.slice(0, index))} />
      ))}
    </p>
  ));
}

function lengthOf(runs: readonly Text[]): number {
  return runs.reduce((sum, run) => sum + run.text.length, 0);
}

/** `start` is the place of the first block in the plain text, where each block is a line. */
export function BlocksView({ blocks, start }: { readonly blocks: readonly Block[]; readonly start: number }) {
  let at = start;
  return blocks.map((block, index) => {
    const from = at;
    at += plainText([block]).length + 1;
    // Blocks have no identity of their own; their order is all there is.
    // biome-ignore lint/suspicious/noArrayIndexKey: see above
    return <BlockView key={index} block={block} start={from} />;
  });
}

function BlockView({ block, start }: { readonly block: Block; readonly start: number }) {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p>
          <InlineView parts={block.content} start={start} />
        </p>
      );
    case 'item':
      return (
        <p className="treaty-item" style={{ '--depth': block.depth } as CSSProperties}>
          <span className="sign">{block.sign}</span>
          <span>
            <InlineView parts={block.content} start={start + block.depth * 2 + block.sign.length + 1} />
          </span>
        </p>
      );
    case 'table':
      return <TableView rows={block.rows} start={start} />;
    case 'alternatives':
      return <BracketedBlocks alternatives={block} start={start} />;
    default:
      return assertNever(block);
  }
}

type Rows = Extract<Block, { kind: 'table' }>['rows'];

function TableView({ rows, start }: { readonly rows: Rows; readonly start: number }) {
  let at = start;
  const lines = rows.map((row) =>
    row.map((cell) => {
      const from = at;
      at += plainText([{ kind: 'paragraph', content: cell }]).length + 1;
      return { cell, from };
    }),
  );
  const [head, ...body] = lines;
  return (
    <div className="table-scroll">
      <table>
        <thead>
          <tr>
            {head?.map(({ cell, from }) => (
              <th key={from} scope="col">
                <InlineView parts={cell} start={from} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {body.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have only their order
            <tr key={index}>
              {row.map(({ cell, from }) => (
                <td key={from}>
                  <InlineView parts={cell} start={from} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Whole paragraphs that are not agreed, between tall brackets. */
function BracketedBlocks({
  alternatives,
  start,
}: {
  readonly alternatives: Alternatives<Block>;
  readonly start: number;
}) {
  const words = useWords();
  let at = start;
  return (
    <div className="bracket-block" data-bracket={alternatives.id}>
      {alternatives.options.map((option, index) => {
        const from = at + 1;
        at += plainText(option.content).length + 2;
        return (
          <div key={option.id} className="option">
            <p className="option-head">
              <BlockSign bracket={index === 0 ? alternatives.id : undefined} />
              <Sponsors sponsors={option.sponsors} />
            </p>
            {option.content.length === 0 ? (
              <p className="none-here soft">{words.say('bracket.nothing')}</p>
            ) : (
              <BlocksView blocks={option.content} start={from} />
            )}
          </div>
        );
      })}
    </div>
  );
}

/** Tall brackets are drawn; only where handles are on does one begin with a sign that can be pressed. */
function BlockSign({ bracket }: { readonly bracket: string | undefined }) {
  const handles = use(BracketHandles);
  return handles && bracket !== undefined ? <OpeningSign bracket={bracket} /> : null;
}
