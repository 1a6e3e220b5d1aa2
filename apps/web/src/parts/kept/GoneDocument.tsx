import { useEffect } from 'react';
import { liveServer } from '../../client/live-server.js';
import { useSession } from '../../client/session.js';
import { useWords } from '../../client/words.js';
import { forgetCopy } from '../../live/index.js';
import { NotHere } from '../NotHere.js';
import { KeptOfDocument } from './KeptOfDocument.js';
import { useWordsHere } from './use-words-here.js';

/** A draft or a paper that is not there, or not open to the viewer any more: its text leaves the device, their own words stay. */
export function GoneDocument({ documentId }: { readonly documentId: string }) {
  const words = useWords();
  const person = useSession().me?.person?.id ?? null;
  const here = useWordsHere()?.find(({ draft }) => draft === documentId);
  useEffect(() => {
    if (person !== null) void forgetCopy({ server: liveServer(), person, draft: documentId }, { why: 'NotFound' });
  }, [person, documentId]);
  return (
    <div className="stack" data-loose>
      <NotHere />
      {here && here.kept.length > 0 && (
        <section className="stack">
          <h2>{words.say('draft.keptWords')}</h2>
          <KeptOfDocument here={{ ...here, waiting: 0 }} />
        </section>
      )}
    </div>
  );
}
