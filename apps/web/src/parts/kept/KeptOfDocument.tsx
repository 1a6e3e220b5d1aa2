import { Link } from 'react-router';
import { ConferenceFrameDocument } from '#lib/contract';
import { moment } from '#lib/words';
import { useAsk } from '../../client/use-ask.js';
import { useWords } from '../../client/words.js';
import type { WordsHere } from '../../live/kept-on-device.js';
import type { KeptWords } from '../../live/kept-words.js';
import { provisionName } from '../provision-name.js';
import { KeptNote } from './KeptNote.js';
import { useDiscard } from './use-words-here.js';

/** All that waits on this device of one draft or paper, shown where that itself is not. */
export function KeptOfDocument({ here }: { readonly here: WordsHere }) {
  const words = useWords();
  const { draft, where, waiting, kept } = here;
  const slug = where?.conference ?? '';
  const ask = useAsk(ConferenceFrameDocument, { slug }, { paused: slug === '' });
  const found = ask.data?.conference ?? null;
  // Only words of a draft can be asked of a provision.
  const conference = found && where?.page !== undefined ? { ...found, may: [] } : found;
  const discard = useDiscard(draft);
  return (
    <section className="stack kept-of-draft">
      <h3>{where?.title ?? words.say('kept.draft')}</h3>
      {waiting > 0 && (
        <p>
          {words.say('kept.waiting', { waiting })}{' '}
          {slug !== '' && (
            <Link to={`/c/${slug}${where?.page ?? `/draft/${draft}`}`}>{words.say('kept.openDraft')}</Link>
          )}
        </p>
      )}
      <ul className="stack">
        {kept.map((each) => (
          <li key={each.id} className="stack" data-tight>
            <p className="soft small">{whereAndWhen(words, each)}</p>
            <KeptNote draft={draft} kept={each} conference={conference} discard={(id) => void discard(id)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function whereAndWhen(words: ReturnType<typeof useWords>, { cited, at }: KeptWords): string {
  const parts = [
    cited && (cited.number ?? cited.label) !== null ? provisionName(words, cited) : null,
    at > 0 ? moment(words.locale, new Date(at).toISOString()) : null,
  ];
  return parts.filter((part) => part !== null).join(', ');
}
