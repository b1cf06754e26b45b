import type { aturan as sumber } from '../../id/panel/aturan';

export const aturan: typeof sumber = {
  memuat: 'Opening the rules …',
  indikator: 'Indicator',
  kosong: {
    judul: 'There are no indicators yet',
    isi: 'Add indicators from the library, or fill the sheet Indikator; how they are judged then shows here.',
  },
  contoh: 'Worked examples',
  pita: 'Table of bands',
  kolom: { realisasi: 'Value', pita: 'Band', poin: 'Points', skor: 'Score (%)', status: 'Status' },
  ambang: 'Realisation needed',
  ubah: 'Rule, bands and bounds are changed on the sheet Indikator, targets on the sheet Target.',
  bukaIndikator: 'Open the sheet Indikator',
};
