import { useConference } from '../../client/conference.js';
import { useMembership } from '../../client/session.js';
import { useWords } from '../../client/words.js';

/** How one takes the record home, and how it is verified there. */
export function Evidence() {
  const words = useWords();
  const { conference } = useConference();
  const membership = useMembership(conference.id);
  const at = `/api/conferences/${conference.slug}`;
  const archive = `${conference.slug}-evidence.tar.gz`;
  return (
    <section className="evidence stack" aria-labelledby="evidence">
      <h2 id="evidence">{words.say('record.evidence.title')}</h2>
      <p>{words.say('record.evidence.lead')}</p>
      <p className="row no-print">
        <a className="button" data-kind="main" href={`${at}/evidence?of=public`} download={archive}>
          {words.say('record.evidence.public')}
        </a>
        {membership && (
          <a className="button" data-kind="plain" href={`${at}/evidence`} download={archive}>
            {words.say('record.evidence.own')}
          </a>
        )}
        <a
          className="button"
          data-kind="plain"
          href={`${at}/checkpoint`}
          download={`${conference.slug}-checkpoint.txt`}
        >
          {words.say('record.checkpoints.now')}
        </a>
      </p>
      {membership && <p className="small soft">{words.say('record.evidence.ownHint')}</p>}
      <details>
        <summary>{words.say('record.evidence.how')}</summary>
        <ol className="stack">
          <li>{words.say('record.evidence.step1')}</li>
          <li>
            {words.say('record.evidence.step2')}
            <pre>
              <code>{`npm run -s caucus -- verify ${archive} --checkpoint ${conference.slug}-checkpoint.txt`}</code>
            </pre>
          </li>
          <li>
            {words.say('record.evidence.step3')} <a href="/api/checkpoint-keys">{words.say('record.evidence.keys')}</a>
          </li>
        </ol>
      </details>
    </section>
  );
}
