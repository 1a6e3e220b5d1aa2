import { useDeferredValue } from 'react';
import { ProposalsPageDocument, type ProposalsPageQuery } from '#lib/contract';
import { useConference, useWhenMoved } from '../../client/conference.js';
import { useAsk } from '../../client/use-ask.js';
import { useWords } from '../../client/words.js';
import { useTitle } from '../../ui/use-title.js';

export type ProposalsOfPage = ProposalsPageQuery;
export type Block = NonNullable<ProposalsPageQuery['proposals']>['blocks'][number];

interface Heading {
  readonly symbol: string;
  readonly document: string;
}

export function useProposals(draftId: string, heading: Heading) {
  const words = useWords();
  const { conference } = useConference();
  const symbol = useDeferredValue(heading.symbol.trim() || 'CTU');
  const document = useDeferredValue(heading.document.trim() || 'XX');
  const ask = useAsk(ProposalsPageDocument, { draftId, symbol, document }, { about: ['Draft', 'Merge'] });
  useWhenMoved((moved) => moved.draftId === draftId, ask.again);
  useTitle(words.say('proposals.title'), conference.shortName);
  return ask;
}
