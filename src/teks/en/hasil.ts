import type { hasil as sumber } from '../id/hasil';
import { tulis } from './tulis';

const num = (nilai: number): string => tulis.angka(nilai);

export const hasil: typeof sumber = {
  bagianRencana: ({ bagian, baru, diperbarui, dihapus }) =>
    `${bagian}: ${num(baru)} new, ${num(diperbarui)} updated, ${num(dihapus)} removed`,
  siapDisetujui: 'The plan is complete and ready for approval.',
  belumSiapDisetujui:
    'The plan is saved but cannot be approved yet: correct what is marked TO CORRECT above.',
  hasilImpor: ({ berkas, tataLetak, dibaca, baru, diperbarui, ditahan, tidakAdaDiBerkas, unitBaru }) => [
    `${berkas} (${tataLetak}): ${num(dibaca)} rows read, ${num(baru)} new, ${num(diperbarui)} updated, ${num(ditahan)} held.`,
    ...(tidakAdaDiBerkas > 0
      ? [`${num(tidakAdaDiBerkas)} rows that are there are not in this file; they stay.`]
      : []),
    ...(unitBaru.length > 0
      ? [
          `${num(unitBaru.length)} new units on the sheet OPD${unitBaru.some(({ sementara }) => sementara) ? ', some with a provisional code' : ''}.`,
        ]
      : []),
  ],
  hasilSetujui: ({ versi, hash, sudahBerlaku, jumlahIndikator }) =>
    sudahBerlaku
      ? `Plan version ${versi} is approved already and unchanged; nothing was written.`
      : `Plan version ${versi} approved: ${jumlahIndikator} indicators, hash ${hash.slice(0, 16)}….`,
  hasilDistribusi: ({ periode, berkas, kolom }, keluar) => [
    `Templates ${periode}: ${num(berkas.length)} files in ${keluar}.`,
    `Columns that units fill or check: ${kolom.join(', ')}.`,
  ],
  hasilDistribusiLembar: ({ periode, unit }) => [
    `Templates ${periode}: entry sheets for ${num(unit.length)} units in the workspace.`,
    ...unit.map(({ opd, lembar }) => `${opd}: ${lembar.join(', ')}`),
  ],
  areaDipetakan:
    'The team maps strategic areas to packages (step 11): column Kode area strategis on the sheet Paket.',
  unitMengembalikan: (kembali, dari) =>
    `Units fill and return their templates (steps 12–13): ${num(kembali)} of ${num(dari)}, some incomplete, some with typing mistakes.`,
  hasilContoh: (folder) => [
    '',
    `Done. The results are in ${folder}:`,
    `  ruang-kerja.xlsx  open in Excel or LibreOffice: Alur SOP, Indikator, Target, Rencana Aksi, Paket, Capaian, Catatan`,
    `  template/         a workbook for every unit`,
    `  kembali/          the templates as the units filled them`,
    `  rencana.json, paket.csv, realisasi.csv   what the sample starts from`,
  ],
};
