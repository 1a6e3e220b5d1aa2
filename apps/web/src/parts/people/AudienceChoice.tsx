import type { Audience } from '#lib/contract';
import { useWords } from '../../client/words.js';
import { Choices } from '../../ui/Choices.js';

const audiences = ['PUBLIC', 'CONFERENCE', 'MEMBERS', 'DELEGATION'] as const;

interface AudienceChoiceProps {
  readonly chosen: Audience;
  readonly only?: readonly Audience[] | undefined;
  choose(audience: Audience): void;
}

/** Who may read it, each with a line that says what it means; nothing is chosen for someone without their seeing it. */
export function AudienceChoice({ chosen, choose, only = audiences }: AudienceChoiceProps) {
  const words = useWords();
  return (
    <Choices
      label={words.say('audience.label')}
      choices={only.map((key) => ({
        key,
        label: words.sayKind('audience', key, { kind: key }),
        hint: words.say(`audience.hint.${key}`),
      }))}
      chosen={chosen}
      choose={choose}
    />
  );
}
