import { ConferenceRulesDocument, type ConferenceRulesQuery, type RuleInListFragment } from '#lib/contract';
import { useConference, useWhenMoved } from '../../client/conference.js';
import { useAsk } from '../../client/use-ask.js';

export type Rules = ConferenceRulesQuery;
export type RuleInList = RuleInListFragment;

export function useRules() {
  const { conference } = useConference();
  const ask = useAsk(ConferenceRulesDocument, { slug: conference.slug }, { about: ['ConsensusRule'] });
  useWhenMoved(({ kind }) => kind.startsWith('Rule'), ask.again);
  return ask;
}
