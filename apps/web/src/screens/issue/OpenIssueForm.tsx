import { useState } from 'react';
import { OpenIssueDocument } from '#lib/contract';
import { useConference } from '../../client/conference.js';
import { currentText } from '../../client/current-text.js';
import { useAct } from '../../client/use-act.js';
import { useKeptDraft } from '../../client/use-kept-draft.js';
import { useWords } from '../../client/words.js';
import { RefusalNotice } from '../../parts/RefusalNotice.js';
import { useNumberedProvisions } from '../../parts/use-numbered-provisions.js';
import { Button } from '../../ui/Button.js';
import { Field } from '../../ui/Field.js';
import { SendForm } from '../../ui/SendForm.js';

const start = { title: '', summary: '', numbers: '' };

interface OpenIssueFormProps {
  readonly close: () => void;
  readonly onOpened: () => void;
}

/** For the secretariat: a new question with the provisions it touches, given by their margin numbers. */
export function OpenIssueForm({ close, onOpened }: OpenIssueFormProps) {
  const words = useWords();
  const { conference } = useConference();
  const text = currentText(conference);
  const { draft, change, discard } = useKeptDraft(`issue.${conference.id}`, start);
  const provisions = useNumberedProvisions(text?.id ?? null);
  const [unknown, setUnknown] = useState<readonly string[]>([]);
  const { act, acting, outcome } = useAct(OpenIssueDocument, 'openIssue', 'Issue');

  const submit = async () => {
    const wanted = draft.numbers.split(/[\s,;]+/).filter((number) => number !== '');
    const missing = wanted.filter((number) => !provisions.has(number));
    setUnknown(missing);
    if (missing.length > 0) return;
    const provisionIds = wanted.map((number) => provisions.get(number) ?? '');
    const found = await act({
      conferenceId: conference.id,
      input: { title: draft.title, summary: draft.summary, provisionIds },
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
      {text && (
        <Field
          label={words.say('issues.newProvisions')}
          hint={words.say('issues.newProvisionsHint')}
          value={draft.numbers}
          onChange={(numbers) => change({ numbers })}
          problem={unknown.length > 0 ? words.say('issues.unknownNumbers', { numbers: unknown }) : undefined}
        />
      )}
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
