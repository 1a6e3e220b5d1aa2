import { SetOutlineDocument } from '#lib/contract';
import { useAct } from '../../client/use-act.js';
import { useWords } from '../../client/words.js';
import { ORGANISER_PARTS, PART_WORDS } from '../../parts/meetings/Outline.js';
import { Field } from '../../ui/Field.js';
import { HeldForm } from './HeldForm.js';
import type { ConferenceOfPage } from './OutlineScreen.js';
import { inputOf, namesOf, type TextPlan, textsOf } from './outline-plan.js';
import { TextFields } from './TextFields.js';
import { useHeld } from './use-held.js';

type Outline = ConferenceOfPage['outline'];

function planOf(outline: Outline) {
  return { names: namesOf(outline), texts: textsOf(outline) };
}

/** Who is behind the conference and which texts it deals with: said as a whole, as the record keeps it. */
export function BehindForm({ found: { id, outline } }: { readonly found: ConferenceOfPage }) {
  const words = useWords();
  const { act, acting, outcome } = useAct(SetOutlineDocument, 'setOutline', 'Conference');
  const held = useHeld<Outline, ReturnType<typeof planOf>>({
    stands: outline,
    planOf,
    send: async (plan, expectedVersion) => {
      const answer = await act({ conferenceId: id, input: inputOf(outline, plan), expectedVersion });
      return answer.kind === 'done' ? answer.value.outline : null;
    },
  });
  const { plan, change } = held;
  return (
    <HeldForm held={held} acting={acting} outcome={outcome}>
      <fieldset className="stack">
        <legend>
          <h2>{words.say('meetings.whoIsBehind')}</h2>
        </legend>
        <p className="hint">{words.say('meetings.nameALine')}</p>
        <div className="outline-names">
          {ORGANISER_PARTS.map((part) => (
            <Field
              key={part}
              label={words.say(PART_WORDS[part], { count: 2 })}
              lines={3}
              value={plan.names[part]}
              onChange={(written) => change({ names: { ...plan.names, [part]: written } })}
            />
          ))}
        </div>
      </fieldset>
      <TextFields texts={plan.texts} change={(texts: readonly TextPlan[]) => change({ texts })} />
    </HeldForm>
  );
}
