import { Link } from 'react-router';
import {
  type InvitationInListFragment,
  type LetterInput,
  MarkBouncedDocument,
  SendInvitationAgainDocument,
} from '#lib/contract';
import { useConferencePath } from '../../client/conference.js';
import { useAct } from '../../client/use-act.js';
import { useWords } from '../../client/words.js';
import { Moment } from '../../parts/Moment.js';
import { RefusalNotice } from '../../parts/RefusalNotice.js';
import { Button } from '../../ui/Button.js';

interface InvitationsTableProps {
  readonly lines: readonly InvitationInListFragment[];
  readonly letter: LetterInput;
  readonly open: boolean;
  readonly onChanged: () => void;
}

const columns = ['contact', 'state', 'invitedOn'] as const;

export function InvitationsTable({ lines, letter, open, onChanged }: InvitationsTableProps) {
  const words = useWords();
  const marking = useAct(MarkBouncedDocument, 'markBounced', 'Invitation');
  const sending = useAct(SendInvitationAgainDocument, 'sendInvitationAgain', 'Invitation');
  const mark = async ({ id, state }: InvitationInListFragment) => {
    const found = await marking.act({ invitationId: id, bounced: state !== 'BOUNCED' });
    if (found.kind === 'done') onChanged();
  };
  const again = async ({ id }: InvitationInListFragment) => {
    const found = await sending.act({ invitationId: id, letter });
    if (found.kind === 'done') onChanged();
  };
  return (
    <>
      <RefusalNotice outcome={marking.outcome} />
      <RefusalNotice outcome={sending.outcome} />
      <div className="scroller">
        <table className="calm-table">
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {words.say(`invitations.${column}`)}
                </th>
              ))}
              <td />
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr key={line.id}>
                <th scope="row">
                  {line.contact.organisation}
                  <br />
                  <span className="small soft">
                    {line.contact.name}, {line.contact.email}
                  </span>
                </th>
                <td>
                  <State line={line} />
                </td>
                <td>
                  <Moment at={line.invitedAt} />
                  {line.times > 1 && (
                    <span className="small soft"> ({words.say('invitations.times', { times: line.times })})</span>
                  )}
                </td>
                <td data-figure>
                  <Acts line={line} open={open} mark={() => void mark(line)} again={() => void again(line)} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function State({ line }: { readonly line: InvitationInListFragment }) {
  const words = useWords();
  const path = useConferencePath();
  const { state, registration, reason, representative } = line;
  return (
    <>
      {words.sayKind('invitationState', state)}
      {registration && (
        <>
          {' '}
          <Link to={path(`/registrations/${registration.id}`)}>
            {words.say('registrations.numbered', { number: registration.number })}
          </Link>
        </>
      )}
      {(reason || representative) && (
        <span className="small soft">
          <br />
          {[reason, representative && words.say('invitations.represented', { representative })]
            .filter(Boolean)
            .join(' · ')}
        </span>
      )}
    </>
  );
}

interface ActsProps {
  readonly line: InvitationInListFragment;
  readonly open: boolean;
  readonly mark: () => void;
  readonly again: () => void;
}

function Acts({ line, open, mark, again }: ActsProps) {
  const words = useWords();
  const { state, contact } = line;
  const { name } = contact;
  if (state === 'REGISTERED') return null;
  return (
    <span className="row">
      {open && (
        <Button kind="quiet" size="small" onPress={again} aria-label={words.say('invitations.againWho', { name })}>
          {words.say('invitations.again')}
        </Button>
      )}
      {(state === 'SENT' || state === 'BOUNCED') && (
        <Button kind="quiet" size="small" onPress={mark} aria-label={words.say('invitations.bouncedWho', { name })}>
          {words.say(state === 'SENT' ? 'invitations.bounced' : 'invitations.notBounced')}
        </Button>
      )}
    </span>
  );
}
