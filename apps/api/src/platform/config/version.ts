import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The program's version, from the package that this file lies in, built or not. */
export const VERSION = versionAbove(__dirname);

function versionAbove(folder: string): string {
  const description = join(folder, 'package.json');
  if (existsSync(description)) return (JSON.parse(readFileSync(description, 'utf8')) as { version: string }).version;
  const above = dirname(folder);
  return above === folder ? 'unknown' : versionAbove(above);
}
