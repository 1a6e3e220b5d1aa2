import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { SignInOffersDocument } from '#lib/contract';
import { post } from '../../client/rest.js';
import { type Problem, useAsk } from '../../client/use-ask.js';
import { useWords } from '../../client/words.js';
import { ProblemNotice } from '../../parts/Answer.js';
import { useEntered } from './use-entered.js';

/** The people of the example, one press each; the server offers them on loopback only. */
export function ExamplePersonas() {
  const words = useWords();
  const entered = useEntered();
  const { data } = useAsk(SignInOffersDocument, {});
  const [problem, setProblem] = useState<Problem | null>(null);
  if (!data || data.examplePersonas.length === 0) return null;

  const enter = async (personaId: string) => {
    const answer = await post('/api/sign-in/example', { personaId });
    if (answer.kind === 'done') entered();
    else setProblem(answer.kind === 'failed' ? answer.problem : { kind: 'FORBIDDEN', requestId: null });
  };

  return (
    <section className="stack personas" aria-labelledby="personas">
      <div>
        <h2 id="personas">{words.say('signIn.asExample')}</h2>
        <p className="hint">{words.say('signIn.asExampleHint')}</p>
      </div>
      {problem && <ProblemNotice problem={problem} />}
      <ul>
        {data.examplePersonas.map((persona) => (
          <li key={persona.id}>
            <AriaButton className="persona" onPress={() => void enter(persona.id)}>
              <strong>{persona.name}</strong>
              <span>{words.sayKind('role', persona.role, { kind: persona.role })}</span>
              {persona.stakeholder && <span className="soft">{persona.stakeholder}</span>}
            </AriaButton>
          </li>
        ))}
      </ul>
    </section>
  );
}
