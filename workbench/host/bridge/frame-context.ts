import type { Host } from '../host';

export interface AppContextOptions {
  /** Settings of the common API: pairs of key and JSON text. */
  readonly settings?: readonly (readonly [string, string])[];
  readonly documentUrl?: string;
  /** Language of Office's own texts, where it is not that of the data (`host.locale`). */
  readonly displayLanguage?: string;
}

const controlId = 'ctl-1';
const correlation = 'corr-0001';

export interface FrameNameParts {
  readonly conversation: string;
  readonly parentOrigin: string;
  readonly displayLanguage: string | undefined;
  readonly isDialog: boolean;
}

/** All that Office.js wants to know at its start travels in the frame's name. */
export const frameName = (
  host: Host,
  { conversation, parentOrigin, displayLanguage = host.locale, isDialog }: FrameNameParts,
): string =>
  JSON.stringify({
    baseFrameName: `_xdm_${controlId}`,
    hostInfo: `Excel|Web|16.00|${displayLanguage}|${correlation}|${isDialog ? 'isDialog' : ''}||0`,
    xdmInfo: `${conversation}|${controlId}|${parentOrigin}/`,
    serializerVersion: '1',
    flights: '[]',
    disabledChangeGates: '[]',
  });

/** Answer to `getAppContextAsync`. `_appName` 16 is Excel, `_clientMode` 1 is editing. */
export const appContext = (host: Host, options: AppContextOptions): Record<string, unknown> => ({
  _id: controlId,
  _appName: 16,
  _appVersion: '16.00',
  _appUILocale: options.displayLanguage ?? host.locale,
  _dataLocale: host.locale,
  _docUrl: options.documentUrl ?? `https://localhost/${host.workbook.name}`,
  _clientMode: 1,
  _settings: options.settings ?? [],
  _reason: 'documentOpened',
  _osfControlType: 1,
  _eToken: '',
  _correlationId: correlation,
  _appInstanceId: controlId,
  _appMinorVersion: 0,
  _requirementMatrix: JSON.stringify({
    ExcelApi: host.apiSet,
    RichApiRuntime: '1.1',
    DialogApi: '1.2',
    Settings: '1.1',
    DocumentEvents: '1.1',
    CompressedFile: '1.1',
  }),
  _hostCustomMessage: '',
  _hostFullVersion: '16.0.17328.42301',
  _clientWindowHeight: 600,
  _clientWindowWidth: 340,
  _addinName: 'Kinerja PBJ',
  _appDomains: [],
  _dialogRequirementMatrix: '{"DialogApi":"1.2"}',
  _featureGates: {},
  _initialDisplayMode: 2,
});
