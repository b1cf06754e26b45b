import type { daftarOpd as indonesia } from '../../id/sajian/daftar-opd';

export const daftarOpd: typeof indonesia = {
  judul: (unit, baris) => `${unit} units read from ${baris} lines`,
  letak: {
    kode: (kolom) => `code in column ${kolom}`,
    nama: (kolom) => `name in column ${kolom}`,
    singkat: (kolom) => `short name in column ${kolom}`,
    nomor: (kolom) => `column ${kolom} numbers the lines`,
  },
  sementara: (jumlah) =>
    `${jumlah} units without a code get a provisional one (S-001 and so on); replace it any time by “Change a unit code” on the page Data.`,
  dilewati: (jumlah) => `${jumlah} lines are left out; the reason stands beside each.`,
  kolom: { baris: 'Line', kode: 'Code', nama: 'Name', keterangan: 'What becomes of it' },
  keterangan: {
    unit: 'Used',
    sementara: 'Used, provisional code',
    kepala: 'Heading, left out',
    'tanpa-nama': 'No name, left out',
    berulang: (baris) => `Same as line ${baris}, left out`,
    'kode-bentrok': (baris) => `Line ${baris} has this code with another name`,
    'kode-rusak': 'Code damaged by a spreadsheet',
    'terlalu-panjang': 'Its code or name is too long',
  },
  barisLain: (jumlah) => `and ${jumlah} more lines`,
};
