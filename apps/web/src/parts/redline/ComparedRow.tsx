import { memo, type ReactNode } from 'react';
import type { Content } from '#lib/drafting';
import { useWords } from '../../client/words.js';
import { ContentView } from '../content/ContentView.js';
import { HeadingWords } from '../content/HeadingWords.js';
import { paragraphsOf } from '../content/paragraphs-of.js';
import { RedlineLine } from '../content/RedlineView.js';
import { LockMark } from '../locks/LockMark.js';
import type { Lock } from '../locks/lock.js';
import { provisionName } from '../provision-name.js';
import { ChangedLabel } from './ChangedLabel.js';
import type { Compared, SideProvision } from './compared.js';
import { NearRedline } from './NearRedline.js';
import { RowFrame } from './RowFrame.js';

interface ComparedRowProps {
  readonly compared: Compared<SideProvision>;
  /** Where the words of an added provision stood before they moved. */
  readonly origin: SideProvision | null;
  /** Null where it is open, and in a text that is sealed. */
  readonly lock: Lock | null;
  readonly permalink: string;
  readonly current: boolean;
}

/** One provision in two states of the text. */
export const ComparedRow = memo(function ComparedRow(props: ComparedRowProps) {
  const { compared, origin, lock, permalink, current } = props;
  const { id, from, to, changed } = compared;
  const stands = to ?? from;
  if (!stands) return null;
  return (
    <RowFrame
      id={id}
      permalink={permalink}
      current={current}
      number={stands.number}
      suppressed={to?.suppressed ?? false}
      mark={changed ? 'changed' : 'untouched'}
      step={changed}
      state={<WhatHappened compared={compared} origin={origin} />}
      label={labelOf(compared)}
      note={lock && <LockMark lock={lock} />}
    >
      {changed ? (
        <NearRedline from={standing(from ?? origin)} to={standing(to)} />
      ) : (
        <ContentView content={standing(to)} />
      )}
    </RowFrame>
  );
});

function WhatHappened({ compared, origin }: Pick<ComparedRowProps, 'compared' | 'origin'>) {
  const words = useWords();
  const { from, to, moved } = compared;
  return (
    <>
      {from && to && from.number !== to.number && from.number !== null && (
        <del className="change small">{from.number}</del>
      )}
      {!from && !origin && <small>{words.say('draft.added')}</small>}
      {origin && <small>{words.say('draft.movedFrom', { provision: provisionName(words, origin) })}</small>}
      {!to && <small>{words.say('draft.gone')}</small>}
      {moved && <small>{words.say('draft.moved')}</small>}
    </>
  );
}

function labelOf({ from, to, changed }: Compared<SideProvision>): ReactNode {
  if (!from?.openLabel && !to?.openLabel) {
    const [old, now] = [from?.label ?? '', to?.label ?? ''];
    return old === '' && now === '' ? null : <ChangedLabel from={old} to={now} />;
  }
  if (!changed) return <HeadingWords heading={labelLine(to)} />;
  return <RedlineLine from={labelLine(from)} to={labelLine(to)} />;
}

function labelLine(provision: SideProvision | null): Content {
  if (provision?.openLabel) return provision.openLabel;
  return paragraphsOf(provision?.label ?? '');
}

/** What is suppressed keeps its number and has no words. */
function standing(provision: SideProvision | null): Content {
  return provision === null || provision.suppressed ? [] : provision.content;
}
