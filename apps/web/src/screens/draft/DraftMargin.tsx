import { Link } from 'react-router';
import { useConferencePath } from '../../client/conference.js';
import { useWords } from '../../client/words.js';
import type { Lock } from '../../parts/locks/lock.js';
import { provisionName } from '../../parts/provision-name.js';
import { AmendmentLinks } from './AmendmentLinks.js';
import { LockAct } from './LockAct.js';
import type { Amendment, Draft, DraftProvision } from './use-draft.js';

interface DraftMarginProps {
  readonly draft: Draft;
  readonly provision: DraftProvision;
  readonly amendments: readonly Amendment[];
  readonly lock: Lock | null;
  /** True in the looks in which one thinks about how delegations stand. */
  readonly stances: boolean;
}

/** The amendments to a provision, in its margin: those that wait first, then those already in the draft; for the chair, how to close it. */
export function DraftMargin({ draft, provision, amendments, lock, stances }: DraftMarginProps) {
  const words = useWords();
  const path = useConferencePath();
  const waiting = amendments.filter((each) => each.status === 'FILED' && !each.disposition);
  const merged = amendments.filter((each) => each.status === 'MERGED');
  const name = provisionName(words, provision);
  const acts = (
    <>
      {stances && (
        <Link
          className="small no-print provision-act stances-link"
          to={path(`/draft/${draft.id}/stances/${provision.id}`)}
          aria-label={`${words.say('stances.title')}: ${name}`}
        >
          {words.say('stances.title')}
        </Link>
      )}
      <LockAct draft={draft} provision={provision} lock={lock} />
    </>
  );
  if (waiting.length === 0 && merged.length === 0)
    return (
      <div className="draft-margin">
        <div className="margin-acts">{acts}</div>
      </div>
    );
  return (
    <aside className="draft-margin" aria-label={words.say('draft.margin', { provision: name })}>
      <AmendmentLinks amendments={waiting} />
      {merged.length > 0 && (
        <details>
          <summary className="small">{words.say('draft.inDraft', { count: merged.length })}</summary>
          <AmendmentLinks amendments={merged} />
        </details>
      )}
      <div className="margin-acts">
        {waiting.length > 0 && draft.may.includes('merge') && (
          <Link className="small no-print" to={path(`/draft/${draft.id}/merge?provision=${provision.id}`)}>
            {words.say('draft.merge')}
          </Link>
        )}
        {acts}
      </div>
    </aside>
  );
}
