import { ResetAccessDocument } from '#lib/contract';
import { useAct } from '../../client/use-act.js';
import { useWords } from '../../client/words.js';
import { Confirm } from '../../parts/Confirm.js';
import { RefusalNotice } from '../../parts/RefusalNotice.js';
import { Notice } from '../../ui/Notice.js';

interface ResetAccessProps {
  readonly member: { readonly id: string; readonly person: { readonly name: string } };
  readonly close: () => void;
}

/** For somebody who lost their way in, or whose way in came into other hands. */
export function ResetAccess({ member, close }: ResetAccessProps) {
  const words = useWords();
  const { act, acting, outcome } = useAct(ResetAccessDocument, 'resetAccess', 'Membership');
  const { name } = member.person;
  if (outcome?.kind === 'done') return <Notice kind="done" title={words.say('people.resetDone', { name })} />;
  if (outcome) return <RefusalNotice outcome={outcome} />;
  return (
    <Confirm
      title={words.say('people.resetTitle', { name })}
      act={words.say('people.resetAccess')}
      danger
      acting={acting}
      onAct={() => void act({ membershipId: member.id })}
      onCancel={close}
    >
      <p>{words.say('people.resetMeans')}</p>
    </Confirm>
  );
}
