import { moment } from '#lib/words';
import { useWords } from '../../client/words.js';
import type { Call } from './use-calls.js';

/** All that was done, oldest first, and by whom; what the clock did has nobody's name. */
export function CallActs({ call }: { readonly call: Call }) {
  const words = useWords();
  if (call.acts.length === 0) return null;
  return (
    <section className="call-acts" aria-labelledby="call-acts">
      <div className="section-title">
        <h2 id="call-acts">{words.say('calling.acts')}</h2>
      </div>
      <ol className="change-list">
        {call.acts.map(({ id, kind, at, by, facts }) => (
          <li key={id}>
            <span>{words.sayKind('event', kind, { title: call.title, ...facts })}</span>
            <span className="soft small figures">
              {moment(words.locale, at)}
              {by && `, ${by.name}`}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
