import type { Audience } from '#lib/contract';
import { useWords } from '../../client/words.js';

/** Who can read it, in words; a public one says nothing, because that is what everyone expects. */
export function AudienceMark({ audience }: { readonly audience: Audience }) {
  const words = useWords();
  if (audience === 'PUBLIC') return null;
  return (
    <abbr className="audience-mark small" data-audience={audience} title={words.say('audience.label')}>
      {words.sayKind('audience', audience, { kind: audience })}
    </abbr>
  );
}
