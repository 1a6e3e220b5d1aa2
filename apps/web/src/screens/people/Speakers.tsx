import { useWords, type Words } from '../../client/words.js';
import { Answer } from '../../parts/Answer.js';
import { type Deputy, type GivenProxy, useSpeakers } from './use-speakers.js';

/** Who else speaks for a delegation: members who clear in the head's place, and delegations that speak for others. */
export function Speakers() {
  const words = useWords();
  const ask = useSpeakers();
  return (
    <section className="stack" aria-labelledby="speakers">
      <div className="section-title">
        <h2 id="speakers">{words.say('speakers.title')}</h2>
      </div>
      <Answer ask={ask}>
        {({ conference: found }) =>
          found &&
          (found.deputies.length + found.proxies.length === 0 ? (
            <p className="soft">{words.say('speakers.none')}</p>
          ) : (
            <ul className="speaker-list">
              {found.deputies.map((deputy) => (
                <li key={deputy.id} className="row">
                  {saidOfDeputy(words, deputy)}
                </li>
              ))}
              {found.proxies.map((proxy) => (
                <li key={proxy.id} className="row">
                  {saidOfProxy(words, proxy)}
                </li>
              ))}
            </ul>
          ))
        }
      </Answer>
    </section>
  );
}

export function saidOfDeputy(words: Words, { person, stakeholder }: Deputy): string {
  return words.say('speakers.deputy', { person: person.name, delegation: stakeholder.name });
}

export function saidOfProxy(words: Words, { to, from }: GivenProxy): string {
  return words.say('speakers.proxy', { to: to.name, from: from.name });
}
