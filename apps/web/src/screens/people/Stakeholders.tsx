import { useState } from 'react';
import { type Category, StakeholdersDocument } from '#lib/contract';
import { useConference } from '../../client/conference.js';
import { useWholeList } from '../../client/use-whole-list.js';
import { useWords } from '../../client/words.js';
import { Answer } from '../../parts/Answer.js';
import { Button } from '../../ui/Button.js';
import { Empty } from '../../ui/Empty.js';
import { PickList } from '../../ui/PickList.js';
import { AddStakeholder } from './AddStakeholder.js';
import { categories } from './categories.js';

export function Stakeholders() {
  const words = useWords();
  const { conference } = useConference();
  const [category, setCategory] = useState<Category | 'ALL'>('ALL');
  const [adding, setAdding] = useState(false);
  const ask = useWholeList(StakeholdersDocument, { slug: conference.slug }, (data) => data.conference?.stakeholders);
  const done = () => {
    setAdding(false);
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
            <Button size="small" onPress={() => setAdding(true)}>
              {words.say('people.add')}
            </Button>
          )}
        </div>
      </div>
      {adding && <AddStakeholder onDone={done} onCancel={() => setAdding(false)} />}
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
          return (
            <div className="scroller">
              <table className="calm-table">
                <thead>
                  <tr>
                    {(['symbol', 'name', 'category', 'country', 'ctu', 'itu'] as const).map((column) => (
                      <th key={column} scope="col">
                        {words.say(`people.${column}`)}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {shown.map((each) => (
                    <tr key={each.id}>
                      <th scope="row" className="symbol">
                        {each.symbol}
                      </th>
                      <td>
                        {each.name}
                        {!each.confirmed && <span className="soft small"> ({words.say('home.unconfirmed')})</span>}
                      </td>
                      <td>{words.sayKind('category', each.category, { kind: each.category })}</td>
                      <td>{each.country ?? '–'}</td>
                      <td>{words.say(each.ctuMember ? 'people.yes' : 'people.no')}</td>
                      <td>{words.say(each.ituMemberState ? 'people.yes' : 'people.no')}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          );
        }}
      </Answer>
    </section>
  );
}
