import * as Y from 'yjs';
import { type Refusal, refuse } from '#lib/foundation';
import { BODY, bracketMapOf, divisionsOf, provisionsOf, WITHDRAWN } from '../layout.js';
import { type Cell, cellsOf } from './cells.js';
import type { CopiedWords } from './copies.js';
import { childrenOf } from './copy-element.js';
import { editInside } from './edits-inside.js';
import { fieldOf, isUntouched, putBack, textOfField } from './fields.js';
import { bracketsOver, hostsAmong, type KnownBrackets } from './ground.js';
import { nothing, type Step } from './step.js';
import { type Change, changeFrom, cutAt, type KeptChange, type Times, timesOf } from './times.js';
import { type Touched, type Type, touchedBy } from './touched.js';
import { blockSteps, emptyingStep, lostStep } from './undo-blocks.js';
import { undoWords } from './undo-words.js';

export interface Undone {
  /** They keep the source of those that they repeat. */
  readonly words: readonly CopiedWords[];
}

export type EditedInside = Refusal<'EditedInside', { text: string }>;

const SHOWN = 200;

/**
 * Takes a change of the server's back.
 *
 * Words that it wrote go, those that it took come back where they stood, and everything else that it set is set as it
 * was. What others typed elsewhere stays. It is refused, and nothing changes, where somebody has since edited inside
 * what it wrote. The document has to be exactly as its log has it. `copied` are the words that were written again when
 * other changes were taken back: they stand for those that this change knows.
 */
export function undoChange(doc: Y.Doc, kept: KeptChange, copied: readonly CopiedWords[] = []): Undone | EditedInside {
  // A document that has just been read does not know yet of what kind its roots are.
  for (const root of [provisionsOf, divisionsOf, bracketMapOf]) root(doc);
  return doc.transact((transaction) => {
    const change = changeFrom(kept, copied);
    const times = timesOf(change);
    cutAt(transaction, change, times);
    const steps = stepsOf(transaction, change, times);
    const obstacle = steps.find((step) => step.obstacle !== null)?.obstacle;
    if (obstacle != null) return refuse('EditedInside', { text: obstacle.slice(0, SHOWN) });
    return { words: steps.flatMap(({ undo }) => undo()) };
  }, 'server');
}

interface Scene {
  readonly transaction: Y.Transaction;
  readonly times: Times;
  readonly brackets: KnownBrackets;
}

function stepsOf(transaction: Y.Transaction, change: Change, times: Times): readonly Step[] {
  const touched = touchedBy(transaction, change, times);
  const scene = { transaction, times, brackets: bracketsOver(transaction.doc, times) };
  return [...listSteps(touched, scene), ...fieldSteps(touched, scene)];
}

function listSteps({ lists }: Touched, { transaction, times, brackets }: Scene): readonly Step[] {
  const places = [...lists].filter(isInBody);
  const standing = places.filter((type) => lostAt(type) === null);
  const texts = new Map(textsIn(standing, times).map((text) => [text, cellsOf(text, times)] as const));
  const hosts = hostsAmong([...texts.values()].flat());
  const wordSteps = [...texts].map(
    ([text, cells]: readonly [Y.XmlText, readonly Cell[]]): Step => ({
      obstacle: editInside(cells, brackets, hosts),
      undo: () => undoWords(transaction, text, cells, brackets),
    }),
  );
  const lost = new Set(places.flatMap((type) => lostAt(type) ?? []));
  return [
    ...wordSteps,
    ...[...lost].map((type) => lostStep(type.parent as Y.XmlFragment, type, times)),
    ...standing.flatMap((type) => (type instanceof Y.XmlText ? [] : blockSteps(type, times, brackets))),
  ];
}

function isInBody(type: Type): type is Y.XmlFragment | Y.XmlText {
  return type instanceof Y.XmlFragment || type instanceof Y.XmlText;
}

// A text that the change put into a line that had none is undone word by word like any other.
function textsIn(places: readonly (Y.XmlFragment | Y.XmlText)[], times: Times): readonly Y.XmlText[] {
  return places.flatMap((type) => {
    if (type instanceof Y.XmlText) return [type];
    if (!(type instanceof Y.XmlElement)) return [];
    return childrenOf(type).filter(
      (child) => child instanceof Y.XmlText && times.wrote(child._item!.id),
    ) as Y.XmlText[];
  });
}

/** The outermost block or text that is deleted round a type, itself included; null where all of it stands. */
function lostAt(type: Type): Y.XmlElement | Y.XmlText | null {
  let lost: Y.XmlElement | Y.XmlText | null = null;
  for (let at: Type | null = type; at !== null; at = (at._item?.parent as Type | undefined) ?? null)
    if (at._item?.deleted && (at instanceof Y.XmlElement || at instanceof Y.XmlText)) lost = at;
  return lost;
}

function fieldSteps({ fields }: Touched, scene: Scene): readonly Step[] {
  const { doc } = scene.transaction;
  return [...fields]
    .filter(([type]) => lostAt(type) === null)
    .flatMap(([type, keys]) =>
      [...keys].map((key) =>
        type === (provisionsOf(doc) as unknown) ? withdrawing(key, scene) : fieldStep(type, key, scene),
      ),
    );
}

function fieldStep(type: Type, key: string, { times }: Scene): Step {
  const field = fieldOf(type, key, times);
  return {
    obstacle: isUntouched(field) ? null : textOfField(field),
    undo: () => {
      putBack(type, key, field);
      return nothing;
    },
  };
}

/** A provision that the change added goes: what stands in it is emptied, and so it says nothing any more. */
function withdrawing(provision: string, { transaction: { doc }, times, brackets }: Scene): Step {
  const map = provisionsOf(doc).get(provision)!;
  const emptying = emptyingStep(map.get(BODY) as Y.XmlFragment, times, brackets);
  return {
    ...emptying,
    undo: () => {
      map.set(WITHDRAWN, true);
      return emptying.undo();
    },
  };
}
