import { capaian } from '../../../src/application/capaian/capaian';
import { imporData } from '../../../src/application/impor-data/impor-data';
import { imporRencana } from '../../../src/application/impor-rencana';
import type { Workbook } from '../../../src/application/ports/workbook';
import type { RencanaMasukan } from '../../../src/application/rencana-masukan';
import { setujui } from '../../../src/application/setujui';
import { gantiKode } from '../../../src/application/unit/ganti-kode';
import { rup } from '../../bangun/data-csv';
import { lingkunganUji } from '../../bangun/lingkungan';
import { rencanaMasukan } from '../../bangun/rencana-masukan';
import { barisTabel, isiDari, kodeCatatan, nilaiDari } from '../../bangun/ruang-kerja';
import { ruangTerkompilasi } from '../../bangun/terkompilasi';

/** DINKES (packages 1001 and 1002) became DKK on 1 April, under another name. */
async function berganti(): Promise<Workbook> {
  const buku = await ruangTerkompilasi();
  isiDari(
    await gantiKode(buku, lingkunganUji('ganti', '2026-04-20'), {
      lama: 'DINKES',
      baru: 'DKK',
      mulai: '2026-04-01',
      nama: 'Dinas Kesehatan Kota',
    }),
  );
  return buku;
}
/** As a document gives it: nothing of the time of a unit. */
const dokumen: RencanaMasukan = {
  ...rencanaMasukan,
  opd: (rencanaMasukan.opd ?? []).map(
    ({ berlakuMulai: _m, berlakuSampai: _s, penerus: _p, kodeTercatat: _k, ...satu }) => satu,
  ),
};
const kodeOpd = async (buku: Workbook) => (await barisTabel(buku, 'opd')).map(({ kode }) => kode);

test('ekspor dengan nama lama: paketnya tetap milik unit itu, tanpa unit baru dan tanpa perpindahan', async () => {
  const buku = await berganti();
  const hasil = isiDari(
    await imporData(
      buku,
      lingkunganUji('impor'),
      rup(['Dinas Kesehatan', '1001', 1_000_000], ['Dinas Kesehatan', '1003', 7]),
      { sebagian: false },
    ),
  );
  expect(hasil.unitBaru).toEqual([]);
  expect(hasil.perubahanPaket?.baris.map(({ kodeRup, jenis }) => [kodeRup, jenis])).toEqual([
    ['1003', 'ditambahkan'],
  ]);
  expect((await barisTabel(buku, 'paket')).map(({ kodeRup, opd }) => [kodeRup, opd])).toEqual(
    expect.arrayContaining([
      ['1001', 'DKK'],
      ['1003', 'DKK'],
    ]),
  );
  expect(await kodeOpd(buku)).toEqual(['DKK', 'DPU']);
});

test('kode lama dalam kolom unit: juga unit itu', async () => {
  const buku = await ruangTerkompilasi();
  const berkode = (kode: string) => rup([`Unit Tidak Dikenal - ${kode}`, '1001', 1_000_000]);
  isiDari(await gantiKode(buku, lingkunganUji('a'), { lama: 'DINKES', baru: '10201' }));
  isiDari(await gantiKode(buku, lingkunganUji('b'), { lama: '10201', baru: '10299', mulai: '2026-04-01' }));
  const hasil = isiDari(await imporData(buku, lingkunganUji('c'), berkode('10201'), { sebagian: false }));
  expect(hasil.unitBaru).toEqual([]);
  expect(await kodeOpd(buku)).toEqual(['10299', 'DPU']);
});

test('dokumen rencana diimpor lagi: masa berlaku, penerus, nama, dan kode kini tetap seperti pada lembar OPD', async () => {
  const buku = await berganti();
  const [dkk, dpu] = await barisTabel(buku, 'opd');
  nilaiDari(
    await buku.terapkan([
      {
        jenis: 'simpan',
        tabelId: 'opd',
        kolom: ['berlakuMulai', 'berlakuSampai', 'penerus'],
        baris: [
          { id: dkk?.['_id'] as string, sel: [46_023, null, null] },
          { id: dpu?.['_id'] as string, sel: [null, 46_295, 'DKK'] },
        ],
      },
    ]),
  );
  const semula = await barisTabel(buku, 'opd');
  isiDari(await imporRencana(buku, lingkunganUji('lagi'), dokumen));
  expect(await barisTabel(buku, 'opd')).toEqual(semula);
});

test('dokumen rencana yang hanya memuat unit kini tidak menghapus unit yang sudah berakhir, pemilik data periode lalu', async () => {
  const buku = await ruangTerkompilasi();
  const [, dpu] = await barisTabel(buku, 'opd');
  nilaiDari(
    await buku.terapkan([
      {
        jenis: 'simpan',
        tabelId: 'opd',
        kolom: ['berlakuSampai', 'penerus'],
        baris: [{ id: dpu?.['_id'] as string, sel: [46_295, 'DINKES'] }],
      },
    ]),
  );
  const opd = (dokumen.opd ?? []).filter(({ kode }) => kode !== 'DPU');
  isiDari(await imporRencana(buku, lingkunganUji('kini'), { ...dokumen, opd }));
  expect(await kodeOpd(buku)).toEqual(['DINKES', 'DPU']);
});

test('baris baru pada lembar OPD dengan kode yang pernah dipakai unit lain: rencana tidak dapat disetujui', async () => {
  const buku = await berganti();
  nilaiDari(
    await buku.terapkan([
      {
        jenis: 'simpan',
        tabelId: 'opd',
        kolom: ['kode', 'nama'],
        baris: [{ id: 'baru', sel: ['dinkes', 'Dinas Kesenian'] }],
      },
    ]),
  );
  const { catatan, isi } = nilaiDari(
    await setujui(buku, lingkunganUji('setujui'), { oleh: 'Kepala', nomor: '1' }),
  );
  expect(isi).toBeUndefined();
  expect(catatan.filter(({ tingkat }) => tingkat === 'galat')).toMatchObject([
    { kode: 'unit-kode-pernah-dipakai', params: { kode: 'dinkes', nama: 'Dinas Kesehatan Kota' } },
  ]);
});

test('rencana diubah sesudah ganti kode: versi yang disetujui tetap terbaca, dan angkanya disandingkan', async () => {
  const buku = await berganti();
  const [target] = await barisTabel(buku, 'target');
  nilaiDari(
    await buku.terapkan([
      {
        jenis: 'simpan',
        tabelId: 'target',
        kolom: ['nilai'],
        baris: [{ id: target?.['_id'] as string, sel: [79] }],
      },
    ]),
  );
  const hasil = await capaian(buku, '2026-TW1');
  expect(kodeCatatan(hasil)).not.toContain('isi-panjang-berubah');
  const { capaian: daftar } = isiDari(hasil);
  expect(daftar.flatMap(({ keadaan }) => keadaan).map(({ jenis }) => jenis)).toContain('rencana-draf');
});
