import { useState } from 'react';
import { type Category, StakeholdersDocument } from '#lib/contract';
import { useConference } from '../../client/conference.js';
import { useWholeList } from '../../client/use-whole-list.js';
import { useWords } from '../../client/words.js';
import { Answer } from '../../parts/Answer.js';
import { ImportList } from '../../parts/lists/ImportList.js';
import { Button } from '../../ui/Button.js';
import { Empty } from '../../ui/Empty.js';
import { PickList } from '../../ui/PickList.js';
import { AddStakeholder } from './AddStakeholder.js';
import { categories } from './categories.js';
import { StakeholdersTable } from './StakeholdersTable.js';

export function Stakeholders() {
  const words = useWords();
  const { conference } = useConference();
  const [category, setCategory] = useState<Category | 'ALL'>('ALL');
  const [adding, setAdding] = useState<'one' | 'list' | null>(null);
  const ask = useWholeList(StakeholdersDocument, { slug: conference.slug }, (data) => data.conference?.stakeholders);
  const done = () => {
    setAdding(null);
    ask.again();
  };
  return (
    <section className="stack" aria-labelledby="stakeholders">
      <div className="section-title">
        <h2 id="stakeholders">{words.say('people.stakeholders')}</h2>
        <div className="row no-print">
          <PickList
            quiet
            label={words.say('people.filter')}
            labelHidden
            items={[
              { key: 'ALL' as const, label: words.say('people.all', { count: ask.data?.length ?? 0 }) },
              ...categories.map((key) => ({ key, label: words.sayKind('category', key, { kind: key }) })),
            ]}
            chosen={category}
            choose={setCategory}
          />
          {conference.may.includes('addStakeholder') && !adding && (
            <Button size="small" onPress={() => setAdding('one')}>
              {words.say('people.add')}
            </Button>
          )}
          {conference.may.includes('importLists') && !adding && (
            <Button size="small" onPress={() => setAdding('list')}>
              {words.say('lists.stakeholders')}
            </Button>
          )}
        </div>
      </div>
      {adding === 'one' && <AddStakeholder onDone={done} onCancel={() => setAdding(null)} />}
      {adding === 'list' && <ImportList kind="stakeholders" onTaken={ask.again} />}
      <Answer ask={ask}>
        {(all) => {
          const shown = (all ?? []).filter((each) => category === 'ALL' || each.category === category);
          if (shown.length === 0) {
            return (
              <Empty title={words.say('people.none')}>
                <p>{words.say('people.noneHint')}</p>
              </Empty>
            );
          }
          return <StakeholdersTable lines={shown} again={ask.again} />;
        }}
      </Answer>
    </section>
  );
}
