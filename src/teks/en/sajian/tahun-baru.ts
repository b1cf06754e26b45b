export const tahunBaru = {
  judul: (tahun: number, dari: number): string => `Workbook ${tahun}, continued from ${dari}`,
  ringkas: (indikator: string, unit: string): string =>
    `${indikator} indicators and ${unit} units come along.`,
  baseline: (kode: string, nama: string, nilai: string, sumber: string): string =>
    `${kode} ${nama}: baseline ${nilai} (${sumber})`,
  tanpaBaseline: (kode: string, nama: string, alasan: string): string =>
    `${kode} ${nama}: no baseline yet (${alasan})`,
  ditutup: (kode: string): string => `Closed, and not carried on: ${kode}.`,
  berikutnya:
    'Next: fill in targets and actions (steps 4 and 5), import the packages of that year, then ask for approval.',
};
