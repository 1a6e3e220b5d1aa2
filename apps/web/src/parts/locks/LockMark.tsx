import { moment } from '#lib/words';
import { useWords } from '../../client/words.js';
import type { Lock } from './lock.js';
import { Padlock } from './Padlock.js';

/** That a provision is closed, in words: why, by whom, since when, and whether one may write in it all the same. */
export function LockMark({ lock }: { readonly lock: Lock }) {
  const words = useWords();
  const { why, by, group, at } = lock;
  const facts = { person: by.name, at: moment(words.locale, at), group: group?.symbol ?? '' };
  return (
    <p className="lock-mark" id={lockMarkId(lock)} data-why={why} title={group?.name}>
      <Padlock />
      <span>
        {words.sayKind('lock', why, facts)} {lock.may.includes('write') && words.say('lock.yours')}
      </span>
    </p>
  );
}

export function lockMarkId({ id }: Lock): string {
  return `lock-${id}`;
}
