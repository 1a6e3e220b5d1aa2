import { useState } from 'react';
import { type MembersQuery, NameDeputyDocument, NameProxyDocument } from '#lib/contract';
import { useConference } from '../../client/conference.js';
import { useAct } from '../../client/use-act.js';
import { useWords } from '../../client/words.js';
import { StakeholderChoice } from '../../parts/people/StakeholderChoice.js';
import { RefusalNotice } from '../../parts/RefusalNotice.js';
import { Button } from '../../ui/Button.js';
import { PickList } from '../../ui/PickList.js';

export type Member = NonNullable<MembersQuery['conference']>['members']['nodes'][number];

interface NameSpeakersProps {
  /** All who belong to the delegation. */
  readonly members: readonly Member[];
  readonly deputies: readonly { readonly person: { readonly id: string } }[];
  /** Whether another delegation speaks for it already: no second one can. */
  readonly spokenFor: boolean;
  readonly onNamed: () => void;
}

/** For the head of a delegation. */
export function NameSpeakers({ members, deputies, spokenFor, onNamed }: NameSpeakersProps) {
  return (
    <div className="row name-speakers no-print">
      <NameDeputy members={members} deputies={deputies} onNamed={onNamed} />
      {!spokenFor && <NameProxy onNamed={onNamed} />}
    </div>
  );
}

function NameDeputy({ members, deputies, onNamed }: Omit<NameSpeakersProps, 'spokenFor'>) {
  const words = useWords();
  const [chosen, choose] = useState<string | null>(null);
  const naming = useAct(NameDeputyDocument, 'nameDeputy', 'Deputy');
  const named = new Set(deputies.map(({ person }) => person.id));
  const free = inPlaceOfHead(members).filter(({ person }) => !named.has(person.id));
  if (free.length === 0) return null;
  const name = async () => {
    if (chosen === null) return;
    const found = await naming.act({ membershipId: chosen });
    if (found.kind !== 'done') return;
    choose(null);
    onNamed();
  };
  return (
    <div className="row name-speaker">
      <PickList
        label={words.say('speakers.nameDeputy')}
        items={free.map(({ id, person }) => ({ key: id, label: person.name }))}
        chosen={chosen}
        choose={choose}
      />
      <Button onPress={() => void name()} isDisabled={chosen === null || naming.acting}>
        {words.say('speakers.name')}
      </Button>
      <RefusalNotice outcome={naming.outcome} />
    </div>
  );
}

/** Those of a delegation who may stand in for its head. Where nobody is appointed head, its observers all are. */
function inPlaceOfHead(delegation: readonly Member[]): readonly Member[] {
  const headed = delegation.some(({ role }) => role === 'HEAD');
  return delegation.filter(({ role }) => role === 'DELEGATE' || (role === 'OBSERVER' && headed));
}

function NameProxy({ onNamed }: Pick<NameSpeakersProps, 'onNamed'>) {
  const words = useWords();
  const { conference } = useConference();
  const [chosen, choose] = useState<string | null>(null);
  const naming = useAct(NameProxyDocument, 'nameProxy', 'Proxy');
  const name = async () => {
    if (chosen === null) return;
    const found = await naming.act({ conferenceId: conference.id, toId: chosen });
    if (found.kind === 'done') onNamed();
  };
  return (
    <div className="row name-speaker">
      <StakeholderChoice label={words.say('speakers.nameProxy')} chosen={chosen} choose={choose} />
      <Button onPress={() => void name()} isDisabled={chosen === null || naming.acting}>
        {words.say('speakers.name')}
      </Button>
      <RefusalNotice outcome={naming.outcome} />
    </div>
  );
}
