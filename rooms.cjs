/** Which room may import which. The map is in docs/rooms.md; a forbidden door fails the build. */
const only = (name, from, allowed, comment) => ({ name, comment, severity: 'error', from: { path: from }, to: { pathNot: allowed, path: '^(shared|functions|infra|mobile|tests)/|node_modules' } });
const npm = (names) => `node_modules/(${names})(/|$)`;

module.exports = {
  forbidden: [
    only('domain is pure', '^shared/domain/', ['^shared/domain/'], 'Rules need nothing from outside.'),
    only('contract carries rules', '^shared/contract/', ['^shared/(contract|domain)/', npm('valibot')], 'What crosses the wire knows the rules and the schema library.'),
    only('words only name', '^shared/words/', ['^shared/(words|domain|contract)/'], 'Words may name states and refusals.'),
    only('handlers use the hall', '^functions/handlers/', ['^shared/(domain|contract)/', '^shared/words/(letters|authorisation|document-texts|benefit-reasons|exports)\\.ts', '^functions/(find|show|http)/', '^functions/hall\\.ts'], 'A handler touches nothing but the hall it is given.'),
    { name: 'no handler calls another', severity: 'error', from: { path: '^functions/handlers/' }, to: { path: '^functions/handlers/' } },
    only('find and show use the hall', '^functions/(find|show)/', ['^shared/(domain|contract)/', '^shared/words/(letters|authorisation|document-texts|benefit-reasons|exports)\\.ts', '^functions/(find|show|sheets)/', '^functions/hall\\.ts'], 'Shared steps of handlers.'),
    only('http knows the contract', '^functions/http/', ['^shared/(contract|domain|words)/', '^functions/http/', '^functions/hall\\.ts', npm('valibot|@valibot|@types')], 'The wire, and nothing behind it.'),
    only('the table knows its client', '^functions/table/', ['^shared/domain/', '^functions/(table/|hall\\.ts)', npm('dynamodb-toolbox|@aws-sdk|@types')], 'The one door to DynamoDB.'),
    only('files know the bucket', '^functions/files/', ['^shared/domain/', '^functions/(files/|fonts/|hall\\.ts)', npm('@aws-sdk|sharp|@img|pdf-lib|@types')], 'The one door to S3, and what looks into files.'),
    only('documents know what lays them out', '^functions/documents/', ['^shared/domain/', '^shared/words/documents\\.ts', '^functions/(documents/|fonts/|hall\\.ts)', npm('pdfmake|@types')], 'The one door to the library that draws pages.'),
    only('sheets are written from rows', '^functions/sheets/', ['^functions/sheets/', npm('@types')], 'Tables as CSV and XLSX, without knowing what is in them.'),
    only('fonts are read from files', '^functions/fonts/', ['^functions/fonts/', npm('@types')], 'Typefaces that are carried along.'),
    { name: 'only documents know pdfmake', severity: 'error', from: { pathNot: '^functions/documents/' }, to: { path: npm('pdfmake') } },
    { name: 'only their own function draws documents', severity: 'error', from: { pathNot: '^functions/(documents|entries/documents\\.ts)|^tests/' }, to: { path: '^functions/documents/(render|layout|written)\\.ts' } },
    { name: 'only files know S3', severity: 'error', from: { pathNot: '^(functions/files|tests)/' }, to: { path: npm('@aws-sdk/(client-s3|s3-presigned-post|s3-request-presigner)|sharp|pdf-lib') } },
    { name: 'the stand-in bucket is its own witness', severity: 'error', from: { path: '^tests/stand-ins/bucket/' }, to: { path: `^(shared|functions)/|${npm('@aws-sdk|@smithy')}` } },
    { name: 'only the table knows DynamoDB', severity: 'error', from: { pathNot: '^(functions/table|functions/dev|tests)/' }, to: { path: npm('dynamodb-toolbox|@aws-sdk/(client-dynamodb|lib-dynamodb|client-dynamodb-streams)') } },
    { name: 'only secrets read the secret store', severity: 'error', from: { pathNot: '^functions/secrets/' }, to: { path: npm('@aws-sdk/client-secrets-manager') } },
    only('the licence share knows its seal', '^functions/partners/licence-share/', ['^shared/domain/', '^functions/(partners/licence-share/|hall\\.ts)', npm('sm-crypto-v2|valibot|@types')], 'A partner is behind its port; nobody but open-hall.ts opens the door.'),
    only('the treasury is behind its port', '^functions/partners/treasury/', ['^shared/domain/', '^functions/(partners/treasury/|hall\\.ts)', npm('valibot|@types')], 'A partner is behind its port; nobody but open-hall.ts opens the door.'),
    { name: 'partners are opened with the hall', severity: 'error', from: { pathNot: '^(functions/partners/|functions/open-hall\\.ts|tests/)' }, to: { path: '^functions/partners/' } },
    { name: 'a stand-in is on its own', severity: 'error', from: { path: '^tests/stand-ins/([^/]+)/' }, to: { path: '^(shared|functions|infra|mobile|tests)/', pathNot: '^tests/stand-ins/$1/' } },
    { name: 'nobody imports a stand-in', severity: 'error', from: { pathNot: '^tests/stand-ins/' }, to: { path: '^tests/stand-ins/' } },
    only('infra names, never runs', '^infra/', ['^infra/', '^shared/(contract|domain)/', '^functions/(table/keys|bundling)\\.ts', npm('aws-cdk-lib|constructs|esbuild|@types')], 'The deployment reads lists and names entry files by path.'),
    { name: 'the phone stays light', severity: 'error', from: { path: '^mobile/src/' }, to: { path: `^(functions|infra|tests|shared/catalogue)/|${npm('@aws-sdk|aws-cdk-lib|dynamodb-toolbox|pinyin-pro|opencc-js')}` } },
    only('the kit knows no feature', '^mobile/src/ui/', ['^mobile/src/(ui|styles)/', '^mobile/src/[a-z-]+\\.tsx?$', '^shared/(words|domain|contract)/', npm('.*')], 'Components are drawn from what they are given.'),
    { name: 'nobody imports tests', severity: 'error', from: { pathNot: '^tests/' }, to: { path: '^tests/' } },
    { name: 'no circles', severity: 'error', from: { pathNot: 'node_modules' }, to: { circular: true } },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|cdk\\.out|mobile/\\.generated)/' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['require', 'node', 'default', 'import', 'types'], extensions: ['.ts', '.tsx', '.h5.tsx', '.js', '.json'] },
  },
};
