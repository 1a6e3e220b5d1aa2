import type { ReactNode } from 'react';
import { useWords } from '../../client/words.js';

/** What can be said of words; `silence` and `toReconfirm` say that nothing is, and why. */
export const sayings = ['support', 'canLiveWith', 'abstain', 'reserve', 'object', 'toReconfirm', 'silence'] as const;

/** One shape for each thing that can be said: told apart without colour, and on paper. */
const shapes: Readonly<Record<string, ReactNode>> = {
  support: <circle cx="8" cy="8" r="6" fill="currentColor" />,
  canLiveWith: (
    <>
      <circle cx="8" cy="8" r="5.25" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d="M8 2.75a5.25 5.25 0 0 0 0 10.5z" fill="currentColor" />
    </>
  ),
  abstain: <circle cx="8" cy="8" r="5.25" fill="none" stroke="currentColor" strokeWidth="1.5" />,
  reserve: <path d="M8 2.5 14 13.25H2z" fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinejoin="round" />,
  object: <path d="M3 3l10 10M13 3 3 13" stroke="currentColor" strokeWidth="2.75" strokeLinecap="square" />,
  toReconfirm: (
    <>
      <rect
        x="2.25"
        y="2.25"
        width="11.5"
        height="11.5"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.25"
        strokeDasharray="2.5 1.75"
      />
      <text x="8" y="11.9" textAnchor="middle" fontSize="10.5" fontWeight="700" fill="currentColor">
        ?
      </text>
    </>
  ),
  silence: <path d="M6 8h4" stroke="currentColor" strokeWidth="1.5" opacity="0.6" />,
};

interface StanceMarkProps {
  readonly says: string;
  /** True where its words stand beside it and say the same. */
  readonly named?: boolean;
}

export function StanceMark({ says, named = false }: StanceMarkProps) {
  const words = useWords();
  const shape = shapes[says] ?? shapes['silence'];
  const size = { viewBox: '0 0 16 16', width: 16, height: 16 };
  if (named) {
    return (
      <svg className="stance-mark" data-says={says} {...size} aria-hidden="true">
        {shape}
      </svg>
    );
  }
  return (
    <svg className="stance-mark" data-says={says} {...size} role="img">
      <title>{words.sayKind('stance', says, { kind: says })}</title>
      {shape}
    </svg>
  );
}

/** The mark with its words. */
export function StanceWords({ says }: { readonly says: string }) {
  const words = useWords();
  return (
    <span className="stance-words">
      <StanceMark says={says} named />
      <span>{words.sayKind('stance', says, { kind: says })}</span>
    </span>
  );
}

export function StanceLegend() {
  const words = useWords();
  return (
    <ul className="stance-legend small" aria-label={words.say('stances.legend')}>
      {sayings.map((says) => (
        <li key={says}>
          <StanceWords says={says} />
        </li>
      ))}
    </ul>
  );
}
