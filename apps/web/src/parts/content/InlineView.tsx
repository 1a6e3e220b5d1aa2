import { Fragment, type ReactNode, use } from 'react';
import { type Alternatives, type Inline, type Mark, plainInline, type Text } from '#lib/drafting';
import { BracketFrame } from './Bracket.js';
import { cut, HighlightContext, type Piece } from './highlight.js';

interface InlineViewProps {
  readonly parts: readonly Inline[];
  /** Place of the first word in the plain text. */
  readonly start: number;
}

export function InlineView({ parts, start }: InlineViewProps) {
  let at = start;
  let noteBefore: string | null = null;
  return parts.map((part) => {
    const from = at;
    at += plainInline([part]).length;
    const key = `${from}${part.kind}`;
    if (part.kind === 'alternatives') {
      noteBefore = null;
      return <BracketedWords key={key} alternatives={part} start={from} />;
    }
    const sign = noteOf(part);
    const opensNote = sign !== null && sign !== noteBefore;
    noteBefore = sign;
    return <Run key={key} run={part} start={from} opensNote={opensNote} />;
  });
}

function Run({ run, start, opensNote }: { readonly run: Text; readonly start: number; readonly opensNote: boolean }) {
  const { highlights, onHighlight } = use(HighlightContext);
  const words = cut(run.text, start, highlights).map((piece) => (
    <Words key={piece.start} piece={piece} onHighlight={onHighlight} />
  ));
  return withMarks(words, run.marks ?? [], opensNote);
}

function Words({
  piece,
  onHighlight,
}: {
  readonly piece: Piece;
  readonly onHighlight?: ((id: string) => void) | undefined;
}) {
  const { highlight } = piece;
  const text = <span data-at={piece.start}>{piece.text}</span>;
  if (!highlight) return text;
  return (
    // The thread itself is reached by keyboard in the margin; the mark only leads a pointer there.
    // biome-ignore lint/a11y/noStaticElementInteractions: see above
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

/** The sign of the footnote a run belongs to, or null. */
export function noteOf(run: Pick<Text, 'marks'>): string | null {
  const mark = run.marks?.find((each) => each.startsWith('note:'));
  return mark === undefined ? null : mark.slice('note:'.length);
}

/** The words set as their marks say. The sign of a footnote stands once, before its first run. */
export function withMarks(words: ReactNode, marks: readonly Mark[], opensNote: boolean): ReactNode {
  return marks.reduce<ReactNode>((inner, mark) => {
    if (mark === 'emphasis') return <em>{inner}</em>;
    if (mark === 'strong') return <strong>{inner}</strong>;
    if (mark === 'subscript') return <sub>{inner}</sub>;
    if (mark === 'superscript') return <sup>{inner}</sup>;
    return (
      <span className="note" role="note">
        {opensNote && <span className="note-sign">{mark.slice('note:'.length)}</span>}
        {inner}
      </span>
    );
  }, words);
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
            <BracketFrame sponsors={option.sponsors} empty={option.content.length === 0}>
              <InlineView parts={option.content} start={from} />
            </BracketFrame>
          </Fragment>
        );
      })}
    </span>
  );
}
