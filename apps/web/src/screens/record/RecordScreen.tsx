import { moment } from '#lib/words';
import { useConference } from '../../client/conference.js';
import { useWords, type Words } from '../../client/words.js';
import { Answer } from '../../parts/Answer.js';
import { Button } from '../../ui/Button.js';
import { Empty } from '../../ui/Empty.js';
import { useTitle } from '../../ui/use-title.js';
import { Checkpoints } from './Checkpoints.js';
import { Evidence } from './Evidence.js';
import { openTo } from './open-to.js';
import { type Entry, useRecord } from './use-record.js';

export function RecordScreen() {
  const words = useWords();
  const { conference } = useConference();
  const record = useRecord();
  useTitle(words.say('record.title'), conference.shortName);
  return (
    <>
      <header className="page-head">
        <h1>{words.say('record.title')}</h1>
        <p className="lead">{words.say('record.lead')}</p>
      </header>
      <Evidence />
      <h2>{words.say('record.what')}</h2>
      <Answer ask={record}>
        {(entries) =>
          entries.length === 0 ? (
            <Empty title={words.say('record.empty')}>
              <p>{words.say('record.emptyHint')}</p>
            </Empty>
          ) : (
            <div className="scroller">
              <table className="calm-table record-table">
                <thead>
                  <tr>
                    <th scope="col" data-figure>
                      {words.say('record.seq')}
                    </th>
                    <th scope="col">{words.say('record.what')}</th>
                    <th scope="col">{words.say('record.openTo')}</th>
                    {named(entries) && <th scope="col">{words.say('record.who')}</th>}
                    <th scope="col">{words.say('record.when')}</th>
                    <th scope="col">{words.say('record.hash')}</th>
                  </tr>
                </thead>
                <tbody>
                  {entries.map((entry) => (
                    <tr key={`${entry.chain}${entry.seq}`}>
                      <td data-figure>{entry.seq}</td>
                      <td className="what">
                        {words.sayKind('event', entry.kind, { ...entry.facts, actor: entry.actor })}
                      </td>
                      <td className="small">{openTo(words, entry.chain)}</td>
                      {named(entries) && <td>{whoOf(entry, words)}</td>}
                      <td className="when">{moment(words.locale, entry.at)}</td>
                      <td>
                        <code title={entry.hash}>{entry.hash.slice(0, 10)}</code>
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          )
        }
      </Answer>
      {record.hasMore && (
        <p className="no-print">
          <Button onPress={record.more} isDisabled={record.asking}>
            {words.say('frame.more')}
          </Button>
        </p>
      )}
      <Checkpoints />
    </>
  );
}

/** Who was forgotten is no more than that; who is not named was no person. */
function whoOf({ actor, actorErased }: Entry, words: Words): string {
  return actor ?? (actorErased ? words.say('record.erased') : '–');
}

/** Who acted is told to those who take part; the public reads for whom they spoke. */
function named(entries: readonly Entry[]): boolean {
  return entries.some(({ actor }) => actor !== null);
}
