export const tahunBaru = {
  judul: (tahun: number, dari: number): string => `Workbook ${tahun}, continued from ${dari}`,
  ringkas: (indikator: string, unit: string): string =>
    `${indikator} indicators and ${unit} units come along.`,
  baseline: (kode: string, nama: string, nilai: string, sumber: string): string =>
    `${kode} ${nama}: baseline ${nilai} (${sumber})`,
  tanpaBaseline: (kode: string, nama: string, alasan: string): string =>
    `${kode} ${nama}: no baseline yet (${alasan})`,
  akan: (tahun: number, dari: number): string =>
    `Workbook ${tahun} will be continued from ${dari}; nothing has been made yet`,
  ditinggal: (daftar: string): string => `Not carried on: ${daftar}.`,
  satuDitinggal: (kode: string, status: string | null): string =>
    status === null ? kode : `${kode} (${status})`,
  tindakLanjut: (kode: string): string => `Follow-ups that are not over come along: ${kode}.`,
  berikutnya:
    'Next: fill in targets and actions (steps 4 and 5), import the packages of that year, then ask for approval.',
};
