import { useConferencePath } from '../../client/conference.js';
import { useWords } from '../../client/words.js';
import { Button, ButtonLink } from '../../ui/Button.js';
import { CloseCall } from './CloseCall.js';
import { ExtendCall } from './ExtendCall.js';
import { NotePresence } from './NotePresence.js';
import { OpenCall } from './OpenCall.js';
import { type Asked, useCallAct } from './use-call-act.js';
import type { Call } from './use-calls.js';
import { WithdrawCall } from './WithdrawCall.js';

const acts: readonly Asked[] = ['open', 'close', 'attend', 'extend', 'withdraw'];

interface CallActionsProps {
  readonly call: Call;
  readonly onChanged: () => void;
}

/** What chair and secretariat can do with a call, each asked about before it is done. */
export function CallActions({ call, onChanged }: CallActionsProps) {
  const words = useWords();
  const path = useConferencePath();
  const { asked, ask, cancel, done } = useCallAct(onChanged);
  const mayClose = call.may.includes('close') || (call.awaitsRulings && call.may.includes('rule'));
  const offered = acts.filter((act) => (act === 'close' ? mayClose : call.may.includes(act)));
  if (offered.length === 0) return null;
  const dialog = { call, onDone: done, onCancel: cancel };
  return (
    <div className="row no-print call-actions">
      {offered.map((act) => (
        <Button key={act} kind={kindOf(act)} onPress={() => ask(act)}>
          {words.say(`calling.${act}`)}
        </Button>
      ))}
      {call.may.includes('revise') && (
        <ButtonLink to={path(`/calls/${call.id}/edit`)}>{words.say('calling.revise')}</ButtonLink>
      )}
      {asked === 'open' && <OpenCall {...dialog} />}
      {asked === 'extend' && <ExtendCall {...dialog} />}
      {asked === 'attend' && <NotePresence {...dialog} />}
      {asked === 'close' && <CloseCall {...dialog} />}
      {asked === 'withdraw' && <WithdrawCall {...dialog} />}
    </div>
  );
}

function kindOf(act: Asked): 'main' | 'danger' | 'plain' {
  if (act === 'open' || act === 'close') return 'main';
  return act === 'withdraw' ? 'danger' : 'plain';
}
