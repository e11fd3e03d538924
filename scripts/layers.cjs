// The layers of src/, one list for the checker and for the picture in docs/architecture.md.
// imports: other layers of src this one may import. packages: the npm packages it alone may use.
module.exports.layers = {
  core: { imports: [], packages: ['compromise'] },
  page: { imports: ['core', 'settings'], packages: ['tippy.js', '@popperjs'] },
  sources: { imports: ['core'], packages: ['idb'] },
  platform: { imports: [], packages: ['webextension-polyfill', '@types/webextension-polyfill'] },
  messages: { imports: ['core', 'platform'], packages: ['valibot'] },
  settings: { imports: ['core', 'platform'], packages: ['valibot'] },
  ui: { imports: ['core', 'messages', 'settings'], packages: ['preact', '@dagrejs/dagre'] },
  exports: { imports: ['core', 'ui'], packages: ['valibot'] },
  views: { imports: ['core', 'exports', 'messages', 'page', 'platform', 'settings', 'ui'], packages: ['preact'] },
  cli: { imports: ['core', 'page'], packages: ['node', 'linkedom'] },
};

// The stages of the comparison, in order: each folder of src/core/comparison may import those before it. What lies beside
// the folders puts them together.
module.exports.stages = ['meaning', 'prepare', 'align', 'cover', 'differ', 'judge', 'explain'];
