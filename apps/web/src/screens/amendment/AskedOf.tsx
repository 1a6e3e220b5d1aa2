import { useWords } from '../../client/words.js';
import { provisionName } from '../../parts/provision-name.js';
import { calm } from '../../parts/text/DivisionName.js';
import { Choices } from '../../ui/Choices.js';
import type { AmendedProvision } from './AmendmentForm.js';
import { type AmendmentDraft, kindsOf, type Subject } from './amendment-draft.js';
import { ProvisionChoice } from './ProvisionChoice.js';
import type { StandingWords } from './standing-words.js';

interface AskedOfProps {
  readonly provision: AmendedProvision;
  readonly standing: StandingWords;
  readonly draft: AmendmentDraft;
  readonly change: (part: Partial<AmendmentDraft>) => void;
}

/** What is asked, and of what: the provision or the heading it stands under. */
export function AskedOf({ provision, standing, draft, change }: AskedOfProps) {
  const words = useWords();
  const { heading } = standing;
  const turnTo = (about: Subject) =>
    change({ about, ...(!kindsOf[about].includes(draft.kind) && { kind: 'MOD' as const }) });
  return (
    <>
      {heading && (
        <Choices
          label={words.say('amendment.about')}
          choices={[
            { key: 'provision' as const, label: provisionName(words, provision) },
            { key: 'heading' as const, label: words.say('amendment.aboutHeading', { division: calm(heading.label) }) },
          ]}
          chosen={draft.about}
          choose={turnTo}
        />
      )}
      <Choices
        label={words.say('amendment.kind')}
        choices={kindsOf[draft.about].map((key) => ({
          key,
          label: words.say(`amendment.kind.${key}`),
          hint:
            draft.about === 'heading'
              ? words.say(`amendment.hintHeading.${key as 'MOD' | 'SUP' | 'NOC'}`)
              : words.say(`amendment.hint.${key}`),
        }))}
        chosen={draft.kind}
        choose={(kind) => change({ kind })}
      />
      {draft.kind === 'MOVE' && (
        <ProvisionChoice
          instrumentId={provision.instrument.id}
          except={provision.id}
          chosen={draft.after}
          choose={(after) => change({ after })}
        />
      )}
    </>
  );
}
