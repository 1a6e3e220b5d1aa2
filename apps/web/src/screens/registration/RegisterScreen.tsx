import { useEffect, useState } from 'react';
import { useLocation, useParams } from 'react-router';
import { LinkedRegistrationDocument, RegistrationDeskDocument } from '#lib/contract';
import { isLocale } from '#lib/words';
import { LinkGraph } from '../../client/link-graph.js';
import { useAsk } from '../../client/use-ask.js';
import { useWords } from '../../client/words.js';
import { Answer } from '../../parts/Answer.js';
import { NotHere } from '../../parts/NotHere.js';
import { Notice } from '../../ui/Notice.js';
import { useTitle } from '../../ui/use-title.js';
import { blankForm, draftOf } from './form-draft.js';
import { Invited } from './Invited.js';
import { linkForNew, linkIn } from './private-link.js';
import { RegisterForm } from './RegisterForm.js';

/** `/register/:meetingId` begins a form, `/register#…` goes on with the one that the link leads to. */
export function RegisterScreen() {
  const { meetingId } = useParams();
  const { hash } = useLocation();
  const linked = linkIn(hash);
  const [made] = useState(() => (meetingId === undefined ? null : linkForNew(meetingId)));
  const link = linked ?? made;
  if (link === null) return <LinkUnknown />;
  return (
    <LinkGraph link={link}>
      {meetingId === undefined ? <GoOn link={link} /> : <Begin meetingId={meetingId} link={link} />}
    </LinkGraph>
  );
}

function GoOn({ link }: { readonly link: string }) {
  const ask = useAsk(LinkedRegistrationDocument, {});
  const { suggestLocale } = useWords();
  const language = ask.data?.linkedInvitation?.contact.language;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, so that whoever chooses another language keeps it
  useEffect(() => {
    if (language !== undefined && isLocale(language)) suggestLocale(language);
  }, [language]);
  return (
    <Answer ask={ask}>
      {({ linkedRegistration: known, linkedInvitation: invitation }) => {
        if (known) return <RegisterForm meeting={known.meeting} known={known} start={draftOf(known)} link={link} />;
        return invitation ? <Invited invitation={invitation} link={link} /> : <LinkUnknown />;
      }}
    </Answer>
  );
}

function Begin({ meetingId, link }: { readonly meetingId: string; readonly link: string }) {
  const linked = useAsk(LinkedRegistrationDocument, {});
  const desk = useAsk(RegistrationDeskDocument, { meetingId });
  return (
    <Answer ask={linked}>
      {({ linkedRegistration: known }) =>
        known ? (
          <RegisterForm meeting={known.meeting} known={known} start={draftOf(known)} link={link} />
        ) : (
          <Answer ask={desk}>
            {({ meeting }) =>
              meeting?.registrationDesk ? (
                <RegisterForm meeting={meeting} known={null} start={blankForm()} link={link} />
              ) : (
                <NotHere />
              )
            }
          </Answer>
        )
      }
    </Answer>
  );
}

function LinkUnknown() {
  const words = useWords();
  useTitle(words.say('register.title'));
  return (
    <div className="stack measure">
      <h1>{words.say('register.linkEndedTitle')}</h1>
      <Notice kind="open" title={words.say('register.linkEnded')}>
        <p>{words.say('register.linkEndedWhat')}</p>
      </Notice>
    </div>
  );
}
