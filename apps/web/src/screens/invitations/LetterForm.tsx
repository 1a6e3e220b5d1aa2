import { useState } from 'react';
import { Form } from 'react-aria-components';
import { InvitationPreviewDocument, type InvitationPreviewQuery, SendInvitationsDocument } from '#lib/contract';
import { bodyCategories, letterFacts } from '#lib/registration';
import { type Locale, localeNames, locales } from '#lib/words';
import { useAct } from '../../client/use-act.js';
import { useAsk } from '../../client/use-ask.js';
import { useWords } from '../../client/words.js';
import { Answer } from '../../parts/Answer.js';
import { RefusalNotice } from '../../parts/RefusalNotice.js';
import { Button } from '../../ui/Button.js';
import { Tick } from '../../ui/Choices.js';
import { Field } from '../../ui/Field.js';
import { Notice } from '../../ui/Notice.js';
import { PickList } from '../../ui/PickList.js';
import type { Letter } from './use-letter.js';

interface LetterFormProps {
  readonly meetingId: string;
  readonly letter: Letter;
  readonly onSent: () => void;
}

/** The letter, to whom it goes, and how it will read; then it is sent. */
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
  const written = (set: (words: string) => void) => (text: string) => {
    setLooking(false);
    set(text);
  };
  return (
    <Form
      className="stack measure"
      onSubmit={(event) => {
        event.preventDefault();
        setLooking(true);
      }}
    >
      <Kinds letter={letter} changed={() => setLooking(false)} />
      <PickList
        label={words.say('invitations.language')}
        items={locales.map((key) => ({ key, label: localeNames[key] }))}
        chosen={letter.input.locale as Locale}
        choose={(next) => {
          setLooking(false);
          letter.speak(next);
        }}
      />
      <Field
        label={words.say('invitations.subject')}
        value={letter.input.subject}
        onChange={written(letter.setSubject)}
        isRequired
      />
      <Field
        label={words.say('invitations.body')}
        hint={words.say('invitations.letterHint', { facts: letterFacts.join(', ') })}
        lines={12}
        value={letter.input.body}
        onChange={written(letter.setBody)}
        isRequired
      />
      <p>
        <Button type="submit">{words.say('invitations.preview')}</Button>
      </p>
      {looking && <Preview meetingId={meetingId} letter={letter} send={() => void send()} sending={acting} />}
      <RefusalNotice outcome={outcome} />
      {outcome?.kind === 'done' && (
        <Notice kind="done" title={words.say('invitations.sent', { sent: outcome.value.sent })} />
      )}
    </Form>
  );
}

/** To whom the letter goes. */
function Kinds({ letter, changed }: { readonly letter: Letter; readonly changed: () => void }) {
  const words = useWords();
  return (
    <fieldset className="stack plain-fieldset" data-tight>
      <legend className="label">{words.say('invitations.to')}</legend>
      {bodyCategories.map((category) => (
        <Tick
          key={category}
          ticked={letter.input.categories.includes(category)}
          tick={(on) => {
            changed();
            letter.toggle(category, on);
          }}
        >
          {words.sayKind('category', category, { kind: category })}
        </Tick>
      ))}
    </fieldset>
  );
}

interface PreviewProps {
  readonly meetingId: string;
  readonly letter: Letter;
  readonly send: () => void;
  readonly sending: boolean;
}

function Preview({ meetingId, letter, send, sending }: PreviewProps) {
  const ask = useAsk(InvitationPreviewDocument, { meetingId, letter: letter.input });
  return (
    <Answer ask={ask}>
      {({ invitationPreview }) =>
        invitationPreview && <Reads preview={invitationPreview} send={send} sending={sending || ask.asking} />
      }
    </Answer>
  );
}

interface ReadsProps extends Pick<PreviewProps, 'send' | 'sending'> {
  readonly preview: NonNullable<InvitationPreviewQuery['invitationPreview']>;
}

function Reads({ preview, send, sending }: ReadsProps) {
  const words = useWords();
  const { recipients, already, unknown, hasLink, subject, body } = preview;
  const ready = unknown.length === 0 && hasLink && recipients > 0;
  return (
    <div className="stack panel">
      <h3>{subject}</h3>
      <p className="letter">{body}</p>
      <p>{words.say('invitations.recipients', { recipients, already })}</p>
      {unknown.length > 0 && (
        <Notice kind="problem" title={words.say('invitations.unknown', { names: unknown.join(', ') })} />
      )}
      {!hasLink && <Notice kind="problem" title={words.say('invitations.noLink')} />}
      <p>
        <Button kind="main" onPress={send} isDisabled={!ready || sending}>
          {words.say('invitations.send')}
        </Button>
      </p>
    </div>
  );
}
