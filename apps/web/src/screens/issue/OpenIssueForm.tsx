import { OpenIssueDocument } from '#lib/contract';
import { useConference } from '../../client/conference.js';
import { useAct } from '../../client/use-act.js';
import { useKeptDraft } from '../../client/use-kept-draft.js';
import { useWords } from '../../client/words.js';
import { type PickedProvision, PickProvisions } from '../../parts/provisions/PickProvisions.js';
import { RefusalNotice } from '../../parts/RefusalNotice.js';
import { Button } from '../../ui/Button.js';
import { Field } from '../../ui/Field.js';
import { SendForm } from '../../ui/SendForm.js';

const start = { title: '', summary: '', picked: [] as readonly PickedProvision[] };

interface OpenIssueFormProps {
  readonly close: () => void;
  readonly onOpened: () => void;
}

/** For the secretariat: a new question with the provisions it touches. */
export function OpenIssueForm({ close, onOpened }: OpenIssueFormProps) {
  const words = useWords();
  const { conference } = useConference();
  const { draft, change, discard } = useKeptDraft(`issue.${conference.id}`, start);
  const { act, acting, outcome } = useAct(OpenIssueDocument, 'openIssue', 'Issue');

  const submit = async () => {
    const { title, summary, picked } = draft;
    const found = await act({
      conferenceId: conference.id,
      input: { title, summary, provisionIds: picked.map(({ id }) => id) },
    });
    if (found.kind !== 'done') return;
    discard();
    close();
    onOpened();
  };

  return (
    <SendForm className="stack panel" onSend={submit}>
      <Field
        label={words.say('issues.newTitle')}
        value={draft.title}
        onChange={(title) => change({ title })}
        isRequired
        autoFocus
      />
      <Field
        label={words.say('issues.newSummary')}
        lines={4}
        value={draft.summary}
        onChange={(summary) => change({ summary })}
        isRequired
      />
      <PickProvisions
        label={words.say('issues.newProvisions')}
        picked={draft.picked ?? []}
        pick={(picked) => change({ picked })}
      />
      <RefusalNotice outcome={outcome} />
      <p className="row">
        <Button type="submit" kind="main" isDisabled={acting}>
          {words.say('issues.open')}
        </Button>
        <Button kind="quiet" onPress={close}>
          {words.say('frame.cancel')}
        </Button>
      </p>
    </SendForm>
  );
}
