import { bodyCategories } from '#lib/registration';
import { useWords } from '../../client/words.js';
import { Field } from '../../ui/Field.js';
import { PickList } from '../../ui/PickList.js';
import type { FormDraft } from './form-draft.js';

interface BodyFieldsProps {
  readonly draft: FormDraft;
  readonly change: (part: Partial<FormDraft>) => void;
}

/** Who registers, and who answers for it. */
export function BodyFields({ draft, change }: BodyFieldsProps) {
  const words = useWords();
  return (
    <>
      <fieldset className="stack">
        <legend>{words.say('register.body')}</legend>
        <Field
          label={words.say('register.organisation')}
          value={draft.organisation}
          onChange={(organisation) => change({ organisation })}
          autoComplete="organization"
        />
        <div className="register-pair">
          <PickList
            label={words.say('people.category')}
            items={bodyCategories.map((key) => ({ key, label: words.sayKind('category', key, { kind: key }) }))}
            chosen={draft.category}
            choose={(category) => change({ category })}
          />
          <Field
            label={words.say('people.country')}
            value={draft.country}
            onChange={(country) => change({ country })}
            autoComplete="country-name"
          />
        </div>
        <Field
          label={words.say('register.participants')}
          hint={words.say('register.participantsHint')}
          value={draft.participants}
          onChange={(participants) => change({ participants })}
          inputMode="numeric"
          className="field register-number"
        />
      </fieldset>
      <fieldset className="stack">
        <legend>{words.say('register.focal')}</legend>
        <p className="hint measure">{words.say('register.focalHint')}</p>
        <div className="register-pair">
          <Field
            label={words.say('register.focalName')}
            value={draft.focalName}
            onChange={(focalName) => change({ focalName })}
            autoComplete="name"
          />
          <Field
            label={words.say('register.focalEmail')}
            type="email"
            value={draft.focalEmail}
            onChange={(focalEmail) => change({ focalEmail })}
            autoComplete="email"
          />
        </div>
      </fieldset>
    </>
  );
}
