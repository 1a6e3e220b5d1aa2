import { useId } from 'react';
import { useWords } from '../../client/words.js';
import { sameWords } from '../editor/ContentEditor.js';
import { type Amended, AmendedWords } from './AmendedWords.js';

/** An amendment that is being written, as others will read it; or that it asks for nothing yet. */
export function AsItReads({ amendment }: { readonly amendment: Amended }) {
  const words = useWords();
  const id = useId();
  return (
    <section className="as-it-reads" aria-labelledby={id}>
      <h2 className="label" id={id}>
        {words.say('amendment.asItReads')}
      </h2>
      {asksNothing(amendment) ? (
        <p className="soft">{words.say('amendment.noChangeYet')}</p>
      ) : (
        <AmendedWords amendment={amendment} />
      )}
    </section>
  );
}

export function asksNothing({ kind, baseContent, content }: Amended): boolean {
  const asked = content ?? [];
  return (kind === 'MOD' && sameWords(asked, baseContent)) || (kind === 'ADD' && asked.length === 0);
}
