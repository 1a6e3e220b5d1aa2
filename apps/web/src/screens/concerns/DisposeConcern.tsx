import { useState } from 'react';
import {
  ChangesForConcernDocument,
  type ChangesForConcernQuery,
  DisposeConcernDocument,
  type DispositionKind,
} from '#lib/contract';
import { day } from '#lib/words';
import { useAct } from '../../client/use-act.js';
import { useAsk } from '../../client/use-ask.js';
import { useWords, type Words } from '../../client/words.js';
import { Confirm } from '../../parts/Confirm.js';
import { RedlineView } from '../../parts/content/RedlineView.js';
import { provisionName } from '../../parts/provision-name.js';
import { RefusalNotice } from '../../parts/RefusalNotice.js';
import { Choices } from '../../ui/Choices.js';
import { Field } from '../../ui/Field.js';
import { PickList } from '../../ui/PickList.js';
import type { ActProps } from './ConcernActions.js';
import { ConsideringFields, isWhole, useConsideringToday } from './ConsideringFields.js';

const kinds = [
  'ACCEPTED',
  'ACCEPTED_IN_PRINCIPLE',
  'ACCEPTED_IN_PART',
  'NOT_ACCEPTED',
  'OUT_OF_SCOPE',
  'OVERTAKEN',
] as const;

type Change = NonNullable<ChangesForConcernQuery['concern']>['changes'][number];

/** The chair says what becomes of a concern, why, and which change of the text it led to. */
export function DisposeConcern({ concern, close, onChanged }: ActProps) {
  const words = useWords();
  const [kind, setKind] = useState<DispositionKind>('ACCEPTED');
  const [reason, setReason] = useState('');
  const [considering, setConsidering] = useState(useConsideringToday());
  const [change, setChange] = useState<Change | null>(null);
  const { act, acting, outcome } = useAct(DisposeConcernDocument, 'disposeConcern', 'Concern');
  const unheard = concern.considered.length === 0;
  const speaksForItself = kind === 'ACCEPTED' && change !== null;
  const lacks = (reason.trim() === '' && !speaksForItself) || (unheard && !isWhole(considering));
  const dispose = async () => {
    const found = await act({
      input: {
        concernId: concern.id,
        kind,
        reason: reason.trim(),
        ...(unheard && { considering }),
        ...namedChange(change),
      },
    });
    if (found.kind !== 'done') return;
    close();
    onChanged();
  };
  return (
    <Confirm
      title={words.say('concern.dispose')}
      act={words.say('concern.dispose')}
      acting={acting || lacks}
      onAct={() => void dispose()}
      onCancel={close}
    >
      {unheard && (
        <ConsideringFields
          considering={considering}
          change={(part) => setConsidering((before) => ({ ...before, ...part }))}
        />
      )}
      <Choices
        label={words.say('concern.became')}
        choices={kinds.map((key) => ({ key, label: words.sayKind('disposition', key, { kind: key }) }))}
        chosen={kinds.find((each) => each === kind) ?? null}
        choose={setKind}
      />
      <ChangeChoice id={concern.id} chosen={change} choose={setChange} />
      <Field
        label={words.say('concern.reason')}
        hint={words.say('concern.reasonHint')}
        lines={3}
        value={reason}
        onChange={setReason}
        isRequired={!speaksForItself}
      />
      <RefusalNotice outcome={outcome} />
    </Confirm>
  );
}

interface ChangeChoiceProps {
  readonly id: string;
  readonly chosen: Change | null;
  readonly choose: (change: Change | null) => void;
}

/** The merges and revisions that changed what the concern is about; the one chosen is shown. */
function ChangeChoice({ id, chosen, choose }: ChangeChoiceProps) {
  const words = useWords();
  const { data } = useAsk(ChangesForConcernDocument, { id });
  const changes = data?.concern?.changes ?? [];
  if (changes.length === 0) return null;
  return (
    <>
      <PickList
        label={words.say('concern.ledTo')}
        items={[
          { key: '', label: words.say('concern.noneOf') },
          ...changes.map((each) => ({ key: keyOf(each), label: nameOf(words, each) })),
        ]}
        chosen={chosen ? keyOf(chosen) : ''}
        choose={(key) => choose(changes.find((each) => keyOf(each) === key) ?? null)}
      />
      {chosen && (
        <div className="treaty measure text-change">
          <RedlineView from={chosen.before} to={chosen.after} />
        </div>
      )}
    </>
  );
}

function keyOf({ merge, revision, provision }: Change): string {
  return merge?.id ?? `${revision?.id} ${provision?.id}`;
}

function nameOf(words: Words, { merge, revision, provision }: Change): string {
  const named = provision ? provisionName(words, provision) : '';
  return merge
    ? words.say('concern.changeByMerge', { provision: named, at: day(words.locale, merge.at) })
    : words.say('concern.changeByRevision', { provision: named, number: revision?.number ?? 0 });
}

function namedChange(change: Change | null) {
  if (change === null) return {};
  const { merge, revision, provision } = change;
  return merge ? { mergeId: merge.id } : { revisionId: revision?.id ?? null, provisionId: provision?.id ?? null };
}
