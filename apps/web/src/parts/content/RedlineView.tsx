import { type CSSProperties, Fragment, type ReactNode, useMemo } from 'react';
import {
  type Broken,
  type Change,
  type Content,
  opened,
  type RedlineBlock,
  type RedlineInline,
  type RedlineRun,
  redline,
} from '#lib/drafting';
import { assertNever } from '#lib/foundation';
import { NothingHere, Sponsors } from './Bracket.js';
import { withMarks } from './InlineView.js';
import { noteOf } from './placed.js';

interface RedlineViewProps {
  readonly from: Content;
  readonly to: Content;
}

/** What turns one text into the other: insertions underlined, deletions struck, and coloured besides. */
export function RedlineView({ from, to }: RedlineViewProps) {
  const blocks = useMemo(() => opened(redline(from, to)), [from, to]);
  return <Blocks blocks={blocks} />;
}

/** The same of a heading or a label: one line of words, to be set inside another. */
export function RedlineLine({ from, to }: RedlineViewProps) {
  const blocks = useMemo(() => opened(redline(from, to)), [from, to]);
  return blocks.map((block, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: blocks of a redline have only their order
    block.kind === 'paragraph' ? <Runs key={index} parts={block.content} /> : null,
  );
}

function Blocks({ blocks }: { readonly blocks: readonly RedlineBlock[] }) {
  return blocks.map((block, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: blocks of a redline have only their order
    <BlockView key={index} block={block} />
  ));
}

function BlockView({ block }: { readonly block: RedlineBlock }) {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p data-change={block.change}>
          <BreakSign broken={block.broken} />
          <Runs parts={block.content} />
        </p>
      );
    case 'item':
      return (
        <p className="treaty-item" data-change={block.change} style={{ '--depth': block.depth } as CSSProperties}>
          <span className="sign">
            <BreakSign broken={block.broken} />
            {block.sign.map((part) => (
              <Changed key={part.change} change={part.change}>
                {part.text}
              </Changed>
            ))}
          </span>
          <span>
            <Runs parts={block.content} />
          </span>
        </p>
      );
    case 'table':
      return <TableView rows={block.rows} />;
    case 'alternatives':
      return (
        <div className="bracket-block" data-change={block.change}>
          {block.options.map((option) => (
            <div key={option.id} className="option">
              <Sponsors sponsors={option.sponsors} />
              {option.content.length === 0 ? <NothingHere /> : <Blocks blocks={option.content} />}
            </div>
          ))}
        </div>
      );
    default:
      return assertNever(block);
  }
}

/** Where a paragraph was parted or joined: its words stand in both texts, the break in one. */
function BreakSign({ broken }: { readonly broken: Broken | undefined }) {
  return broken === undefined ? null : <Changed change={broken}>¶ </Changed>;
}

function TableView({ rows }: { readonly rows: readonly (readonly (readonly RedlineInline[])[])[] }) {
  return (
    <div className="table-scroll">
      <table>
        <tbody>
          {rows.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have only their order
            <tr key={index}>
              {row.map((cell, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: cells have only their order
                <td key={column}>
                  <Runs parts={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Runs({ parts }: { readonly parts: readonly RedlineInline[] }) {
  return parts.map((part, index) => {
    // biome-ignore lint/suspicious/noArrayIndexKey: runs have only their order
    if (part.kind === 'text') return <Run key={index} run={part} before={parts[index - 1]} />;
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: runs have only their order
      <span key={index} className="bracket" data-redline>
        {part.options.map((option, at) => (
          <Fragment key={option.id}>
            {at > 0 && ' '}
            <Changed change={part.change}>
              <span className="bracket-sign">[</span>
            </Changed>
            <Sponsors sponsors={option.sponsors} />
            {option.content.length === 0 ? <NothingHere /> : <Runs parts={option.content} />}
            <Changed change={part.change}>
              <span className="bracket-sign">]</span>
            </Changed>
          </Fragment>
        ))}
      </span>
    );
  });
}

function Run({ run, before }: { readonly run: RedlineRun; readonly before: RedlineInline | undefined }) {
  const sign = noteOf(run);
  const opensNote = sign !== null && (before?.kind !== 'text' || noteOf(before) !== sign);
  return <Changed change={run.change}>{withMarks(run.text, run.marks ?? [], opensNote)}</Changed>;
}

function Changed({ change, children }: { readonly change: Change; readonly children: ReactNode }) {
  if (change === 'inserted') return <ins className="change">{children}</ins>;
  if (change === 'deleted') return <del className="change">{children}</del>;
  return children;
}
