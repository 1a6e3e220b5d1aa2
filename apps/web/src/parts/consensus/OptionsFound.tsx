import type { FoundOfOptionsFragment } from '#lib/contract';
import { useWords } from '../../client/words.js';

/** Which options of a bracket everybody who named any would accept, with the count of each. */
export function OptionsFound({ found }: { readonly found: FoundOfOptionsFragment }) {
  const words = useWords();
  const textOf = (id: string) => quoted(found.counts.find(({ optionId }) => optionId === id)?.text ?? '', words);
  const acceptableToAll = found.acceptableToAll.map(textOf);
  return (
    <div className="options-found">
      <p>
        <strong>{words.sayKind('options', found.outcome, { kind: found.outcome, acceptableToAll })}</strong>{' '}
        <span className="soft small figures">
          {words.say('stances.optionsNamed', { named: found.named, silent: found.silent })}
        </span>
      </p>
      <div className="scroller">
        <table className="calm-table options-table">
          <thead>
            <tr>
              <th scope="col">{words.say('stances.option')}</th>
              <th scope="col" data-figure>
                {words.say('stances.acceptableTo')}
              </th>
              <th scope="col">{words.say('stances.notAcceptableTo')}</th>
            </tr>
          </thead>
          <tbody>
            {found.counts.map(({ optionId, text, acceptable, notAcceptableTo }) => (
              <tr key={optionId}>
                <th scope="row" className="treaty-line">
                  {quoted(text, words)}
                </th>
                <td data-figure>{acceptable}</td>
                <td className="symbol-list">{notAcceptableTo.map(({ symbol }) => symbol).join(', ') || '–'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

function quoted(text: string, words: ReturnType<typeof useWords>): string {
  return text.trim() === '' ? words.say('bracket.nothing') : `“${text.trim()}”`;
}
