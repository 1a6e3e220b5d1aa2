import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';

interface Cruise {
  readonly modules: readonly { readonly source: string }[];
  readonly summary: {
    readonly violations: readonly {
      readonly rule: { readonly name: string };
      readonly from: string;
      readonly to: string;
    }[];
  };
}

const root = path.resolve(__dirname, '../..');
const roots = ['apps', 'libs', 'test'];
let result: Cruise;

beforeAll(() => {
  result = cruise();
}, 120_000);

// A reader of dependencies that cannot parse TypeScript finds nothing wrong and says so.
it('reads every TypeScript file', () => {
  const read = new Set(result.modules.map((module) => module.source));
  expect(onDisk().filter((file) => !read.has(file))).toEqual([]);
});

it('finds no forbidden dependency', () => {
  expect(result.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`)).toEqual([]);
});

function cruise(): Cruise {
  const tool = path.join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const rules = path.join(__dirname, 'dependency-rules.cjs');
  const { stdout, stderr } = spawnSync(process.execPath, [tool, '--config', rules, '--output-type', 'json', ...roots], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
  if (!stdout) throw new Error(stderr);
  return JSON.parse(stdout) as Cruise;
}

function onDisk(): readonly string[] {
  return roots.flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file) && !file.includes('node_modules'))
      .map((file) => `${folder}/${file}`),
  );
}
