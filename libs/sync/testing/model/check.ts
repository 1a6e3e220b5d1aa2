import * as Y from 'yjs';
import { bracketMapOf, project, provisionsOf } from '#lib/live-draft';
import { readAnew } from './log.js';
import { lettersIn } from './pen.js';
import { type World, wordsIn } from './world.js';

/** What must hold once everything has arrived everywhere, of the document as it is read from what is kept. */
export function wrongWith(world: World, doc = readAnew(world.log)): readonly string[] {
  return [
    ...copiesThatDiffer(world, doc),
    ...missing(world, doc),
    ...vanished(world, doc),
    ...doubled(world, doc),
    ...unsaved(world),
  ];
}

function copiesThatDiffer({ nodes, pens, rights, log }: World, doc: Y.Doc): string[] {
  const here = pens.filter(({ person }) => rights.get(person)!.read);
  return [
    { name: 'the log as it grew', doc: log.truth },
    ...here.map(({ name, copy }) => ({ name, doc: copy.doc })),
    ...nodes.flatMap(({ copy }, at) => (copy === null ? [] : [{ name: `node ${at}`, doc: copy.room.doc }])),
  ].flatMap((each) => {
    const [theirs, ours] = [sayingOf(each.doc), sayingOf(doc)].map((say) => say(each.doc.gc));
    return theirs === ours ? [] : [`${each.name} says ${apart(theirs!, ours!)}, the log ${apart(ours!, theirs!)}`];
  });
}

// Where brackets without words stood is read from what was deleted, which a stock copy does not keep.
function sayingOf(doc: Y.Doc): (forgetful: boolean) => string {
  return (forgetful) =>
    JSON.stringify([provisionsOf(doc).toJSON(), bracketMapOf(doc).toJSON(), forgetful ? null : project(doc)]);
}

function missing({ pens, gone }: World, doc: Y.Doc): string[] {
  const stand = lettersStanding(doc);
  return pens.flatMap(({ name, journal }) =>
    journal.flatMap((update) => [
      ...(isThere(doc, update) ? [] : [`An edit confirmed to ${name} is not in the log`]),
      ...[...wordsIn(update)]
        .filter((letter) => !gone.has(letter) && !stand.has(letter))
        .map((letter) => `A letter confirmed to ${name} is gone: ${letter}`),
    ]),
  );
}

// Of our own editor: whatever somebody wrote stands, or was taken away, or is kept for them.
function vanished({ pens, gone, rights }: World, doc: Y.Doc): string[] {
  const stand = lettersStanding(doc);
  return pens
    .filter(({ stock, person }) => !stock && rights.get(person)!.read)
    .flatMap(({ name, typed, kept }) =>
      [...typed]
        .filter((letter) => !stand.has(letter) && !gone.has(letter) && !kept.includes(letter))
        .map((letter) => `A letter of ${name} has vanished: ${letter}`),
    );
}

function isThere(doc: Y.Doc, update: Uint8Array): boolean {
  return Y.decodeUpdate(update).structs.every(
    ({ id, length }) => Y.getState(doc.store, id.client) >= id.clock + length,
  );
}

/** Letters whose own place was not deleted, though the block round them may have been. */
function lettersStanding(doc: Y.Doc): ReadonlySet<string> {
  const items = [...doc.store.clients.values()].flat().filter((struct) => struct instanceof Y.Item);
  const standing = items.filter((item) => !item.deleted || isUnderDeleted(item));
  return new Set(standing.flatMap(({ content }) => (content instanceof Y.ContentString ? [...content.str] : [])));
}

function isUnderDeleted(item: Y.Item): boolean {
  const holder = (item.parent as Y.AbstractType<unknown> | null)?._item ?? null;
  return holder !== null && (holder.deleted || isUnderDeleted(holder));
}

// Two people who each undo the same deletion have both put the letter back; so may the server, writing it anew.
// Of two who have drawn one client id, who is not seen under it cannot close it: what a server that died had on its way from
// them may come late and stand beside what they wrote again.
function doubled({ gone, rewritten, collided }: World, doc: Y.Doc): string[] {
  const shown = lettersIn(doc);
  const late = new Set([...collided].flatMap(({ typed }) => [...typed]));
  return [...new Set(shown)]
    .filter((letter) => letter >= '\u4e00' && shown.indexOf(letter) !== shown.lastIndexOf(letter))
    .filter((letter) => !late.has(letter) && !rewritten.has(letter) && (gone.get(letter)?.size ?? 0) < 2)
    .map((letter) => `A letter stands twice: ${letter}`);
}

function unsaved({ pens, rights }: World): string[] {
  return pens.flatMap(({ name, person, stock, copy, leaving }) => {
    const waits = leaving !== null || copy.unconfirmed.some(({ sentAs }) => sentAs !== null);
    return !stock && waits && rights.get(person)!.read ? [`${name} waits for a confirmation for ever`] : [];
  });
}

function apart(one: string, other: string): string {
  const at = [...one].findIndex((letter, place) => letter !== other[place]);
  return `…${one.slice(Math.max(0, at - 40), at + 80)}…`;
}
