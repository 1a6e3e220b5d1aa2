import { useConference } from '../../client/conference.js';
import { useWords } from '../../client/words.js';
import { provisionName } from '../provision-name.js';

type Named = Parameters<typeof provisionName>[1];

/** The name of a provision, with that of its text where the conference has several. */
export function useNameInText(): (provision: Named, text: { readonly shortTitle: string }) => string {
  const words = useWords();
  const { conference } = useConference();
  const several = conference.instruments.length > 1;
  return (provision, { shortTitle }) => {
    const name = provisionName(words, provision);
    return several ? words.say('provision.nameInText', { name, text: shortTitle }) : name;
  };
}
