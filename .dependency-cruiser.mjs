/** The architecture, enforced: every rule says why it exists. Read docs/ARCHITECTURE.md for the picture. */
export default {
  forbidden: [
    {
      name: 'no-circular',
      comment: 'A cycle cannot be read from one end; split the shared part out.',
      severity: 'error',
      from: { pathNot: '^(workbench/host|src/taskpane)/' },
      to: { circular: true },
    },
    {
      name: 'no-circular-pane',
      comment:
        'A page leads to other pages, so it knows the codes of all: as a type of the list of pages, which has them by their descriptors. Never at run time.',
      severity: 'error',
      from: { path: '^src/taskpane/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-circular-model',
      comment:
        'The parts of a workbook know each other (a sheet its tables, a table its sheet): as types only, never at run time.',
      severity: 'error',
      from: { path: '^workbench/host/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'domain-is-pure',
      comment:
        'The domain knows the SOP and nothing else: no sheet, use case, host, file, clock or text of a language.',
      severity: 'error',
      from: { path: '^src/domain' },
      to: { path: '^src/(?!domain)' },
    },
    {
      name: 'domain-no-node',
      comment: 'The same core runs in Excel, in a browser worker and on the command line.',
      severity: 'error',
      from: { path: '^src/(domain|lembar|application|sajian|layanan|teks)' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'mathjs-only-in-rumus',
      comment:
        'mathjs resolves names to units and constants; only the formula engine knows how to keep it in bounds.',
      severity: 'error',
      from: { pathNot: '^(src/domain/rumus|test/domain/rumus|bench)' },
      to: { path: 'node_modules/mathjs' },
    },
    {
      name: 'sheets-see-only-the-domain',
      comment: 'Sheets are data about tables; who writes them to a file or to Excel is an adapter.',
      severity: 'error',
      from: { path: '^src/lembar' },
      to: { path: '^src/(?!lembar|domain)' },
    },
    {
      name: 'use-cases-see-ports-only',
      comment:
        'One use case serves pane, ribbon and command line; it must not know which adapter is behind a port.',
      severity: 'error',
      from: { path: '^src/application' },
      to: { path: '^src/(?!application|lembar|domain)' },
    },
    {
      name: 'adapters-do-not-see-entry-points',
      comment: 'Dependencies point inward.',
      severity: 'error',
      from: { path: '^src/adapters' },
      to: { path: '^src/(cli|taskpane|commands|sajian|teks|contoh)' },
    },
    {
      name: 'entry-points-stand-apart',
      comment:
        'Pane, ribbon buttons and command line are ways in to the same use cases; what two of them need belongs further in.',
      severity: 'error',
      from: { path: '^src/(taskpane|commands|cli)/' },
      to: { path: '^src/(taskpane|commands|cli)/', pathNot: '^src/$1/' },
    },
    {
      name: 'nobody-sees-pane-or-ribbon',
      comment: 'They are started by Office, not by code.',
      severity: 'error',
      from: { pathNot: '^(src/(taskpane|commands)|test|bench|webpack.config.js)' },
      to: { path: '^src/(taskpane|commands)' },
    },
    {
      name: 'web-without-node',
      comment: 'A web view has no Node; webpack would find out late.',
      severity: 'error',
      from: { path: '^src/(taskpane|commands|adapters/(web|officejs))' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'web-does-not-see-the-node-adapter',
      comment: 'Files, locks and threads of Node.',
      severity: 'error',
      from: { path: '^src/(taskpane|commands|adapters/(web|officejs|unduhan))' },
      to: { path: '^src/(adapters/node|cli|contoh)' },
    },
    {
      name: 'text-knows-findings-only',
      comment: 'Texts render findings and labels of the domain; they never call a use case or an adapter.',
      severity: 'error',
      from: { path: '^src/teks' },
      to: { path: '^src/(?!teks|domain|lembar)', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'pane-draws-what-its-worker-tells',
      comment:
        'The core runs in the worker, in front of which the page must be small: of use cases, views and texts the pane itself knows types, what it says where the worker is not (Indonesian, the languages), and who chooses among texts by a code.',
      severity: 'error',
      from: { path: '^src/taskpane/', pathNot: '^src/taskpane/pekerja/' },
      to: {
        path: '^src/(application|layanan|sajian|teks)/',
        pathNot: '^src/teks/(daftar|menurut|id/panel)\\.ts$',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'views-see-answers-and-texts',
      comment: 'A view is what a use case answered, in words; it does not work, and knows no surface.',
      severity: 'error',
      from: { path: '^src/sajian' },
      to: { path: '^src/(?!sajian|teks|application|lembar|domain)' },
    },
    {
      name: 'described-once-for-every-surface',
      comment: 'What several surfaces offer is described without knowing any of them.',
      severity: 'error',
      from: { path: '^src/layanan' },
      to: { path: '^src/(?!layanan|sajian|teks|application|lembar|domain)' },
    },
    {
      name: 'only-surfaces-see-what-they-offer',
      comment: 'Dependencies point inward.',
      severity: 'error',
      from: { path: '^src/(domain|lembar|application|sajian|teks|adapters)' },
      to: { path: '^src/layanan' },
    },
    {
      name: 'files-only-through-their-adapter',
      comment:
        'Returned files are hostile: zip, XML and CSV libraries are used in one place each, behind its limits.',
      severity: 'error',
      from: { pathNot: '^(src/adapters|test|bench|scripts|workbench/host)' },
      to: { path: 'node_modules/(hucre|fflate|saxen|papaparse)' },
    },
    {
      name: 'product-does-not-see-tests',
      comment: 'What ships does not contain test code or development tools.',
      severity: 'error',
      from: { path: '^src' },
      to: { path: '^(test|bench|scripts|workbench)' },
    },
    {
      name: 'product-uses-runtime-dependencies',
      comment: 'A development dependency is not there when the product is installed.',
      severity: 'error',
      from: { path: '^src' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'resolvable',
      comment: 'An import that does not resolve fails only at run time.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
    },
  },
};
