import { useEffect } from 'react';
import { useSession } from '../../client/session.js';
import { useWords } from '../../client/words.js';
import { forgetCopy } from '../../live/index.js';
import { KeptOfDraft } from '../../parts/kept/KeptOfDraft.js';
import { liveServer, useWordsHere } from '../../parts/kept/use-words-here.js';
import { NotHere } from '../../parts/NotHere.js';

/** A draft that is not there, or not open to the viewer any more: its text leaves the device, their own words stay. */
export function GoneDraft({ draftId }: { readonly draftId: string }) {
  const words = useWords();
  const person = useSession().me?.person?.id ?? null;
  const here = useWordsHere()?.find(({ draft }) => draft === draftId);
  useEffect(() => {
    if (person !== null) void forgetCopy({ server: liveServer(), person, draft: draftId }, { why: 'NotFound' });
  }, [person, draftId]);
  return (
    <div className="stack" data-loose>
      <NotHere />
      {here && here.kept.length > 0 && (
        <section className="stack">
          <h2>{words.say('draft.keptWords')}</h2>
          <KeptOfDraft here={{ ...here, waiting: 0 }} />
        </section>
      )}
    </div>
  );
}
