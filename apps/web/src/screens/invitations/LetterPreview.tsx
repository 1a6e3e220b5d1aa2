import { InvitationPreviewDocument, type InvitationPreviewQuery } from '#lib/contract';
import { type Locale, localeNames } from '#lib/words';
import { useAsk } from '../../client/use-ask.js';
import { useWords } from '../../client/words.js';
import { Answer } from '../../parts/Answer.js';
import { Button } from '../../ui/Button.js';
import { Notice } from '../../ui/Notice.js';
import type { Letter } from './use-letter.js';

interface LetterPreviewProps {
  readonly meetingId: string;
  readonly letter: Letter;
  readonly send: () => void;
  readonly sending: boolean;
}

/** How the letter reads in each language that somebody gets it in, and how many get it. */
export function LetterPreview({ meetingId, letter, send, sending }: LetterPreviewProps) {
  const ask = useAsk(InvitationPreviewDocument, { meetingId, letter: letter.input });
  return (
    <Answer ask={ask}>
      {({ invitationPreview }) =>
        invitationPreview && <Reads preview={invitationPreview} send={send} sending={sending || ask.asking} />
      }
    </Answer>
  );
}

type Preview = NonNullable<InvitationPreviewQuery['invitationPreview']>;
type InOneLanguage = Preview['letters'][number];

interface ReadsProps extends Pick<LetterPreviewProps, 'send' | 'sending'> {
  readonly preview: Preview;
}

function Reads({ preview: { recipients, already, letters }, send, sending }: ReadsProps) {
  const words = useWords();
  const ready = letters.every(({ unknown, hasLink }) => unknown.length === 0 && hasLink);
  const read = letters.filter((each) => each.recipients > 0 || each.unknown.length > 0 || !each.hasLink);
  const shown = read.length > 0 ? read : letters.slice(0, 1);
  return (
    <div className="stack">
      <p>{words.say('invitations.recipients', { recipients, already })}</p>
      {shown.map((each) => (
        <InLanguage key={each.locale} letter={each} />
      ))}
      <p>
        <Button kind="main" onPress={send} isDisabled={!ready || recipients === 0 || sending}>
          {words.say('invitations.send')}
        </Button>
      </p>
    </div>
  );
}

function InLanguage({ letter }: { readonly letter: InOneLanguage }) {
  const words = useWords();
  const { locale, recipients, unknown, hasLink, subject, body } = letter;
  return (
    <div className="stack panel" data-tight>
      <p className="label">
        {words.say('invitations.inLanguage', { language: localeNames[locale as Locale], recipients })}
      </p>
      <div className="stack" lang={locale}>
        <h3>{subject}</h3>
        <p className="letter">{body}</p>
      </div>
      {unknown.length > 0 && (
        <Notice kind="problem" title={words.say('invitations.unknown', { names: unknown.join(', ') })} />
      )}
      {!hasLink && <Notice kind="problem" title={words.say('invitations.noLink')} />}
    </div>
  );
}
