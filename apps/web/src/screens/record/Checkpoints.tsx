import { moment } from '#lib/words';
import { useWords } from '../../client/words.js';
import { Answer } from '../../parts/Answer.js';
import { Button } from '../../ui/Button.js';
import { openTo } from './open-to.js';
import { type Checkpoint, useCheckpoints } from './use-checkpoints.js';

/** The heads of the chains that were handed out, newest first. */
export function Checkpoints() {
  const words = useWords();
  const checkpoints = useCheckpoints();
  return (
    <section className="checkpoints stack" aria-labelledby="checkpoints">
      <h2 id="checkpoints">{words.say('record.checkpoints.title')}</h2>
      <p>{words.say('record.checkpoints.lead')}</p>
      <Answer ask={checkpoints}>
        {(all) => (all.length === 0 ? <p>{words.say('record.checkpoints.none')}</p> : <CheckpointTable all={all} />)}
      </Answer>
      {checkpoints.hasMore && (
        <p className="no-print">
          <Button onPress={checkpoints.more} isDisabled={checkpoints.asking}>
            {words.say('frame.more')}
          </Button>
        </p>
      )}
    </section>
  );
}

function CheckpointTable({ all }: { readonly all: readonly Checkpoint[] }) {
  const words = useWords();
  return (
    <div className="scroller">
      <table className="calm-table record-table">
        <thead>
          <tr>
            <th scope="col" data-figure>
              {words.say('record.checkpoints.upTo')}
            </th>
            <th scope="col">{words.say('record.openTo')}</th>
            <th scope="col">{words.say('record.when')}</th>
            <th scope="col">{words.say('record.hash')}</th>
            <th scope="col">{words.say('record.checkpoints.key')}</th>
          </tr>
        </thead>
        <tbody>
          {all.map(({ chain, seq, hash, at, key, signature }) => (
            <tr key={signature}>
              <td data-figure>{seq}</td>
              <td className="small">{openTo(words, chain)}</td>
              <td className="when">{moment(words.locale, at)}</td>
              <td>
                <code title={hash}>{hash.slice(0, 10)}</code>
              </td>
              <td>
                <code>{key}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
