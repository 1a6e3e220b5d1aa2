import { OutboxDocument } from '#lib/contract';
import { useAsk } from '../../client/use-ask.js';
import { useWords } from '../../client/words.js';
import { Answer } from '../../parts/Answer.js';
import { Moment } from '../../parts/Moment.js';
import { Empty } from '../../ui/Empty.js';
import { useTitle } from '../../ui/use-title.js';

export function OutboxScreen() {
  const words = useWords();
  const ask = useAsk(OutboxDocument, {});
  useTitle(words.say('outbox.title'));
  return (
    <>
      <header className="page-head">
        <h1>{words.say('outbox.title')}</h1>
        <p className="lead">{words.say('outbox.lead')}</p>
      </header>
      <Answer ask={ask}>
        {({ outbox }) =>
          outbox.length === 0 ? (
            <Empty title={words.say('outbox.empty')}>
              <p>{words.say('outbox.emptyHint')}</p>
            </Empty>
          ) : (
            <ul className="ledger">
              {outbox.map((letter) => (
                <li key={letter.id}>
                  <h2>{letter.subject}</h2>
                  <p className="soft">
                    {words.say('outbox.to', { address: letter.to })}, <Moment at={letter.at} />
                  </p>
                  <p className="letter">{withLinks(letter.body)}</p>
                </li>
              ))}
            </ul>
          )
        }
      </Answer>
    </>
  );
}

function withLinks(body: string) {
  return body.split(/(https?:\/\/\S+)/).map((piece, index) =>
    index % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a letter never change
      <a key={index} href={piece}>
        {piece}
      </a>
    ) : (
      piece
    ),
  );
}
