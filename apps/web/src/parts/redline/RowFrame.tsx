import type { ReactNode } from 'react';
import { MarginNumber } from '../text/MarginNumber.js';

interface RowFrameProps {
  readonly id: string;
  readonly permalink: string;
  readonly current: boolean;
  readonly number: string | null;
  readonly suppressed?: boolean;
  readonly mark?: string | undefined;
  /** True for the rows that the arrows go to. */
  readonly step?: boolean;
  /** What stands under the number. */
  readonly state?: ReactNode;
  readonly label: ReactNode;
  readonly margin?: ReactNode;
  /** What is said of the provision above its words, and what stands below them. */
  readonly note?: ReactNode;
  readonly below?: ReactNode;
  readonly children: ReactNode;
}

/** A provision of the draft, whatever the look: number and state in the margin, label and words, amendments beside it. */
export function RowFrame(props: RowFrameProps) {
  const { id, permalink, current, number, suppressed, mark, step, state, label, margin, note, below, children } = props;
  return (
    <article
      className="provision draft-row"
      id={permalink}
      tabIndex={-1}
      data-provision={id}
      data-current={current || undefined}
      data-mark={mark}
      data-step={step || undefined}
    >
      <MarginNumber number={number} suppressed={suppressed ?? false} permalink={permalink}>
        {state}
      </MarginNumber>
      <div className="provision-words">
        {note}
        <div className="treaty">
          {label !== null && <span className="provision-label">{label}</span>}
          {children}
        </div>
        {below}
      </div>
      {margin ?? <div className="draft-margin" />}
    </article>
  );
}
