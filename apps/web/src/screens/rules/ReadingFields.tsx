import type { StanceReading } from '#lib/contract';
import { useWords } from '../../client/words.js';
import { stanceKinds } from '../../parts/consensus/rule-sentences.js';
import { StanceWords } from '../../parts/consensus/StanceMark.js';
import { PickList } from '../../ui/PickList.js';
import type { RulePartProps } from './FigureFields.js';

const all: readonly StanceReading[] = ['for', 'against', 'abstains', 'notCounted'];

/** How everything that can be said is read, and silence. Support is always for, an objection always against. */
export function ReadingFields({ draft, change }: RulePartProps) {
  const words = useWords();
  const { reading } = draft;
  return (
    <fieldset className="stack" data-tight>
      <legend className="label">{words.say('rules.readings')}</legend>
      <div className="reading-fields">
        {stanceKinds.map((kind) => {
          const fixed = kind === 'support' || kind === 'object';
          const offered = kind === 'silence' ? all.filter((each) => each !== 'for') : all;
          const label = words.sayKind('stance', kind, { kind });
          return (
            <div key={kind} className="reading-field">
              <StanceWords says={kind} />
              {fixed ? (
                <span className="soft">{words.sayKind('reading', reading[kind], { kind: reading[kind] })}</span>
              ) : (
                <PickList
                  label={label}
                  labelHidden
                  items={offered.map((key) => ({ key, label: words.sayKind('reading', key, { kind: key }) }))}
                  chosen={reading[kind]}
                  choose={(chosen) => change({ reading: { ...reading, [kind]: chosen } })}
                />
              )}
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}
