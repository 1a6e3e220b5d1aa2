import type { Audience } from '#lib/contract';
import { isWithin } from '#lib/positions';
import { useWords } from '../../client/words.js';
import { Choices } from '../../ui/Choices.js';

const audiences = ['PUBLIC', 'CONFERENCE', 'MEMBERS', 'DELEGATION'] as const;

interface AudienceChoiceProps {
  readonly chosen: Audience;
  readonly only?: readonly Audience[] | undefined;
  /** For what quotes a draft: the readers of the draft. */
  readonly widest?: Audience;
  choose(audience: Audience): void;
}

/** Who may read it, each with a line that says what it means; nothing is chosen for someone without their seeing it. */
export function AudienceChoice({ chosen, choose, only = audiences, widest = 'PUBLIC' }: AudienceChoiceProps) {
  const words = useWords();
  const nameOf = (audience: Audience) => words.sayKind('audience', audience, { kind: audience });
  return (
    <div className="stack" data-tight>
      <Choices
        label={words.say('audience.label')}
        choices={only.map((key) => ({ key, label: nameOf(key), hint: words.say(`audience.hint.${key}`) }))}
        chosen={chosen}
        choose={choose}
      />
      {/* The place for it is there before, so that a screen reader hears of it. */}
      <p className="too-wide" role="status">
        {!isWithin(chosen, widest) && words.say('audience.quotesDraft', { audience: nameOf(widest) })}
      </p>
    </div>
  );
}
