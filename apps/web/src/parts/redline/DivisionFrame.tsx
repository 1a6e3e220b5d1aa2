import type { ReactNode } from 'react';
import type { Content } from '#lib/drafting';
import { useWords } from '../../client/words.js';
import { HeadingWords } from '../content/HeadingWords.js';
import { calm } from '../text/DivisionName.js';

interface DivisionFrameProps {
  readonly id: string;
  readonly label: ReactNode;
  readonly title: ReactNode;
  readonly hidden: boolean;
  readonly children: ReactNode;
}

export function DivisionFrame({ id, label, title, hidden, children }: DivisionFrameProps) {
  if (hidden) return null;
  return (
    <section className="division" id={`division-${id}`} tabIndex={-1} data-division={id}>
      {(label || title) && (
        <h2 className="division-head">
          {label && <span className="division-label">{label}</span>}
          {title && <span className="division-title">{title}</span>}
        </h2>
      )}
      {children}
    </section>
  );
}

interface Headed {
  readonly label: string;
  readonly title: string;
  readonly heading: Content;
  readonly suppressed: boolean;
}

/** Label and words of a heading as they stand, brackets and all; nothing for what has none. */
export function standingHead({ label, title, heading, suppressed }: Headed) {
  if (suppressed) return { label: <SuppressedLabel label={calm(label)} />, title: null };
  return { label: label === '' ? null : calm(label), title: title === '' ? null : <HeadingWords heading={heading} /> };
}

function SuppressedLabel({ label }: { readonly label: string }) {
  const words = useWords();
  return `${label} ${words.say('provision.suppressed')}`;
}
