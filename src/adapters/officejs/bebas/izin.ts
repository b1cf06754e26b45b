/** What a person may do on a protected free sheet beside filling its input cells in. */
export const izinBebas: Excel.WorksheetProtectionOptions = {
  allowFormatColumns: true,
  allowFormatRows: true,
};
