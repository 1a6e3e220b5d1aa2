// Makes everything that a test loads CommonJS, because Jest on Node 20 cannot load an ES module from a CommonJS one.
// Our TypeScript is compiled, packages that are ES modules are down-levelled, and the others pass through untouched.
const crypto = require('node:crypto');
const path = require('node:path');
const swc = require('@swc/core');
const { version } = require('@swc/core/package.json');

const common = { swcrc: false, configFile: false };
const typescript = (tsx) => ({
  ...common,
  jsc: {
    target: 'es2022',
    keepClassNames: true,
    parser: { syntax: 'typescript', decorators: true, tsx },
    transform: {
      legacyDecorator: true,
      decoratorMetadata: true,
      hidden: { jest: true },
      react: { runtime: 'automatic' },
    },
  },
  module: { type: 'commonjs' },
  sourceMaps: 'inline',
});
// `ignoreDynamic: false` turns `import('x')` into a require as well: one of mercurius' packages loads another that way.
const javascript = {
  ...common,
  jsc: { target: 'es2022', parser: { syntax: 'ecmascript' } },
  module: { type: 'commonjs', ignoreDynamic: false },
  sourceMaps: false,
};

const isEsModule = /^\s*(?:import\b(?!\s*\()|export\b)|\bimport\.meta\b|\}\s*from\s*['"]/m;
const importsDynamically = /\bimport\s*\(/;

// What `npm test` has just built of the server is read by Node itself, where `setup-realm.cjs` says so. Built it is alone
// what a file of tests imports; Node finds the rest.
const SOURCE = path.resolve(__dirname, '../apps/api/src') + path.sep;
const DIST = path.resolve(__dirname, '../dist/apps/api/src') + path.sep;

function orBuilt(filename, compiled) {
  if (!filename.startsWith(SOURCE) || filename.endsWith('.test.ts')) return compiled;
  const built = JSON.stringify(DIST + filename.slice(SOURCE.length).replace(/ts$/, 'js'));
  const modules = `require('node:vm').runInThisContext("process.getBuiltinModule('node:module')")`;
  const code = `if (globalThis.meetsBuiltServer) module.exports = ${modules}.createRequire(${built})(${built}); else (() => {${compiled.code}
})();`;
  return { ...compiled, code };
}

module.exports = {
  process(source, filename) {
    if (/\.tsx?$/.test(filename)) {
      return orBuilt(filename, swc.transformSync(source, { ...typescript(filename.endsWith('x')), filename }));
    }
    if (!isEsModule.test(source) && !importsDynamically.test(source)) return { code: source };
    return swc.transformSync(source, { ...javascript, filename });
  },
  getCacheKey(source, filename, { instrument }) {
    const parts = [version, source, filename, 'v4', String(instrument)];
    return crypto.createHash('sha1').update(parts.join('\0')).digest('hex');
  },
};
