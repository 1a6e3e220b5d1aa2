import type { Row, Siege } from './siege.js';

/** What the hard run holds everyone to: milliseconds, and megabytes above what there was before. */
export const IN_FULL = { wait: 500, memory: 150 };

/** As Markdown, for the terminal and for `docs/attacks.md`. */
export function tableOf(rows: readonly Row[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const head = [
    'attack',
    'what was tried',
    'answer',
    'longest wait',
    'without attack',
    'server busy at a stretch',
    'memory before',
    'most',
    'after',
  ];
  return [line(head), line(head.map(() => '---')), ...rows.map((row) => line(cellsOf(row))), ''].join('\n');
}

function cellsOf({ attack, answer, felt, calm, loop, before, peak, after }: Row): readonly string[] {
  return [
    attack.name,
    attack.tried,
    answer,
    ...[felt.longest, calm, loop.busy].map((time) => `${Math.round(time)} ms`),
    ...[before, peak, after].map((size) => `${Math.round(size)} MB`),
  ].map((cell) => cell.replaceAll('|', '\\|'));
}

type Memory = Awaited<ReturnType<Siege['memory']>>;

/** What stays of it all. */
export function memoryLine({ left, first }: Memory): string {
  const said = ({ process, reachable }: Memory['left']): string =>
    `${Math.round(process)} MB, of which ${Math.round(reachable)} MB reachable`;
  return `Once everything is collected that nobody holds, the server has ${said(left)}; before the first attack it had ${said(first)}.`;
}

/** Empty where memory is back. */
export function faultsAtLast({ left, first }: Memory): readonly string[] {
  const more = Math.round(left.process - first.process);
  return more > IN_FULL.memory ? [`the server still holds ${more} MB more than before the first attack`] : [];
}

/** What of a row is not as it has to be; empty where all is well. */
export function faultsOf(
  { attack, answer, felt, calm, loop, before, peak, after }: Row,
  most = IN_FULL,
): readonly string[] {
  const expected = attack.answer;
  const answered = typeof expected === 'string' ? answer === expected : expected.test(answer);
  return [
    ...(answered ? [] : [`it was answered with “${answer}” and not with “${expected}”`]),
    ...felt.closes.map((close) => `an honest person’s socket was ${close}`),
    ...(felt.longest > most.wait
      ? [
          `somebody waited for ${Math.round(felt.longest)} ms (${Math.round(calm)} ms before; the server was busy for ${Math.round(loop.busy)} ms and had no core for ${Math.round(loop.kept)} ms)`,
        ]
      : []),
    ...(peak - before > most.memory ? [`memory grew by ${Math.round(peak - before)} MB`] : []),
    ...(after - before > most.memory ? [`memory stayed ${Math.round(after - before)} MB above what it was`] : []),
  ];
}
