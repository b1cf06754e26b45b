import type { kepala as sumberKepala, rincian as sumber } from '../../id/sajian/rincian';

export const kepala: typeof sumberKepala = {
  rumus: 'Formula',
  basis: 'Condition on rows',
  nilai: 'Value',
  target: 'Target',
  kelengkapan: 'Completeness of data',
  keadaan: 'State',
  mengapa: 'Why',
  langkah: 'Next step',
  sebabLain: 'Another reason',
};

export const rincian: typeof sumber = {
  kepala,
  nilaiDari: { nilai: (kode) => `Value of ${kode}`, skor: (kode) => `Score of ${kode}` },
  susunan: {
    cara: {
      'hitung-ulang': 'Calculated again from the data',
      jumlah: 'Sum of the periods',
      rata: 'Average of the periods',
      terakhir: 'Value of the last period',
      maksimum: 'Highest of the periods',
    },
    tanpaNilai: 'no value',
    dariData: (periode) =>
      `Calculated again from the data compiled up to ${periode}, each row as it last stood.`,
  },
  sebelumDibulatkan: (nilai) => `before rounding ${nilai}`,
  dipakai: {
    rup: (n) => `${n} RUP packages used`,
    transaksi: (n) => `${n} transactions used`,
    opd: (n) => `${n} units used`,
    aksi: (n) => `${n} actions used`,
  },
  tidakMemenuhi: (n) => `${n} do not meet the condition of this part`,
  diLuarBasis: (n) => `${n} do not meet the condition on rows`,
  tidakBerlaku: (n) =>
    `${n} not judged: what is calculated does not apply to them (such as the contract value of a failed selection)`,
  sesudah: (n) => `${n} dated after the data date, not counted yet`,
  barisSesudah: 'after the data date',
  dikeluarkan: (n, sebab) => `${n} left out: ${sebab}`,
  dikeluarkanKarena: (sebab) => `left out: ${sebab}`,
  barisLain: (jumlah) => `… ${jumlah} more rows; use --batas to see more`,
  dariBerkas: (berkas, lembar, sel) => `${berkas}, sheet ${lembar}, ${sel}`,
  baris: (nomor) => `row ${nomor}`,
  barisLembar: (lembar, baris) => `${lembar}, row ${baris}`,
  isian: { kosong: 'empty', tidakBerlaku: 'TB (not applicable)', ya: 'Yes', tidak: 'No' },
};
