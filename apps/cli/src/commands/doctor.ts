import { say } from '#lib/words';
import { withDatabase } from '../doctor/database.js';
import { examine } from '../doctor/examine.js';
import type { Finding } from '../doctor/finding.js';
import { Failure } from '../failure.js';
import { locale } from '../locale.js';
import { print, printJson } from '../print.js';

const shownOfEach = 10;

/** `doctor`: what must always be true of the database, examined. Changes nothing. */
export async function doctor({ json = false }: { json?: boolean }): Promise<void> {
  const findings = await withDatabase(examine);
  if (json) printJson(findings);
  else print(findings.map(lines).join('\n'));
  const broken = findings.filter(({ faults }) => faults.length > 0).length;
  if (broken > 0) throw new Failure(say(locale, 'cli.broken', { broken, examined: findings.length }));
}

function lines({ holds, faults }: Finding): string {
  if (faults.length === 0) return `ok      ${holds}`;
  const more = faults.length > shownOfEach ? [`        and ${faults.length - shownOfEach} more`] : [];
  return [`BROKEN  ${holds}`, ...faults.slice(0, shownOfEach).map((fault) => `        ${fault}`), ...more].join('\n');
}
