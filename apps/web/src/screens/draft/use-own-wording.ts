import { useEffect, useRef } from 'react';
import { OwnWordingsDocument, type OwnWordingsQuery } from '#lib/contract';
import { useWhenMoved } from '../../client/conference.js';
import { useAsk } from '../../client/use-ask.js';
import type { Draft } from './use-draft.js';

export type OwnWording = NonNullable<OwnWordingsQuery['draft']>['asTheyWouldHaveIt'][number];

export type OwnHeading = NonNullable<OwnWordingsQuery['draft']>['headingsAsTheyWouldHaveThem'][number];

/** The provisions on which a delegation asks for something, in its words; its own where none is named. */
export function useOwnWording({ id, seq }: Draft, of: string | null) {
  const ask = useAsk(OwnWordingsDocument, { id, of }, { about: ['Amendment', 'Merge'] });
  const { again } = ask;
  useWhenMoved((moved) => moved.provisionId !== null || moved.draftId === id, again);
  const reflected = useRef(seq);
  useEffect(() => {
    if (reflected.current !== seq) again();
    reflected.current = seq;
  }, [seq, again]);
  return ask;
}
