import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { type Browser, type BrowserContext, chromium } from 'playwright-core';
import { packagedChromium } from './packaged-chromium.js';

/** A Chromium that may work here, and what it needs to be started with. */
export interface Candidate {
  readonly name: string;
  readonly executablePath: string;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

const installCommand = 'npx playwright-core install --with-deps chromium-headless-shell';

/**
 * Starts a real browser, or fails and says how to get one; a browser test never passes by being left out.
 *
 * `CHROMIUM_PATH` decides alone when it is set. Otherwise what is at hand is tried in order, and only the last
 * resort downloads anything.
 */
export function launchBrowser(): Promise<Browser> {
  return first((candidate) => chromium.launch(asked(candidate)));
}

/** A browser that keeps in this folder what its pages store, so that it can be closed and started again. */
export function launchProfile(folder: string): Promise<BrowserContext> {
  const page = { locale: 'en-GB', viewport: { width: 1440, height: 1000 } };
  return first((candidate) => chromium.launchPersistentContext(folder, { ...asked(candidate), ...page }));
}

async function first<Started>(start: (candidate: Candidate) => Promise<Started>): Promise<Started> {
  const failures: string[] = [];
  for (const candidate of candidates()) {
    try {
      return await start(candidate);
    } catch (error) {
      failures.push(`${candidate.name}: ${firstComplaint(error)}`);
    }
  }
  throw new Error(`No browser could be started. Install one with\n  ${installCommand}\n${failures.join('\n')}`);
}

function asked({ executablePath, args = [], env }: Candidate) {
  return { executablePath, args: ['--no-sandbox', ...args], timeout: 20_000, ...(env && { env }) };
}

function* candidates(): Generator<Candidate> {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen) {
    yield { name: 'CHROMIUM_PATH', executablePath: chosen };
    return;
  }
  yield* installedByPlaywright();
  const packaged = packagedChromium();
  if (packaged) yield packaged;
  yield* systemBrowsers.filter(existsSync).map((place) => ({ name: place, executablePath: place }));
  if (download()) yield* installedByPlaywright();
}

function installedByPlaywright(): readonly Candidate[] {
  const executablePath = chromium.executablePath();
  return existsSync(executablePath) ? [{ name: 'installed by playwright', executablePath }] : [];
}

function download(): boolean {
  const playwright = path.join(path.dirname(require.resolve('playwright-core/package.json')), 'cli.js');
  try {
    execFileSync(process.execPath, [playwright, 'install', 'chromium-headless-shell'], {
      stdio: 'ignore',
      timeout: 180_000,
    });
    return true;
  } catch {
    return false; // no internet; the failure that follows names the command
  }
}

function firstComplaint(error: unknown): string {
  const lines = String(error).split('\n');
  return lines.find((line) => /error while|cannot|fail/i.test(line))?.trim() ?? lines[0] ?? '';
}

const systemBrowsers = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];
