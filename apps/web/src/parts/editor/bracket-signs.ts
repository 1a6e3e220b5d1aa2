import { Extension } from '@tiptap/core';
import type { Node as Tree } from '@tiptap/pm/model';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { blockOptions } from './block-options.js';
import { type Sign, signsOf } from './bracket-places.js';
import type { Brackets } from './editor-content.js';

interface BracketSignsOptions {
  /** What is known of the brackets now; read again whenever the document or the brackets change. */
  readonly brackets: () => Brackets;
  /** `open` names the button that a bracket begins with; null where it opens nothing, and is no button. */
  readonly words: { readonly nothing: string; readonly base: string; readonly open: string | null };
}

const key = new PluginKey<DecorationSet>('bracketSigns');

/** With any value, asks the editor to draw its brackets again because what is known of them has changed. */
export const bracketsChanged = 'bracketsChanged';

/** Draws square brackets and sponsors round the words of each option. They are no part of the words and cannot be typed over. */
export const BracketSigns = Extension.create<BracketSignsOptions>({
  name: 'bracketSigns',
  addOptions: () => ({ brackets: () => new Map(), words: { nothing: '', base: '', open: null } }),
  addProseMirrorPlugins() {
    const { brackets, words } = this.options;
    const draw = (document: Tree) => {
      const facts = brackets();
      return DecorationSet.create(document, [
        ...signsOf(document, facts).map((sign) => widget(sign, words)),
        ...blockFrames(document, facts, words),
      ]);
    };
    return [
      new Plugin<DecorationSet>({
        key,
        state: {
          init: (_, state) => draw(state.doc),
          apply: (transaction, before, _, state) =>
            transaction.docChanged || transaction.getMeta(bracketsChanged) !== undefined ? draw(state.doc) : before,
        },
        props: { decorations: (state) => key.getState(state) },
      }),
    ];
  },
});

type SignWords = BracketSignsOptions['words'];

function widget(sign: Sign, words: SignWords): Decoration {
  const key = `${sign.kind}${sign.option}${sign.first}${sign.sponsors.join()}`;
  return Decoration.widget(sign.at, () => signElement(sign, words), {
    side: sign.side,
    key,
    ignoreSelection: true,
    stopEvent: ofHandle,
  });
}

// What happens on a handle is for the page, and must not move the cursor.
function ofHandle({ target }: Event): boolean {
  return target instanceof Element && target.closest('[data-bracket-handle]') !== null;
}

function signElement(sign: Sign, words: SignWords): HTMLElement {
  const element = document.createElement('span');
  element.className = 'bracket-widget';
  element.contentEditable = 'false';
  if (sign.kind === 'close') {
    element.append(part('bracket-sign', ']'));
    return element;
  }
  element.append(sign.first ? handle(sign.bracket, words) : part('bracket-sign', '['), sponsors(sign.sponsors, words));
  if (sign.kind === 'empty') element.append(part('none-here', words.nothing), part('bracket-sign', ']'));
  return element;
}

function sponsors(names: readonly string[], words: SignWords): HTMLElement {
  const element = part('sponsors', names.length > 0 ? names.join(', ') : '–');
  element.title = names.length > 0 ? names.join(', ') : words.base;
  return element;
}

/** The sign a bracket begins with; where it can be, the button that opens what is known of it. */
function handle(bracket: string, { open }: SignWords): HTMLElement {
  if (open === null) return part('bracket-sign', '[');
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'bracket-sign bracket-handle';
  button.dataset['bracketHandle'] = bracket;
  button.textContent = '[';
  button.setAttribute('aria-label', open);
  return button;
}

function part(className: string, text: string): HTMLElement {
  const element = document.createElement('span');
  element.className = className;
  element.textContent = text;
  return element;
}

// Whole paragraphs that stand in an option carry it as an attribute; they get tall brackets at their sides.
function blockFrames(document: Tree, facts: Brackets, words: SignWords): Decoration[] {
  return blockOptions(document, facts).flatMap(({ at, to, bracket, option, opensOption, opensBracket, empty }) => {
    const frame = Decoration.node(at, to, { class: 'in-option', 'data-bracket': bracket });
    if (!opensOption) return [frame];
    const draw = () => optionHead({ bracket: opensBracket ? bracket : null, empty, names: option.sponsors }, words);
    const key = `block${option.id}${empty.map(({ id }) => id).join()}`;
    return [frame, Decoration.widget(at, draw, { side: -1, key, stopEvent: ofHandle })];
  });
}

interface OptionHead {
  /** The bracket that begins here; null where it goes on. */
  readonly bracket: string | null;
  /** Its options without words: they have no paragraph to stand beside. */
  readonly empty: readonly { readonly sponsors: readonly string[] }[];
  readonly names: readonly string[];
}

function optionHead({ bracket, empty, names }: OptionHead, words: SignWords): HTMLElement {
  const element = document.createElement('span');
  element.className = 'bracket-widget option-head';
  element.contentEditable = 'false';
  if (bracket !== null) element.append(handle(bracket, words));
  for (const option of empty) element.append(sponsors(option.sponsors, words), part('none-here', words.nothing), ' · ');
  element.append(sponsors(names, words));
  return element;
}
