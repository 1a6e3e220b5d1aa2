import { SpeakersDocument, type SpeakersQuery } from '#lib/contract';
import { useConference, useWhenMoved } from '../../client/conference.js';
import { useAsk } from '../../client/use-ask.js';

export type SpeakersFound = NonNullable<SpeakersQuery['conference']>;
export type Deputy = SpeakersFound['deputies'][number];
export type GivenProxy = SpeakersFound['proxies'][number];

/** Who speaks for whom besides the heads, kept up to date. */
export function useSpeakers() {
  const { conference } = useConference();
  const ask = useAsk(SpeakersDocument, { slug: conference.slug }, { about: ['Deputy', 'Proxy'] });
  useWhenMoved(({ kind }) => /^(Deputy|Proxy)/.test(kind), ask.again);
  return ask;
}
