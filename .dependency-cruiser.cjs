// Who may import whom. The same table stands in docs/architecture.md; a test keeps the two alike.
const { layers, stages } = require('./scripts/layers.cjs');

const folder = (name) => `^src/${name}/`;
const rules = Object.entries(layers).flatMap(([name, { imports, packages }]) => [
  {
    name: `${name}-imports`,
    comment: `${name} may import only ${imports.join(', ') || 'itself'} within src`,
    severity: 'error',
    from: { path: folder(name), pathNot: '\\.test\\.tsx?$' },
    to: { path: '^src/', pathNot: [name, ...imports].map(folder) },
  },
  {
    name: `${name}-packages`,
    comment: `${name} may use only the packages ${packages.join(', ') || '(none)'}`,
    severity: 'error',
    from: { path: folder(name), pathNot: '\\.test\\.tsx?$' },
    to: {
      dependencyTypes: ['npm', 'npm-dev', 'npm-no-pkg', 'core', 'unknown'],
      pathNot: packages.map((p) => (p === 'node' ? '^(node:)?[a-z_/]+$' : `node_modules/${p}(/|$)`)),
    },
  },
]);

const stageFolder = (name) => folder(`core/comparison/${name}`);
const stageRules = stages.map((name, at) => ({
  name: `comparison-${name}`,
  comment: `of the comparison ${name} may import only ${stages.slice(0, at).join(', ') || 'itself'}`,
  severity: 'error',
  from: { path: stageFolder(name), pathNot: '\\.test\\.tsx?$' },
  to: { path: folder('core/comparison'), pathNot: stages.slice(0, at + 1).map(stageFolder) },
}));

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, pathNot: ['\\.d\\.ts$', '\\.test\\.tsx?$', '^src/(contents|background|popup)/'] },
      to: {},
    },
    {
      name: 'nobody-imports-an-entry',
      comment: 'what an entry is made of may lie beside it, for its own use',
      severity: 'error',
      from: { path: '^src/([^/]+)/' },
      to: { path: '^src/(contents|background|popup|options|sidepanel|tabs)/', pathNot: '^src/$1/' },
    },
    ...rules,
    ...stageRules,
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    exclude: { path: '^(build|\\.plasmo)/' },
  },
};
