import { useState } from 'react';
import { ChangeHeadDocument, type RegistrationAtDeskFragment } from '#lib/contract';
import { day } from '#lib/words';
import { useAct } from '../../client/use-act.js';
import { useWords, type Words } from '../../client/words.js';
import { Confirm } from '../../parts/Confirm.js';
import { RefusalNotice } from '../../parts/RefusalNotice.js';
import { Button } from '../../ui/Button.js';

interface PeopleProps {
  readonly registration: RegistrationAtDeskFragment;
  readonly again: () => void;
}

type Person = RegistrationAtDeskFragment['members'][number];

/** Who comes, what they need, and who leads them. */
export function People({ registration, again }: PeopleProps) {
  const words = useWords();
  const [next, setNext] = useState<Person | null>(null);
  const changing = useAct(ChangeHeadDocument, 'changeHead', 'Registration');
  const { members, may } = registration;
  const change = async (person: Person) => {
    const found = await changing.act({ registrantId: person.id });
    setNext(null);
    if (found.kind === 'done') again();
  };
  return (
    <section className="stack registration-people" aria-labelledby="delegation">
      <h2 id="delegation">{words.say('register.delegation')}</h2>
      <ul className="ledger">
        {members.map((person) => (
          <li key={person.id}>
            <div className="row" data-apart>
              <strong>{person.name}</strong>
              <span className="soft">
                {[
                  words.sayKind('delegationRole', person.role),
                  words.sayKind('attendance', person.attendance),
                  ...(person.left ? [words.say('registrations.left')] : []),
                  ...(person.admitted ? [words.say('registrations.admitted')] : []),
                ].join(' · ')}
              </span>
            </div>
            <span className="small">
              {[person.post, person.email || words.say('registrations.noEmail')].filter(Boolean).join(' · ')}
            </span>
            <Secrets person={person} />
            {may.includes('changeHead') && person.role !== 'HEAD' && !person.left && person.email !== '' && (
              <p>
                <Button size="small" kind="quiet" onPress={() => setNext(person)}>
                  {words.say('registrations.makeHead')}
                </Button>
              </p>
            )}
          </li>
        ))}
      </ul>
      <RefusalNotice outcome={changing.outcome} />
      {next && (
        <Confirm
          title={words.say('registrations.makeHeadTitle', { name: next.name })}
          act={words.say('registrations.makeHeadAct')}
          acting={changing.acting}
          onAct={() => void change(next)}
          onCancel={() => setNext(null)}
        >
          <p>{words.say('registrations.makeHeadMeans')}</p>
        </Confirm>
      )}
    </section>
  );
}

function Secrets({ person }: { readonly person: Person }) {
  const words = useWords();
  return person.secrets.map(({ purpose, facts, eraseOn }) => (
    <p key={purpose} className="small">
      <strong>{words.say(`registrations.secret.${purpose}`)}</strong>{' '}
      {told(words, purpose, facts as Readonly<Record<string, string>>)}{' '}
      <span className="soft">{words.say('registrations.erased', { on: day(words.locale, eraseOn) })}</span>
    </p>
  ));
}

const visaFacts = ['nameInPassport', 'nationality', 'passportNumber', 'bornOn'] as const;

function told(words: Words, purpose: string, facts: Readonly<Record<string, string>>): string {
  const named = purpose === 'VISA' ? visaFacts : (['diet', 'access'] as const);
  return named
    .filter((fact) => facts[fact])
    .map(
      (fact) =>
        `${words.say(fact === 'diet' || fact === 'access' ? `register.${fact}` : `register.visa.${fact}`)}: ${facts[fact]}`,
    )
    .join(' · ');
}
