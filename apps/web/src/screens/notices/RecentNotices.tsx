import { Link } from 'react-router';
import { moment } from '#lib/words';
import { useWords } from '../../client/words.js';
import { Answer } from '../../parts/Answer.js';
import { Button } from '../../ui/Button.js';
import { Empty } from '../../ui/Empty.js';
import { type NoticeInList, useRecentNotices } from './use-recent-notices.js';

export function RecentNotices() {
  const words = useWords();
  const notices = useRecentNotices();
  return (
    <section className="stack" aria-labelledby="recent-notices">
      <h2 id="recent-notices">{words.say('notices.recent')}</h2>
      <Answer ask={notices}>
        {(all) =>
          all.length === 0 ? (
            <Empty title={words.say('notices.none')}>
              <p>{words.say('notices.noneHint')}</p>
            </Empty>
          ) : (
            <ol className="ledger notice-list">
              {all.map((notice) => (
                <NoticeLine key={notice.id} notice={notice} />
              ))}
            </ol>
          )
        }
      </Answer>
      {notices.hasMore && (
        <p className="no-print">
          <Button onPress={notices.more} isDisabled={notices.asking}>
            {words.say('notices.earlier')}
          </Button>
        </p>
      )}
    </section>
  );
}

function NoticeLine({ notice }: { readonly notice: NoticeInList }) {
  const words = useWords();
  const { kind, act, facts, at, by, bySymbol, path, conference } = notice;
  return (
    <li>
      <p className="kicker">
        {conference} · {words.say(`notice.kind.${kind}`)}
      </p>
      <p>
        <Link to={path}>{words.sayKind('event', act, facts as Readonly<Record<string, unknown>>)}</Link>
      </p>
      <p className="small soft figures">
        {by && `${words.say('notices.by', { name: by, symbol: bySymbol ?? 'none' })} · `}
        {moment(words.locale, at)} · {fateOf(words, notice)}
      </p>
    </li>
  );
}

function fateOf(words: ReturnType<typeof useWords>, { written, dueAt }: NoticeInList): string {
  if (written) return words.say('notices.written');
  return dueAt ? words.say('notices.due', { at: dueAt }) : words.say('notices.onPage');
}
