import { jejak } from './urai.mjs';

/** Children in their order, `?` at most one, `+` at least one, `*` any number, otherwise exactly one. */
const ISI = {
  OfficeApp: [
    'Id',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'AppDomains?',
    'Hosts',
    'Requirements',
    'DefaultSettings',
    'Permissions',
    'VersionOverrides',
  ],
  'OfficeApp/Hosts': ['Host+'],
  'OfficeApp/Requirements': ['Sets'],
  Sets: ['Set+'],
  DefaultSettings: ['SourceLocation'],
  VersionOverrides: ['Description?', 'Requirements?', 'Hosts', 'Resources'],
  'VersionOverrides/Requirements': ['bt:Sets'],
  'bt:Sets': ['bt:Set+'],
  'VersionOverrides/Hosts': ['Host+'],
  'Hosts/Host': ['DesktopFormFactor?'],
  DesktopFormFactor: ['GetStarted?', 'FunctionFile?', 'ExtensionPoint+'],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  ExtensionPoint: ['OfficeTab+'],
  OfficeTab: ['Group+'],
  Group: ['Label', 'Icon', 'Control+'],
  Control: ['Label', 'Supertip', 'Icon', 'Action'],
  Supertip: ['Title', 'Description'],
  Icon: ['bt:Image+'],
  'Action[ShowTaskpane]': ['TaskpaneId?', 'SourceLocation', 'Title?'],
  'Action[ExecuteFunction]': ['FunctionName'],
  Resources: ['bt:Images?', 'bt:Urls?', 'bt:ShortStrings?', 'bt:LongStrings?'],
};

function aturanIsi(unsur) {
  const jenis = unsur.atribut['xsi:type'];
  return ISI[`${unsur.nama}[${jenis}]`] ?? ISI[`${unsur.induk?.nama}/${unsur.nama}`] ?? ISI[unsur.nama];
}

/** Which children an element has, in which order and number: [MS-OWEMXML] 5.2 and 5.7. */
export function periksaSusunan(unsur) {
  const aturan = aturanIsi(unsur);
  if (aturan === undefined) return [];
  const pola = aturan.map((satu) => {
    const [, nama, banyak] = /^(.*?)([?+*]?)$/.exec(satu);
    return `(?:${nama},)${banyak}`;
  });
  const anak = unsur.anak.map(({ nama }) => `${nama},`).join('');
  return new RegExp(`^${pola.join('')}$`).test(anak)
    ? []
    : [`${jejak(unsur)}: holds ${anak || 'nothing'} instead of ${aturan.join(', ')}`];
}
