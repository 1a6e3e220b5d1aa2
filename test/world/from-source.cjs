// Lets a process of its own run our TypeScript as it stands, without a build: `node -C caucus-source -r <this> file.ts`.
const fs = require('node:fs');
const Module = require('node:module');
const path = require('node:path');
const transform = require('../jest-transform.cjs');

require.extensions['.ts'] = (module, filename) => {
  module._compile(transform.process(fs.readFileSync(filename, 'utf8'), filename).code, filename);
};

// Imports say `.js`, as they must for the build; beside this source lies the `.ts`.
const resolveFilename = Module._resolveFilename;
Module._resolveFilename = function resolve(request, parent, ...rest) {
  if (/^\.{1,2}\/.*\.js$/.test(request) && parent?.filename?.endsWith('.ts')) {
    const source = path.resolve(path.dirname(parent.filename), request.replace(/\.js$/, '.ts'));
    if (fs.existsSync(source)) return source;
  }
  return resolveFilename.call(this, request, parent, ...rest);
};
