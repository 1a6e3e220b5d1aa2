import { BoardProgressDocument } from '#lib/contract';
import { day } from '#lib/words';
import { useConference } from '../../client/conference.js';
import { useShared } from '../../client/use-shared.js';
import { useWords } from '../../client/words.js';
import { Empty } from '../../ui/Empty.js';
import { usePrinting } from '../../ui/use-printing.js';
import { ProgressPicture } from './ProgressPicture.js';
import { ProgressTable } from './ProgressTable.js';
import { drawn, hasCourse } from './progress-bars.js';

const moves = ['Concern', 'Amendment', 'Disposition', 'Objection', 'Revision', 'Bracket', 'Merge'];
const about = ['Concern', 'DraftRevision', 'Merge'];

/** How brackets and open concerns came and went, meeting by meeting. */
export function Progress({ draftId }: { readonly draftId: string }) {
  const words = useWords();
  const { conference } = useConference();
  const printing = usePrinting();
  const ask = useShared({ query: BoardProgressDocument, variables: { draftId }, moves, reach: 'DELEGATION' }, about);
  const points = ask.data?.draft?.progress;
  if (!points) return null;
  return (
    <section className="progress" aria-labelledby="progress">
      <h2 id="progress">{words.say('progress.title')}</h2>
      {hasCourse(points) ? (
        <>
          <ProgressPicture points={drawn(points)} />
          <p className="soft small">{words.say('progress.known')}</p>
          {conference.asOf && (
            <p className="soft small">{words.say('progress.clock', { day: day(words.locale, conference.asOf) })}</p>
          )}
          <details open={printing}>
            <summary>{words.say('progress.asTable')}</summary>
            <ProgressTable points={points} />
          </details>
        </>
      ) : (
        <Empty title={words.say('progress.empty')}>
          <p>{words.say('progress.emptyHint')}</p>
        </Empty>
      )}
    </section>
  );
}
