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
          {stances.map((stance) => (
            <SaidRows key={stance.id} stance={stance} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function SaidRows({ stance }: { readonly stance: ProvisionSaid['stances'][number] }) {
  const { stakeholder, kind, standing, objection, words, at } = stance;
  return (
    <>
      <tr data-says={kind} data-more={objection !== null || undefined}>
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
        </td>
        <td className="small">
          <Moment at={at} />
        </td>
      </tr>
      {objection && (
        <tr className="voice-reasons">
          <td colSpan={3}>
            <ObjectionShown objection={objection} on={words} />
          </td>
        </tr>
      )}
    </>
  );
}
