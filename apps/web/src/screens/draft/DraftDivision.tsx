import type { ReactNode } from 'react';
import { calm } from '../../parts/text/DivisionName.js';
import type { Draft } from './use-draft.js';

interface DraftDivisionProps {
  readonly division: Draft['divisions'][number];
  readonly hidden: boolean;
  readonly children: ReactNode;
}

export function DraftDivision({ division, hidden, children }: DraftDivisionProps) {
  if (hidden) return null;
  return (
    <section className="division" id={`division-${division.id}`} tabIndex={-1}>
      {(division.label || division.title) && (
        <h2 className="division-head">
          {division.label && <span className="division-label">{calm(division.label)}</span>}
          {division.title && <span className="division-title">{division.title}</span>}
        </h2>
      )}
      {children}
    </section>
  );
}
