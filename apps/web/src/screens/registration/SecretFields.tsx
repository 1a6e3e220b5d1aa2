import { useState } from 'react';
import { saysNeeds } from '#lib/registration';
import { day } from '#lib/words';
import { useWords } from '../../client/words.js';
import { Tick } from '../../ui/Choices.js';
import { Field } from '../../ui/Field.js';
import { blankVisa, noNeeds, type PersonDraft } from './form-draft.js';

interface SecretFieldsProps {
  readonly member: PersonDraft;
  readonly keptUntil: string;
  readonly set: (part: Partial<PersonDraft>) => void;
}

/** What only the secretariat reads, for one purpose each, until a day that is told with it. */
export function SecretFields({ member, keptUntil, set }: SecretFieldsProps) {
  const words = useWords();
  const { needs, visa } = member;
  const [hasNeeds, setHasNeeds] = useState(saysNeeds(needs));
  const until = { until: day(words.locale, keptUntil) };
  const tell = (part: Partial<typeof needs>) => set({ needs: { ...needs, ...part } });
  return (
    <div className="stack" data-tight>
      <Tick
        ticked={hasNeeds}
        tick={(on) => {
          setHasNeeds(on);
          if (!on) set({ needs: noNeeds });
        }}
      >
        {words.say('register.hasNeeds')}
      </Tick>
      {hasNeeds && (
        <div className="stack register-secret">
          <Field label={words.say('register.diet')} value={needs.diet} onChange={(diet) => tell({ diet })} />
          <Field
            label={words.say('register.access')}
            hint={words.say('register.accessHint')}
            value={needs.access}
            onChange={(access) => tell({ access })}
          />
          <Tick ticked={needs.consent} tick={(consent) => tell({ consent })}>
            {words.say('register.needsConsent', until)}
          </Tick>
        </div>
      )}
      <Tick ticked={visa !== null} tick={(on) => set({ visa: on ? blankVisa : null })}>
        {words.say('register.wantsVisa')}
      </Tick>
      {visa !== null && <VisaFields visa={visa} until={until} set={(part) => set({ visa: { ...visa, ...part } })} />}
    </div>
  );
}

interface VisaFieldsProps {
  readonly visa: NonNullable<PersonDraft['visa']>;
  readonly until: { readonly until: string };
  readonly set: (part: Partial<NonNullable<PersonDraft['visa']>>) => void;
}

const facts = ['nameInPassport', 'nationality', 'passportNumber', 'bornOn'] as const;

function VisaFields({ visa, until, set }: VisaFieldsProps) {
  const words = useWords();
  return (
    <div className="stack register-secret">
      <div className="register-pair">
        {facts.map((fact) => (
          <Field
            key={fact}
            label={words.say(`register.visa.${fact}`)}
            type={fact === 'bornOn' ? 'date' : 'text'}
            value={visa[fact]}
            onChange={(value) => set({ [fact]: value })}
            autoComplete="off"
          />
        ))}
      </div>
      <Tick ticked={visa.consent} tick={(consent) => set({ consent })}>
        {words.say('register.visaConsent', until)}
      </Tick>
    </div>
  );
}
