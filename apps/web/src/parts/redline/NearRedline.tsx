import { useRef } from 'react';
import type { Content } from '#lib/drafting';
import { useNear } from '../../ui/use-near.js';
import { usePrinting } from '../../ui/use-printing.js';
import { ContentView } from '../content/ContentView.js';
import { RedlineView } from '../content/RedlineView.js';

interface NearRedlineProps {
  readonly from: Content;
  readonly to: Content;
}

/** A redline, worked out once somebody comes near it or prints the page: a text may have thousands. */
export function NearRedline({ from, to }: NearRedlineProps) {
  const place = useRef<HTMLDivElement>(null);
  const near = useNear(place);
  const printing = usePrinting();
  const wanted = useRef(false);
  wanted.current ||= near || printing;
  return (
    <div ref={place}>
      {wanted.current ? <RedlineView from={from} to={to} /> : <ContentView content={to.length > 0 ? to : from} />}
    </div>
  );
}
