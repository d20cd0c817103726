/** Which of our layers each layer may import: the table of the house, checked on every test run. */
const LAYERS = {
  domain: [],
  layout: ['domain'],
  viewstate: ['domain'],
  scene: ['domain', 'viewstate', 'layout'],
  dataset: ['domain', 'layout', 'viewstate', 'scene'],
  store: ['domain', 'viewstate'],
  painting: ['domain', 'layout', 'scene'],
  export: ['domain', 'viewstate', 'layout', 'scene', 'painting', 'i18n'],
  ui: [],
  i18n: ['domain'],
  views: ['domain', 'viewstate', 'layout', 'scene', 'painting', 'export', 'store', 'ui', 'i18n'],
  publish: ['domain', 'viewstate', 'layout', 'scene', 'painting', 'export', 'dataset', 'i18n'],
};
const KNOWN = [...Object.keys(LAYERS), 'app'];

/** Who may import which package; a package that is not here may be imported by nobody in `src/`. */
const PACKAGES = {
  react: ['ui', 'views', 'store', 'app', 'main.tsx'],
  'react-dom': ['app', 'main.tsx'],
  zustand: ['store'],
  idb: ['store'],
  zod: ['dataset'],
  yaml: ['dataset'],
  'opencc-js': ['dataset'],
  vite: ['dataset', 'publish'],
  '@tanstack/react-query': ['dataset', 'app'],
  'vis-timeline': ['views/timeline'],
  'vis-data': ['views/timeline'],
  moment: ['views/timeline'],
  'react-force-graph-2d': ['views/graph'],
  'd3-force': ['layout'],
  'd3-polygon': ['painting'],
  minisearch: ['views/search'],
  uqr: ['views/share'],
  pptxgenjs: ['export/slides'],
  fflate: ['export/slides'],
  mediabunny: ['export/video'],
  'workbox-window': ['views/notice'],
  '@napi-rs/canvas': ['publish'],
  'vite-plugin-pwa': ['publish'],
  'vite-plugin-singlefile': ['publish'],
  '@fontsource-variable': ['main.tsx'],
};

const escaped = (text) => text.replaceAll('.', '\\.');
const oneOf = (names) => `(${names.map(escaped).join('|')})(/|$)`;
const inPackages = (names) => `node_modules/(${names.join('|')})/`;

const layerRules = Object.entries(LAYERS).map(([layer, allowed]) => ({
  name: `layer-${layer}`,
  comment:
    `src/${layer} may import from ${allowed.join(', ') || 'no other layer'}. Move the code to the ` +
    'layer that owns it, or pass the value in as an argument.',
  severity: 'error',
  from: { path: `^src/${layer}/` },
  to: { path: '^src/', pathNot: `^src/${oneOf([layer, ...allowed])}` },
}));

const packageRules = Object.entries(PACKAGES).map(([name, owners]) => ({
  name: `package-${name}`,
  comment: `Only ${owners.join(', ')} may import ${name}. Ask that layer for what you need.`,
  severity: 'error',
  from: { path: '^src/', pathNot: `^src/${oneOf(owners)}` },
  to: { path: inPackages([name]) },
}));

const rules = [
  {
    name: 'view-imports-view',
    comment:
      'Views meet only in the store. Move what both need to src/ui, src/scene or src/viewstate, ' +
      'or compose them in src/app.',
    from: { path: '^src/views/([^/]+)/' },
    to: { path: '^src/views/', pathNot: '^src/views/$1/' },
  },
  {
    name: 'i18n-imports-logic',
    comment:
      'src/i18n words what it is given: from src/domain it may take types, vocabulary.ts and ' +
      'time/. Compute the value in src/scene and pass it in.',
    from: { path: '^src/i18n/' },
    to: {
      path: '^src/domain/',
      pathNot: '^src/domain/(vocabulary\\.ts$|time/)',
      dependencyTypesNot: ['type-only'],
    },
  },
  {
    name: 'unknown-layer',
    comment: `src/ holds main.tsx and ${KNOWN.join(', ')}. Put the file into one of them.`,
    from: {},
    to: { path: '^src/', pathNot: `^src/${oneOf([...KNOWN, 'main.tsx'])}` },
  },
  {
    name: 'entry-imported',
    comment: 'src/app and src/main.tsx stand at the top; nothing below may import them.',
    from: { path: '^src/', pathNot: '^src/(app/|main\\.tsx$)' },
    to: { path: '^src/(app/|main\\.tsx$)' },
  },
  {
    name: 'package-unlisted',
    comment:
      'No layer owns this package. Do without it, or give it an owner in PACKAGES in ' +
      '.dependency-cruiser.mjs and say why in the README.',
    from: { path: '^src/' },
    to: { path: 'node_modules/', pathNot: inPackages(Object.keys(PACKAGES)) },
  },
  {
    name: 'node-outside-dataset',
    comment:
      'Only src/dataset and src/publish run in Node. Read the file there and pass its content on.',
    from: { path: '^src/', pathNot: '^src/(dataset|publish)/' },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'not-resolvable',
    comment: 'This import leads nowhere. Correct the path, or install the package it names.',
    from: {},
    to: { couldNotResolve: true, pathNot: '^virtual:' },
  },
  {
    name: 'no-cycle',
    comment: 'These files import each other. Move what they share to a third file.',
    from: {},
    to: { circular: true },
  },
  {
    name: 'no-orphan',
    comment: 'Nothing imports this file and it imports nothing. Use it or delete it.',
    from: {
      orphan: true,
      pathNot:
        '\\.d\\.ts$|^src/main\\.tsx$|^src/dataset/command/main\\.ts$|^src/dataset/vite-plugin\\.ts$',
    },
    to: {},
  },
  {
    name: 'no-tests-from-src',
    comment: 'The app must not need its tests. Move the helper into src/.',
    from: { path: '^src/' },
    to: { path: '^(tests|e2e)/' },
  },
];

export default {
  forbidden: [
    ...layerRules,
    ...packageRules,
    ...rules.map((rule) => ({ severity: 'error', ...rule })),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'style', 'default'],
    },
  },
};
