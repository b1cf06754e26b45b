import fc from 'fast-check';
import { bacaBarisTertulis, perubahanDataPeriode } from '../../src/application/data/baris-periode';
import { bacaIsianTabel } from '../../src/application/data/isian-tabel';
import { intiBaris, sidikBaris } from '../../src/application/data/sidik-baris';
import type { BarisData, BarisInduk } from '../../src/domain/data/baris-data';
import type { IsianBaris } from '../../src/domain/data/isian-baris';
import { ada, tidakBerlaku, tidakSah } from '../../src/domain/umum/isian';
import { variabelBaku } from '../../src/domain/variabel/daftar';
import { isianDariSel } from '../../src/lembar/kodek-isian';
import { kolomIdBaris } from '../../src/lembar/tata-letak';
import { tgl } from '../bangun/tanggal';

const data: BarisData = {
  id: 'inaproc:1:1',
  tingkat: 'transaksi',
  periode: '2026-TW1',
  opd: 'DINKES',
  kodeRup: ['1', '2'],
  isian: {
    nilai_kontrak: ada(800_000.1),
    tgl_kontrak: ada(tgl('2026-03-01')),
    metode: ada('Tender'),
    hps: tidakBerlaku,
    nilai_pdn: tidakSah('banyak'),
  },
  asal: { berkas: 'a.xlsx', lembar: 'Data Transaksi', baris: 5 },
};

const induk: BarisInduk = {
  id: 'rup:1',
  tingkat: 'rup',
  opd: 'DINKES',
  kodeRup: ['1'],
  kodePaket: null,
  nama: 'Obat',
  area: ['A1'],
  isian: { pagu: ada(5) },
};

/** As `bacaBarisTertulis` reads what `perubahanDataPeriode` writes. */
function ditulisDibaca(baris: BarisData): BarisData | undefined {
  const [perubahan] = perubahanDataPeriode([], [baris], variabelBaku);
  if (perubahan?.jenis !== 'simpan') throw new Error('tidak ditulis');
  const kolom = [kolomIdBaris.id, ...perubahan.kolom].map((id) => ({ id, huruf: '', label: id }));
  const baca = bacaBarisTertulis(
    {
      tabel: new Map([
        [
          perubahan.tabelId,
          {
            tabelId: perubahan.tabelId,
            lembar: 'Data Transaksi',
            kolom,
            baris: perubahan.baris.map(({ id, sel }, i) => ({ nomor: i + 5, sel: [id, ...sel] })),
          },
        ],
      ]),
    },
    variabelBaku,
  );
  return baca.baris[0]?.data;
}

test('is the same of a row before it is written and after it is read again', () => {
  const dibaca = ditulisDibaca(data);
  expect(dibaca?.isian['nilai_kontrak']).toEqual(ada(800_000.1));
  expect(dibaca && sidikBaris(dibaca)).toBe(sidikBaris(data));
});

test.each<readonly [string, Partial<BarisData>]>([
  ['value', { isian: { ...data.isian, nilai_kontrak: ada(800_000.2) } }],
  ['a value that becomes blank', { isian: { ...data.isian, metode: { keadaan: 'kosong' } } }],
  ['a value that does not apply any more', { isian: { ...data.isian, metode: tidakBerlaku } }],
  ['a value that cannot be read', { isian: { ...data.isian, nilai_pdn: tidakSah('sedikit') } }],
  ['unit', { opd: 'DPU' }],
  ['package', { kodeRup: ['1'] }],
  ['period', { periode: '2026-TW2' }],
  ['row id', { id: 'inaproc:1:2' }],
])('differs by %s', (_, lain) => {
  expect(sidikBaris({ ...data, ...lain })).not.toBe(sidikBaris(data));
});

test('not by where the row came from, nor by a variable that is blank', () => {
  const lain = { ...data, asal: { berkas: 'b.xlsx', lembar: 'Lain', baris: 9 } };
  expect(sidikBaris(lain)).toBe(sidikBaris(data));
  expect(sidikBaris({ ...data, isian: { ...data.isian, jenis_kontrak: { keadaan: 'kosong' } } })).toBe(
    sidikBaris(data),
  );
});

test('of a package by its areas, not by its name', () => {
  expect(sidikBaris({ ...induk, area: ['A2'] })).not.toBe(sidikBaris(induk));
  expect(sidikBaris({ ...induk, nama: 'Obat-obatan' })).toBe(sidikBaris(induk));
});

test('rows that stand in columns have the cells of rows that stand alone', () => {
  const variabel = variabelBaku.filter(({ tingkat }) => tingkat === 'transaksi');
  const sel = fc.oneof(
    fc.constantFrom(null, '', 'TB', 'Tender', 'Ya', 'Tidak', 'Selesai', 'banyak', 'a\u0001b', 46_100),
    fc.double(),
    fc.string(),
    fc.boolean(),
  );
  const baris = fc.array(sel, { minLength: variabel.length, maxLength: variabel.length });
  fc.assert(
    fc.property(fc.array(baris, { maxLength: 5 }), (semua) => {
      const isi = bacaIsianTabel(
        {
          tabelId: 'data-transaksi',
          lembar: 'Data Transaksi',
          kolom: [kolomIdBaris.id, ...variabel.map(({ id }) => id)].map((id) => ({
            id,
            huruf: '',
            label: id,
          })),
          baris: semua.map((satu, i) => ({ nomor: i + 5, sel: [`baris ${i}`, ...satu] })),
        },
        variabel,
      );
      for (const [i, satu] of semua.entries()) {
        const sendiri = Object.fromEntries(variabel.map((v, k) => [v.id, isianDariSel(satu[k], v)] as const));
        const dari = (isian: IsianBaris | undefined) => intiBaris({ ...data, isian: isian ?? {} });
        expect(dari(isi.get(`baris ${i}`))).toEqual(dari(sendiri));
      }
    }),
  );
});
