import type { ReactNode } from 'react';
import type { BoardState } from './board-state.js';

/** A mark for each state that is told apart on paper, without colour. */
const shapes: Readonly<Record<BoardState, ReactNode>> = {
  agreed: <path d="M3 8.5l3.5 3.75L13 4" fill="none" stroke="currentColor" strokeWidth="2.5" />,
  call: (
    <>
      <circle cx="8" cy="8" r="5.5" fill="none" stroke="currentColor" strokeWidth="1.75" />
      <path d="M8 4.75V8l2.25 1.75" fill="none" stroke="currentColor" strokeWidth="1.75" />
    </>
  ),
  bracketed: <path d="M6 2.5H3.5v11H6M10 2.5h2.5v11H10" fill="none" stroke="currentColor" strokeWidth="2" />,
  changed: <path d="M3 13h10M4.5 10.5l6.25-7 2 1.75-6.25 7z" fill="none" stroke="currentColor" strokeWidth="1.5" />,
  untouched: <circle cx="8" cy="8" r="1.75" fill="currentColor" />,
};

/** Beside words that say the same. */
export function StateMark({ state }: { readonly state: BoardState }) {
  return (
    <svg className="state-mark" data-state={state} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      {shapes[state]}
    </svg>
  );
}
