import { Extension } from '@tiptap/core';
import type { Node as Tree } from '@tiptap/pm/model';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { type Sign, signsOf } from './bracket-places.js';
import type { Brackets } from './editor-content.js';

interface BracketSignsOptions {
  /** What is known of the brackets now; read again whenever the document or the brackets change. */
  readonly brackets: () => Brackets;
  readonly words: { readonly nothing: string; readonly base: string; readonly open: string };
}

const key = new PluginKey<DecorationSet>('bracketSigns');

/** Asks the editor to draw its brackets again because what is known of them has changed. */
export const bracketsChanged = 'bracketsChanged';

/** Draws square brackets and sponsors round the words of each option. They are no part of the words and cannot be typed over. */
export const BracketSigns = Extension.create<BracketSignsOptions>({
  name: 'bracketSigns',
  addOptions: () => ({ brackets: () => new Map(), words: { nothing: '', base: '', open: '' } }),
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
            transaction.docChanged || transaction.getMeta(bracketsChanged) ? draw(state.doc) : before,
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

function optionHead(bracket: string | null, names: readonly string[], words: SignWords): HTMLElement {
  const element = document.createElement('span');
  element.className = 'bracket-widget option-head';
  element.contentEditable = 'false';
  if (bracket !== null) element.append(handle(bracket, words));
  element.append(sponsors(names, words));
  return element;
}

/** The sign a bracket begins with, which opens what is known of it. */
function handle(bracket: string, words: SignWords): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'bracket-sign bracket-handle';
  button.dataset['bracketHandle'] = bracket;
  button.textContent = '[';
  button.setAttribute('aria-label', words.open);
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
  const frames: Decoration[] = [];
  let optionBefore = '';
  document.forEach((block, at) => {
    const written: unknown = block.attrs['options'];
    const path = typeof written === 'string' ? (JSON.parse(written) as [string, string][]) : [];
    const last = path.at(-1);
    if (last) {
      frames.push(Decoration.node(at, at + block.nodeSize, { class: 'in-option', 'data-bracket': last[0] }));
      const options = facts.get(last[0])?.options ?? [];
      const option = options.find((each) => each.id === last[1]);
      if (option && optionBefore !== last[1]) {
        const head = () => optionHead(option === options[0] ? last[0] : null, option.sponsors, words);
        frames.push(Decoration.widget(at, head, { side: -1, key: `block${last[1]}`, stopEvent: ofHandle }));
      }
    }
    optionBefore = last?.[1] ?? '';
  });
  return frames;
}
