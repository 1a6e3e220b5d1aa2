import { NoticeSettingsDocument } from '#lib/contract';
import { useSession } from '../../client/session.js';
import { useAsk } from '../../client/use-ask.js';
import { useWords } from '../../client/words.js';
import { Answer, Waiting } from '../../parts/Answer.js';
import { ButtonLink } from '../../ui/Button.js';
import { Empty } from '../../ui/Empty.js';
import { useTitle } from '../../ui/use-title.js';
import { RecentNotices } from './RecentNotices.js';
import { SettingsForm } from './SettingsForm.js';

/** What concerns the reader, and how they are told of it by mail. */
export function NoticesScreen() {
  const words = useWords();
  const { me, known } = useSession();
  useTitle(words.say('notices.title'));
  if (!me) return known ? null : <Waiting />;
  if (!me.person) {
    return (
      <Empty title={words.say('notices.signedOut')}>
        <ButtonLink to="/sign-in?to=/me/notices" kind="main">
          {words.say('frame.signIn')}
        </ButtonLink>
      </Empty>
    );
  }
  return (
    <>
      <header className="page-head">
        <h1>{words.say('notices.title')}</h1>
        <p className="lead">{words.say('notices.lead')}</p>
      </header>
      <div className="notices-page">
        <RecentNotices />
        <Settings />
      </div>
    </>
  );
}

function Settings() {
  const ask = useAsk(NoticeSettingsDocument, {});
  return <Answer ask={ask}>{({ me }) => me.noticeSettings && <SettingsForm settings={me.noticeSettings} />}</Answer>;
}
