import { Link } from 'react-router';
import { useConference } from '../../client/conference.js';
import { useWords } from '../../client/words.js';
import { KeptNote } from '../../parts/kept/KeptNote.js';
import { provisionName } from '../../parts/provision-name.js';
import { Notice } from '../../ui/Notice.js';
import type { DraftPage } from './draft-page.js';

/** Words of one's own that the draft did not take: where they are kept, and here those whose provision is gone. */
export function KeptWordsList({ page: { draft, kept, permalinks } }: { readonly page: DraftPage }) {
  const words = useWords();
  const { conference } = useConference();
  const open = kept.all.filter(({ amendment }) => amendment === null);
  const placed = draft.provisions.filter(({ id }) => open.some(({ provision }) => provision === id));
  const astray = kept.all.filter(({ provision }) => !draft.provisions.some(({ id }) => id === provision));
  if (placed.length === 0 && astray.length === 0) return null;
  return (
    <div className="stack kept-words">
      {placed.length > 0 && (
        <Notice kind="open">
          <p>
            {words.say('kept.elsewhere', { count: placed.length })}{' '}
            {placed.map((provision, at) => (
              <span key={provision.id}>
                {at > 0 && ', '}
                <Link to={{ hash: permalinks.get(provision.id) ?? provision.id }}>
                  {provisionName(words, provision)}
                </Link>
              </span>
            ))}
          </p>
        </Notice>
      )}
      {astray.length > 0 && (
        <Notice kind="open" title={words.say('draft.keptWords')}>
          {astray.map((each) => (
            <KeptNote key={each.id} draft={draft.id} kept={each} conference={conference} discard={kept.discard} />
          ))}
        </Notice>
      )}
    </div>
  );
}
