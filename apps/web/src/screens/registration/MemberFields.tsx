import { useEffect, useRef } from 'react';
import { delegationRoles } from '#lib/registration';
import { useWords } from '../../client/words.js';
import { Button } from '../../ui/Button.js';
import { Choices } from '../../ui/Choices.js';
import { Field } from '../../ui/Field.js';
import { PickList } from '../../ui/PickList.js';
import { type FormDraft, type PersonDraft, person } from './form-draft.js';
import { SecretFields } from './SecretFields.js';

interface MemberFieldsProps {
  readonly draft: FormDraft;
  readonly change: (part: Partial<FormDraft>) => void;
  readonly keptUntil: string;
}

/** The composition of the delegation: whoever is added is written to at once. */
export function MemberFields({ draft: { members }, change, keptUntil }: MemberFieldsProps) {
  const words = useWords();
  const added = useRef<number | null>(null);
  const set = (key: number, part: Partial<PersonDraft>) =>
    change({ members: members.map((member) => (member.key === key ? { ...member, ...part } : member)) });
  const add = () => {
    const next = person(members.some(({ role }) => role === 'HEAD') ? 'DELEGATE' : 'HEAD');
    added.current = next.key;
    change({ members: [...members, next] });
  };
  return (
    <fieldset className="stack">
      <legend>{words.say('register.delegation')}</legend>
      <p className="hint measure">{words.say('register.delegationHint')}</p>
      <ol className="stack register-people">
        {members.map((member, at) => (
          <li key={member.key} className="panel">
            <Person
              member={member}
              number={at + 1}
              fresh={added.current === member.key}
              keptUntil={keptUntil}
              set={(part) => set(member.key, part)}
              drop={() => change({ members: members.filter(({ key }) => key !== member.key) })}
            />
          </li>
        ))}
      </ol>
      <p>
        <Button onPress={add}>{words.say('register.add')}</Button>
      </p>
    </fieldset>
  );
}

interface PersonProps {
  readonly member: PersonDraft;
  readonly number: number;
  readonly fresh: boolean;
  readonly keptUntil: string;
  readonly set: (part: Partial<PersonDraft>) => void;
  readonly drop: () => void;
}

const ways = ['ROOM', 'REMOTE'] as const;

function Person({ member, number, fresh, keptUntil, set, drop }: PersonProps) {
  const words = useWords();
  const place = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    if (fresh) place.current?.querySelector('input')?.focus();
  }, [fresh]);
  return (
    <fieldset className="stack" ref={place}>
      <legend className="section-title">
        {words.say('register.person', { number, name: member.name.trim() || 'none' })}
      </legend>
      <div className="register-pair">
        <Field label={words.say('register.name')} value={member.name} onChange={(name) => set({ name })} />
        <PickList
          label={words.say('register.role')}
          items={delegationRoles.map((key) => ({ key, label: words.sayKind('delegationRole', key) }))}
          chosen={member.role}
          choose={(role) => set({ role })}
        />
        <Field
          label={words.say('register.email')}
          hint={words.say('register.emailHint')}
          type="email"
          value={member.email}
          onChange={(email) => set({ email })}
        />
        <Field
          label={words.say('register.post')}
          hint={words.say('register.postHint')}
          value={member.post}
          onChange={(post) => set({ post })}
        />
      </div>
      <Choices
        label={words.say('register.attendance')}
        choices={ways.map((key) => ({ key, label: words.sayKind('attendance', key) }))}
        chosen={member.attendance}
        choose={(attendance) => set({ attendance })}
      />
      <SecretFields member={member} keptUntil={keptUntil} set={set} />
      <p className="register-drop">
        <Button kind="quiet" size="small" onPress={drop} aria-label={words.say('register.dropWho', { number })}>
          {words.say('register.drop')}
        </Button>
      </p>
    </fieldset>
  );
}
