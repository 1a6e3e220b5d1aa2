import { hashOfLink, isId, type Viewer } from './viewer.js';

/** Such as `public` or `conference:` and a uuid. What is a person's own is no audience's. */
const KEY = /^(?!person:)[a-z]+(:[0-9a-f-]{36})?$/;

/**
 * The statement that names the viewer, sent together with BEGIN to save a round trip.
 *
 * Statements sent together take no parameters, so all that goes in is checked here to be a uuid or a plain word, or is
 * a hash.
 */
export function enter(viewer: Viewer): string {
  switch (viewer.kind) {
    case 'public':
      return `select caucus.enter('public', null)`;
    case 'person':
      if (!isId(viewer.personId)) throw new Error('A person is named by a uuid');
      return `select caucus.enter('person', '${viewer.personId}')`;
    case 'link':
      return `select caucus.enter('link', '${hashOfLink(viewer)}')`;
    case 'audience':
      if (!viewer.keys.every((key) => KEY.test(key))) throw new Error('An audience is named by keys');
      return `select caucus.enter_audience('{${viewer.keys.join(',')}}')`;
    case 'system':
      if (!/^[\w-]+$/.test(viewer.job)) throw new Error('A system job is named by one word');
      return `select caucus.enter('system', '${viewer.job}')`;
  }
}
