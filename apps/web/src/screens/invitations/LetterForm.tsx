import { useState } from 'react';
import { Form } from 'react-aria-components';
import { SendInvitationsDocument } from '#lib/contract';
import { letterFacts } from '#lib/registration';
import { localeNames, locales } from '#lib/words';
import { useAct } from '../../client/use-act.js';
import { useWords } from '../../client/words.js';
import { RefusalNotice } from '../../parts/RefusalNotice.js';
import { Button } from '../../ui/Button.js';
import { Field } from '../../ui/Field.js';
import { Notice } from '../../ui/Notice.js';
import { ToggleRow } from '../../ui/ToggleRow.js';
import { LetterPreview } from './LetterPreview.js';
import type { Letter } from './use-letter.js';
import { WhomToWrite } from './WhomToWrite.js';

interface LetterFormProps {
  readonly meetingId: string;
  readonly letter: Letter;
  readonly onSent: () => void;
}

/** The letter in each language, to whom it goes, and how it will read; then it is sent. */
export function LetterForm({ meetingId, letter, onSent }: LetterFormProps) {
  const words = useWords();
  const [looking, setLooking] = useState(false);
  const { act, acting, outcome } = useAct(SendInvitationsDocument, 'sendInvitations', 'InvitationsSent');
  const send = async () => {
    const found = await act({ meetingId, letter: letter.input });
    if (found.kind !== 'done') return;
    setLooking(false);
    onSent();
  };
  // What was looked at is not what would be sent any more.
  const changed = () => setLooking(false);
  return (
    <Form
      className="stack measure"
      onSubmit={(event) => {
        event.preventDefault();
        setLooking(true);
      }}
    >
      <WhomToWrite letter={letter} changed={changed} />
      <LetterWords letter={letter} changed={changed} />
      <p>
        <Button type="submit" isDisabled={letter.languages.length === 0}>
          {words.say('invitations.preview')}
        </Button>
      </p>
      {looking && <LetterPreview meetingId={meetingId} letter={letter} send={() => void send()} sending={acting} />}
      <RefusalNotice outcome={outcome} />
      {outcome?.kind === 'done' && (
        <Notice kind="done" title={words.say('invitations.sent', { sent: outcome.value.sent })} />
      )}
    </Form>
  );
}

/** One language at a time. */
function LetterWords({ letter, changed }: { readonly letter: Letter; readonly changed: () => void }) {
  const words = useWords();
  const set = (part: Parameters<Letter['set']>[0]) => {
    changed();
    letter.set(part);
  };
  return (
    <>
      <div className="row">
        <ToggleRow
          label={words.say('invitations.language')}
          items={locales.map((key) => ({ key, label: localeNames[key] }))}
          chosen={letter.writing}
          choose={letter.write}
        />
      </div>
      <p className="small soft">{words.say('invitations.languageHint')}</p>
      <Field
        label={words.say('invitations.subject')}
        value={letter.words.subject}
        onChange={(subject) => set({ subject })}
        isRequired
      />
      <Field
        label={words.say('invitations.body')}
        hint={words.say('invitations.letterHint', { facts: letterFacts.join(', ') })}
        lines={12}
        value={letter.words.body}
        onChange={(body) => set({ body })}
        isRequired
      />
    </>
  );
}
