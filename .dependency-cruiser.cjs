/** The import table of the house: in core, a folder imports only the folders before it in this list. */
const floors = [
  'issue',
  'text',
  'date',
  'plan',
  'grammar',
  'status',
  'entry',
  'sheet',
  'fields',
  'parse',
  'track',
  'entries',
  'validate',
  'rollup',
  'report',
];
const coreRules = floors.map((floor, i) => ({
  name: `core-${floor}`,
  severity: 'error',
  comment: `core/${floor} imports only itself and the folders before it`,
  from: { path: `^src/core/${floor}/` },
  to: { path: '^src/', pathNot: `^src/core/(${floors.slice(0, i + 1).join('|')})/` },
}));
const apart = ['parse', 'track', 'entries'].map((floor) => ({
  name: `apart-${floor}`,
  severity: 'error',
  comment: 'parse, track and entries never import each other',
  from: { path: `^src/core/${floor}/` },
  to: { path: `^src/core/(${['parse', 'track', 'entries'].filter((x) => x !== floor).join('|')})/` },
}));
const adapter = (name, more = '') => ({
  name: `adapter-${name}`,
  severity: 'error',
  comment: `${name} imports core, opc and the types of work/ports.ts`,
  from: { path: `^src/${name}/` },
  to: { path: '^src/', pathNot: `^src/(core|opc|${name}${more})/|^src/work/ports\\.ts$` },
});
/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, path: '^src/', pathNot: '(index\\.tsx|cli\\.ts|worker\\.ts|\\.d\\.ts|\\.generated\\.js|polyfill\\.ts)$' },
      to: {},
    },
    ...coreRules,
    ...apart,
    {
      name: 'core-libraries',
      severity: 'error',
      comment: 'core uses pure libraries only',
      from: { path: '^src/core/' },
      to: { path: 'node_modules|^node:', pathNot: 'node_modules/(zod|fastest-levenshtein|vietnamese-conversion|@noble/hashes)/' },
    },
    { name: 'core-no-node', severity: 'error', from: { path: '^src/core/' }, to: { dependencyTypes: ['core'] } },
    { name: 'opc', severity: 'error', from: { path: '^src/opc/' }, to: { path: '^src/', pathNot: '^src/(opc|core/(issue|text))/' } },
    adapter('readers', '|xlsx'),
    adapter('xlsx'),
    adapter('docx'),
    adapter('office'),
    {
      name: 'work',
      severity: 'error',
      comment: 'adapters are handed in',
      from: { path: '^src/work/' },
      to: { path: '^src/', pathNot: '^src/(core|work)/' },
    },
    { name: 'cli-not-office', severity: 'error', from: { path: '^src/cli/' }, to: { path: '^src/(office|taskpane)/' } },
    { name: 'nobody-imports-faces', severity: 'error', from: { path: '^src/(?!cli/|taskpane/)' }, to: { path: '^src/(cli|taskpane)/' } },
    { name: 'pane-not-cli', severity: 'error', from: { path: '^src/taskpane/' }, to: { path: '^src/cli/' } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'] },
  },
};
