import { useWords } from '../../client/words.js';
import { KeptOfDocument } from './KeptOfDocument.js';
import { useWordsHere } from './use-words-here.js';

/** Everything of the viewer's own on this device that is in no draft, whether or not its draft can still be opened. */
export function KeptHere() {
  const words = useWords();
  const here = useWordsHere();
  if (here === null) return null;
  return (
    <section className="stack" id="kept">
      <h2>{words.say('kept.here')}</h2>
      <p className="soft">{words.say(here.length === 0 ? 'kept.nothing' : 'kept.hereLead')}</p>
      {here.map((each) => (
        <KeptOfDocument key={each.draft} here={each} />
      ))}
    </section>
  );
}
