import { LocaleType, LogLevel, mergeLocales, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import designId from '@univerjs/design/locale/id-ID';
import designEn from '@univerjs/design/locale/en-US';
import { UniverDocsPlugin } from '@univerjs/docs';
import { UniverDocsUIPlugin } from '@univerjs/docs-ui';
import docsId from '@univerjs/docs-ui/locale/id-ID';
import docsEn from '@univerjs/docs-ui/locale/en-US';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverRenderEnginePlugin } from '@univerjs/engine-render';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import sheetsId from '@univerjs/sheets/locale/id-ID';
import sheetsEn from '@univerjs/sheets/locale/en-US';
import { UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import sheetsFormulaId from '@univerjs/sheets-formula/locale/id-ID';
import sheetsFormulaEn from '@univerjs/sheets-formula/locale/en-US';
import { UniverSheetsFormulaUIPlugin } from '@univerjs/sheets-formula-ui';
import sheetsFormulaUiId from '@univerjs/sheets-formula-ui/locale/id-ID';
import sheetsFormulaUiEn from '@univerjs/sheets-formula-ui/locale/en-US';
import { UniverSheetsUIPlugin } from '@univerjs/sheets-ui';
import sheetsUiId from '@univerjs/sheets-ui/locale/id-ID';
import sheetsUiEn from '@univerjs/sheets-ui/locale/en-US';
import { defaultTheme } from '@univerjs/themes';
import { UniverUIPlugin } from '@univerjs/ui';
import uiId from '@univerjs/ui/locale/id-ID';
import uiEn from '@univerjs/ui/locale/en-US';
import '@univerjs/sheets/facade';
import '@univerjs/ui/facade';
import '@univerjs/sheets-ui/facade';
import type { BahasaHalaman } from '../../teks';

export interface Mesin {
  readonly univer: Univer;
  readonly api: FUniver;
}

/**
 * Univer with what a grid needs and no more: no toolbar, menus, formula bar or sheet bar of its own, and no formats of
 * numbers, which the host knows better. Formulas are never given to it.
 */
export function mesinUniver(wadah: HTMLElement, bahasa: BahasaHalaman): Mesin {
  const univer = new Univer({
    theme: defaultTheme,
    locale: bahasa === 'id' ? LocaleType.ID_ID : LocaleType.EN_US,
    locales: {
      [LocaleType.ID_ID]: mergeLocales(
        designId,
        uiId,
        docsId,
        sheetsId,
        sheetsUiId,
        sheetsFormulaId,
        sheetsFormulaUiId,
      ),
      [LocaleType.EN_US]: mergeLocales(
        designEn,
        uiEn,
        docsEn,
        sheetsEn,
        sheetsUiEn,
        sheetsFormulaEn,
        sheetsFormulaUiEn,
      ),
    },
    logLevel: LogLevel.ERROR,
  });
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverUIPlugin, {
    container: wadah,
    header: false,
    toolbar: false,
    footer: false,
    contextMenu: false,
    headerMenu: false,
    disableAutoFocus: true,
  });
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverDocsUIPlugin);
  univer.registerPlugin(UniverSheetsPlugin, { notExecuteFormula: true });
  univer.registerPlugin(UniverSheetsUIPlugin, {
    formulaBar: false,
    footer: false,
    disableAutoFocus: true,
    disableForceStringAlert: true,
    disableForceStringMark: true,
    clipboardConfig: { hidePasteOptions: true },
    protectedRangeShadow: false,
  });
  // The field in which a cell is edited is a part of the formula editor.
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  univer.registerPlugin(UniverSheetsFormulaUIPlugin);
  return { univer, api: FUniver.newAPI(univer) };
}
