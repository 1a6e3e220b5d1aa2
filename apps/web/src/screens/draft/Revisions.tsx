import { Link } from 'react-router';
import { moment } from '#lib/words';
import { useWords } from '../../client/words.js';
import { ProblemNotice, Waiting } from '../../parts/Answer.js';
import { Button } from '../../ui/Button.js';
import { Dialog } from '../../ui/Dialog.js';
import { addressOf, type Look } from './look.js';
import { SealDraft } from './SealDraft.js';
import type { Draft } from './use-draft.js';
import type { Revision, useRevisions } from './use-revisions.js';

interface RevisionsProps {
  readonly draft: Draft;
  readonly list: ReturnType<typeof useRevisions>;
  readonly close: () => void;
}

/** The sealed states of the draft: who sealed each and when, what it was like, and the digest that proves it. */
export function Revisions({ draft, list, close }: RevisionsProps) {
  const words = useWords();
  return (
    <Dialog title={words.say('revisions.title')} open close={close} wide>
      <p className="soft">{words.say('revisions.lead')}</p>
      {draft.may.includes('seal') && <SealDraft draft={draft} sealed={list.again} />}
      {list.problem && <ProblemNotice problem={list.problem} again={list.again} />}
      {!list.data && !list.problem && <Waiting />}
      {list.data && list.revisions.length === 0 && <p>{words.say('revisions.none')}</p>}
      <ol className="revision-list">
        {list.revisions.map((revision) => (
          <RevisionEntry key={revision.id} revision={revision} close={close} />
        ))}
      </ol>
      <p>
        <Button onPress={close}>{words.say('frame.close')}</Button>
      </p>
    </Dialog>
  );
}

function RevisionEntry({ revision, close }: { readonly revision: Revision; readonly close: () => void }) {
  const words = useWords();
  const { number, name, note, sealedBy, sealedAt, brackets, sha256, checkpoint } = revision;
  const since: Look = { kind: 'redline', from: number, to: null };
  const made: Look = { kind: 'redline', from: number > 1 ? number - 1 : null, to: number };
  return (
    <li>
      <h3 className="figures">{name}</h3>
      <div className="stack" data-tight>
        <p>
          {words.say('revisions.sealed', { person: sealedBy.name, at: moment(words.locale, sealedAt) })}{' '}
          <span className="soft figures">{words.say('home.bracketsLeft', { count: brackets })}</span>
        </p>
        {note && <p className="treaty">{note}</p>}
        <p className="row small">
          <Link to={{ search: addressOf(since) }} onClick={close}>
            {words.say('revisions.since')}
          </Link>
          <Link to={{ search: addressOf(made) }} onClick={close}>
            {number > 1 ? words.say('revisions.fromBefore') : words.say('revisions.fromBase')}
          </Link>
        </p>
        <p className="small soft digest">
          {words.say('revisions.digest')} <code>{sha256}</code>
        </p>
        {checkpoint && (
          <p className="small soft digest">
            {words.say('revisions.record', { seq: checkpoint.seq })} <code>{checkpoint.hash}</code>
          </p>
        )}
      </div>
    </li>
  );
}
