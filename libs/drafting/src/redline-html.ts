import type { Mark } from './content.js';
import { noteOf } from './footnotes-in-line.js';
import type {
  Broken,
  Change,
  Redline,
  RedlineAlternatives,
  RedlineBlock,
  RedlineInline,
  RedlineRun,
} from './redline.js';

/** A redline as HTML: `<ins>` and `<del>`, brackets as `[…][…]`, everything from the text escaped. */
export function redlineHtml(redline: Redline): string {
  return redline.map(block).join('\n');
}

function block(part: RedlineBlock): string {
  switch (part.kind) {
    case 'paragraph':
      return `<p>${pilcrow(part.broken)}${line(part.content)}</p>`;
    case 'item': {
      const sign = part.sign.map(({ change, text }) => within(change, escaped(text))).join('');
      return `<p class="item depth-${part.depth}">${pilcrow(part.broken)}<span class="sign">${sign}</span> ${line(part.content)}</p>`;
    }
    case 'table':
      return within(part.change, `<table>${part.rows.map(row).join('')}</table>`);
    case 'alternatives':
      return within(
        part.change,
        `<div class="bracket">${options(part, (content) => content.map(block).join(''))}</div>`,
      );
  }
}

/** The sign of a paragraph that was begun, or is no longer. */
function pilcrow(broken: Broken | undefined): string {
  return broken === undefined ? '' : `${within(broken, '¶')} `;
}

function row(cells: readonly (readonly RedlineInline[])[], index: number): string {
  const tag = index === 0 ? 'th' : 'td';
  return `<tr>${cells.map((cell) => `<${tag}>${line(cell)}</${tag}>`).join('')}</tr>`;
}

function line(parts: readonly RedlineInline[]): string {
  return parts
    .map((part, at) => {
      if (part.kind === 'text') return within(part.change, run(part, noteOf(part) === noteOf(parts[at - 1])));
      return within(part.change, `<span class="bracket">${options(part, line)}</span>`);
    })
    .join('');
}

function options<Part>(part: RedlineAlternatives<Part>, write: (content: readonly Part[]) => string): string {
  return part.options
    .map(({ sponsors, content }) => {
      const names = sponsors.length === 0 ? '' : ` data-sponsors="${escaped(sponsors.join(', '))}"`;
      return `<span class="option"${names}>[${write(content)}]</span>`;
    })
    .join('');
}

/** Words of a bracket that was inserted or deleted as a whole are within one `<ins>` or `<del>` each. */
function within(change: Change, html: string): string {
  if (change === 'kept' || html === '') return html;
  return change === 'inserted' ? `<ins>${html}</ins>` : `<del>${html}</del>`;
}

// The sign of a footnote stands once, before the first of its words.
function run({ text, marks = [] }: RedlineRun, goesOn: boolean): string {
  return marks.reduceRight((html, mark) => marked(html, mark, goesOn), escaped(text));
}

function marked(html: string, mark: Mark, goesOn: boolean): string {
  switch (mark) {
    case 'emphasis':
      return `<em>${html}</em>`;
    case 'strong':
      return `<strong>${html}</strong>`;
    case 'subscript':
      return `<sub>${html}</sub>`;
    case 'superscript':
      return `<sup>${html}</sup>`;
    default:
      return `<small class="note">${goesOn ? '' : `${escaped(mark.slice('note:'.length))} `}${html}</small>`;
  }
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
