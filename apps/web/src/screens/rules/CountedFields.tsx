import type { Category } from '#lib/contract';
import { useWords } from '../../client/words.js';
import { Choices, Tick } from '../../ui/Choices.js';
import type { RulePartProps } from './FigureFields.js';
import { countingKinds } from './rule-draft.js';

const categories: readonly Category[] = [
  'GOVERNMENT',
  'REGULATOR',
  'OPERATOR',
  'PRIVATE_SECTOR',
  'CIVIL_SOCIETY',
  'INTERNATIONAL_ORGANISATION',
];

/** Whose views are counted; those of all others are shown. */
export function CountedFields({ draft, change }: RulePartProps) {
  const words = useWords();
  const toggle = (category: Category, on: boolean) =>
    change({ categories: [...draft.categories.filter((each) => each !== category), ...(on ? [category] : [])] });
  return (
    <div className="stack" data-tight>
      <Choices
        label={words.say('rules.counted')}
        choices={countingKinds.map((key) => ({ key, label: words.sayKind('counting', key, { kind: key }) }))}
        chosen={draft.counting}
        choose={(counting) => change({ counting })}
      />
      {draft.counting === 'categories' && (
        <div className="choice-list nested-choices">
          {categories.map((category) => (
            <Tick key={category} ticked={draft.categories.includes(category)} tick={(on) => toggle(category, on)}>
              {words.sayKind('category', category, { kind: category })}
            </Tick>
          ))}
        </div>
      )}
    </div>
  );
}
