import { Fragment, type ReactNode, use } from 'react';
import { type Alternatives, type Inline, type Mark, plainInline, type Text } from '#lib/drafting';
import { BracketFrame } from './Bracket.js';
import { cut, HighlightContext, type Highlighting, type Piece } from './highlight.js';
import { placed } from './placed.js';

interface InlineViewProps {
  readonly parts: readonly Inline[];
  /** Place of the first word in the plain text. */
  readonly start: number;
}

export function InlineView({ parts, start }: InlineViewProps) {
  return placed(parts, start).map(({ part, start: from, note, opensNote }) => {
    const key = `${from}${part.kind}`;
    if (part.kind === 'alternatives') return <BracketedWords key={key} alternatives={part} start={from} />;
    if (note === null) return <Run key={key} run={part} start={from} />;
    return opensNote ? <NoteSign key={key} sign={note} /> : null;
  });
}

/** The sign of a footnote where its word stands; its words stand under the provision. */
function NoteSign({ sign }: { readonly sign: string }) {
  return <sup className="note-sign">{sign}</sup>;
}

/** A run of words with what is highlighted in it. */
export function Run({ run, start }: { readonly run: Text; readonly start: number }) {
  const { highlights, onHighlight, wrap } = use(HighlightContext);
  const words = cut(run.text, start, highlights).map((piece) => (
    <Words key={piece.start} piece={piece} onHighlight={onHighlight} wrap={wrap} />
  ));
  const marks = (run.marks ?? []).filter((mark) => !mark.startsWith('note:'));
  return withMarks(words, marks, false);
}

interface WordsProps extends Pick<Highlighting, 'onHighlight' | 'wrap'> {
  readonly piece: Piece;
}

function Words({ piece, onHighlight, wrap }: WordsProps) {
  const { highlight } = piece;
  const text = <span data-at={piece.start}>{piece.text}</span>;
  if (!highlight) return text;
  if (wrap) return wrap(highlight.id, text);
  return (
    // The thread itself is reached by keyboard in the margin; the mark only leads a pointer there.
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    <mark
      className="commented"
      data-current={highlight.current || undefined}
      onClick={() => onHighlight?.(highlight.id)}
    >
      {text}
    </mark>
  );
}

/** The words set as their marks say. The sign of a footnote stands once, before its first run. */
export function withMarks(words: ReactNode, marks: readonly Mark[], opensNote: boolean): ReactNode {
  const [mark, ...rest] = marks;
  if (mark === undefined) return words;
  return withMarks(marked(words, mark, opensNote), rest, opensNote);
}

function marked(words: ReactNode, mark: Mark, opensNote: boolean): ReactNode {
  if (mark === 'emphasis') return <em>{words}</em>;
  if (mark === 'strong') return <strong>{words}</strong>;
  if (mark === 'subscript') return <sub>{words}</sub>;
  if (mark === 'superscript') return <sup>{words}</sup>;
  return (
    <span className="note" role="note">
      {opensNote && <span className="note-sign">{mark.slice('note:'.length)}</span>}
      {words}
    </span>
  );
}

/** Words that are not agreed: real square brackets, a hairline under them, and whose words they are. */
function BracketedWords({
  alternatives,
  start,
}: {
  readonly alternatives: Alternatives<Inline>;
  readonly start: number;
}) {
  let at = start;
  return (
    <span className="bracket" data-bracket={alternatives.id}>
      {alternatives.options.map((option, index) => {
        const from = at + 1;
        at += plainInline(option.content).length + 2;
        return (
          <Fragment key={option.id}>
            {index > 0 && ' '}
            <BracketFrame
              opens={index === 0 ? alternatives.id : undefined}
              sponsors={option.sponsors}
              empty={option.content.length === 0}
            >
              <InlineView parts={option.content} start={from} />
            </BracketFrame>
          </Fragment>
        );
      })}
    </span>
  );
}
