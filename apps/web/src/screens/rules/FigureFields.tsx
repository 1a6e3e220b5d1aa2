import { useWords } from '../../client/words.js';
import { Field } from '../../ui/Field.js';
import { figures, type RuleDraft, type ShareDraft } from './rule-draft.js';

export interface RulePartProps {
  readonly draft: RuleDraft;
  readonly change: (part: Partial<RuleDraft>) => void;
}

/** The figures that a rule of its kind has. */
export function FigureFields({ draft, change }: RulePartProps) {
  const words = useWords();
  const { numbers, shares } = draft;
  return (
    <div className="row figure-fields">
      {figures[draft.kind].map((figure) => {
        const hint = figure.free ? words.say('rules.mayBeEmpty') : undefined;
        if ('number' in figure) {
          const name = figure.number;
          return (
            <Field
              key={name}
              label={words.say(`rules.figure.${name}`)}
              hint={hint}
              inputMode="numeric"
              value={numbers[name]}
              onChange={(value) => change({ numbers: { ...numbers, [name]: value } })}
            />
          );
        }
        const name = figure.share;
        return (
          <ShareField
            key={name}
            label={words.say(`rules.figure.${name}`)}
            hint={hint}
            share={shares[name]}
            change={(share) => change({ shares: { ...shares, [name]: share } })}
          />
        );
      })}
    </div>
  );
}

interface ShareFieldProps {
  readonly label: string;
  readonly hint: string | undefined;
  readonly share: ShareDraft;
  readonly change: (share: ShareDraft) => void;
}

/** A part of a whole in whole numbers, so that nothing is rounded. */
function ShareField({ label, hint, share, change }: ShareFieldProps) {
  const words = useWords();
  return (
    <fieldset className="share-field">
      <legend className="label">{label}</legend>
      {hint && <p className="hint">{hint}</p>}
      <div className="row">
        <Field
          label={words.say('rules.parts')}
          inputMode="numeric"
          value={share.parts}
          onChange={(parts) => change({ ...share, parts })}
        />
        <Field
          label={words.say('rules.of')}
          inputMode="numeric"
          value={share.of}
          onChange={(of) => change({ ...share, of })}
        />
      </div>
    </fieldset>
  );
}
