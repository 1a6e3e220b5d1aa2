import { useWords } from '../../client/words.js';
import { ObjectionShown } from '../../parts/consensus/ObjectionShown.js';
import { StanceWords } from '../../parts/consensus/StanceMark.js';
import { Moment } from '../../parts/Moment.js';
import { StakeholderBadge } from '../../parts/people/StakeholderBadge.js';
import { Empty } from '../../ui/Empty.js';
import type { ProvisionSaid } from './StancesScreen.js';

/** What each delegation said last; what was said of other words is marked as such. */
export function SaidTable({ provision }: { readonly provision: ProvisionSaid }) {
  const words = useWords();
  const { stances } = provision;
  if (stances.length === 0) {
    return (
      <Empty title={words.say('stances.nobody')}>
        <p>{words.say('stances.nobodyHint')}</p>
      </Empty>
    );
  }
  return (
    <div className="scroller">
      <table className="calm-table voices-table">
        <caption className="unseen">{words.say('stances.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{words.say('stances.delegation')}</th>
            <th scope="col">{words.say('stances.says')}</th>
            <th scope="col">{words.say('stances.when')}</th>
          </tr>
        </thead>
        <tbody>
          {stances.map(({ id, stakeholder, kind, standing, objection, at }) => (
            <tr key={id} data-says={kind}>
              <th scope="row">
                <StakeholderBadge stakeholder={stakeholder} />
              </th>
              <td>
                <StanceWords says={kind} />
                {standing !== 'stands' && (
                  <span className="small to-reconfirm">
                    <StanceWords says="toReconfirm" />
                  </span>
                )}
                {objection && <ObjectionShown objection={objection} on={provision.content} />}
              </td>
              <td>
                <Moment at={at} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
