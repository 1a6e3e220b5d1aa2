import type { StanceOnWordsFragment } from '#lib/contract';
import { bracketsOf } from '#lib/drafting';
import { moment } from '#lib/words';
import { useWords } from '../../client/words.js';
import { ObjectionShown } from './ObjectionShown.js';
import { optionsOf } from './options-of.js';
import { StanceWords } from './StanceMark.js';

/** One stance as it was said: its mark, who said it when, an objection with what would resolve it. */
export function StanceShown({ stance }: { readonly stance: StanceOnWordsFragment }) {
  const words = useWords();
  const { kind, by, at, objection, acceptable } = stance;
  const said = stance.cleared ? 'stances.clearedBy' : 'stances.draftedBy';
  return (
    <div className="stance-shown stack" data-tight>
      <p>
        <strong>
          <StanceWords says={kind} />
        </strong>{' '}
        <span className="soft small figures">
          {words.say(said, { person: by?.name, at: moment(words.locale, at) })}
        </span>
      </p>
      {objection && <ObjectionShown objection={objection} on={stance.words} />}
      {acceptable && (
        <p className="small">{words.say('stances.accepts', { options: optionTexts(stance, acceptable, words) })}</p>
      )}
    </div>
  );
}

function optionTexts(
  { words: on }: StanceOnWordsFragment,
  acceptable: readonly string[],
  words: ReturnType<typeof useWords>,
): readonly string[] {
  if (acceptable.length === 0) return [words.say('stances.noOption')];
  const options = bracketsOf(on).flatMap(optionsOf);
  return acceptable.map((id) => `“${options.find((option) => option.id === id)?.text ?? '…'}”`);
}
