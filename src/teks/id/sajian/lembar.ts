/** The sheets of the workbook, as the pane lists them. */
export const lembar = {
  /** `diBuku` is what the sheet Daftar Isi says it is for. */
  kegunaan: (_id: string, diBuku: string) => diBuku,
  isian: (opd: string, periode: string) => `Isian unit ${opd}, ${periode}`,
  tambahan: 'Lembar tambahan',
};
