import { capaian } from '../../../src/application/capaian/capaian';
import { hitungUlang } from '../../../src/application/capaian/hitung-ulang';
import { rincian } from '../../../src/application/capaian/rincian';
import { bukaKunci } from '../../../src/application/kunci/buka-kunci';
import { daftarKunci } from '../../../src/application/kunci/daftar-kunci';
import { tetapkan } from '../../../src/application/kunci/tetapkan';
import type { Workbook } from '../../../src/application/ports/workbook';
import { selaraskanUsang } from '../../../src/application/usang/selaraskan-usang';
import { capaianJson } from '../../../src/sajian/json/capaian';
import { barisBukaKunci, sajikanBukaKunci } from '../../../src/sajian/kunci/buka-kunci';
import { sajikanTetapkan } from '../../../src/sajian/kunci/tetapkan';
import { bahasaDari } from '../../bangun/bahasa';
import { ketik, ketikPdn } from '../../bangun/ketikan';
import { lingkunganUji } from '../../bangun/lingkungan';
import { barisTabel, isiDari, kodeCatatan, nilaiDari } from '../../bangun/ruang-kerja';
import { kompilasikan, ruangTerkompilasi } from '../../bangun/terkompilasi';
import { tulisKode } from '../../bangun/tulis-kode';

const [P, TW2] = ['2026-TW1', '2026-TW2'];
const POTRET = `potret-${P}-0|1`;
const RUSAK = 'Angka yang dikunci tidak terbaca';

const kunci = (buku: Workbook, lain: object = {}) =>
  tetapkan(buku, lingkunganUji('kunci'), { periode: P, oleh: 'Ani', tulis: tulisKode, ...lain });

const buka = (buku: Workbook) =>
  bukaKunci(buku, lingkunganUji('buka'), {
    ...{ periode: P, oleh: 'Ani', alasan: 'potret rusak', tulis: tulisKode },
  });

const hitung = (buku: Workbook) => hitungUlang(buku, lingkunganUji('hitung'), { tulis: tulisKode });

async function ruangTerkunci(): Promise<Workbook> {
  const buku = await ruangTerkompilasi();
  isiDari(await kunci(buku));
  return buku;
}

const teksPotret = async (buku: Workbook): Promise<string> =>
  (await barisTabel(buku, 'isi-panjang')).find(({ _id }) => _id === POTRET)!['teks'] as string;

const keadaanLembar = async (buku: Workbook, periode = P): Promise<unknown[]> => [
  ...new Set(
    (await barisTabel(buku, 'capaian')).filter((b) => b['periode'] === periode).map((b) => b['keadaan']),
  ),
];

const keadaan = async (buku: Workbook): Promise<unknown> => isiDari(await capaian(buku, P)).keadaan;

const caraRusak: readonly (readonly [string, string, (buku: Workbook) => Promise<void>])[] = [
  [
    'satu angkanya diganti',
    'potret-diganti',
    async (buku) =>
      ketik(buku, 'isi-panjang', POTRET, 'teks', (await teksPotret(buku)).replace('87.5', '97.5')),
  ],
  ['isinya diganti', 'potret-diganti', (buku) => ketik(buku, 'isi-panjang', POTRET, 'teks', '{"a":1}')],
  ['bukan JSON lagi', 'potret-diganti', (buku) => ketik(buku, 'isi-panjang', POTRET, 'teks', 'angka')],
  ['kode periksanya diketik', 'potret-diganti', (buku) => ketik(buku, 'isi-panjang', POTRET, 'hash', 'a')],
  [
    'barisnya dihapus',
    'potret-hilang',
    async (buku) => {
      nilaiDari(await buku.terapkan([{ jenis: 'hapus', tabelId: 'isi-panjang', id: [POTRET] }]));
    },
  ],
];

describe.each(caraRusak)('potret yang dikunci: %s', (_, kode, rusak) => {
  test('ada keadaannya sendiri, tidak disebut sementara atau perlu dihitung', async () => {
    const buku = await ruangTerkunci();
    // The data move too, so that a period that is open would have to be calculated again.
    await ketikPdn(buku);
    await rusak(buku);
    const hasil = await capaian(buku, P);
    expect(kodeCatatan(hasil)).toContain(kode);
    expect(kodeCatatan(hasil)).not.toContain('isi-panjang-berubah');
    const isi = isiDari(hasil);
    expect(isi.keadaan).toEqual([{ jenis: 'potret-rusak', versi: 0 }]);
    expect(isi.usang).toBe(false);
    for (const satu of isi.capaian) {
      const jenis = satu.keadaan.map((k) => k.jenis);
      expect(jenis).toContain('potret-rusak');
      expect(jenis).not.toContain('sementara');
      expect(jenis).not.toContain('perlu-dihitung-ulang');
    }
    expect(JSON.stringify(capaianJson(isi))).toContain('{"jenis":"potret-rusak","versi":0}');
    const satu = await rincian(buku, { indikator: 'IK01', periode: P, batas: 1 });
    expect(kodeCatatan(satu)).toContain(kode);
    expect(isiDari(satu).capaian.keadaan.map((k) => k.jenis)).toContain('potret-rusak');
    expect(isiDari(satu).usang).toBe(false);
    const daftar = await daftarKunci(buku, { tulis: tulisKode });
    expect(kodeCatatan(daftar)).toContain(kode);
    expect(isiDari(daftar).periode[0]?.versi[0]?.terbukti).toBe(false);
    expect(kodeCatatan(await capaian(buku, P, undefined, '0'))).toContain('versi-kunci-tidak-terbaca');
  });

  test('lembar Capaian: hitung menandai barisnya sekali, dan potret yang kembali menulisnya lagi', async () => {
    const buku = await ruangTerkunci();
    const semula = await barisTabel(buku, 'capaian');
    const potret = (await barisTabel(buku, 'isi-panjang')).find(({ _id }) => _id === POTRET)!;
    await rusak(buku);
    const hasil = await hitung(buku);
    expect(kodeCatatan(hasil)).toEqual(expect.arrayContaining([kode, 'periode-terkunci-dilewati']));
    expect(isiDari(hasil).tanpaPerubahan).toBe(false);
    expect(await keadaanLembar(buku)).toEqual([RUSAK]);
    // The values that stand there stay.
    expect((await barisTabel(buku, 'capaian')).map(({ nilai }) => nilai)).toEqual(
      semula.map(({ nilai }) => nilai),
    );
    expect(isiDari(await hitung(buku)).tanpaPerubahan).toBe(true);
    await ketikPdn(buku);
    nilaiDari(await selaraskanUsang(buku));
    expect(await keadaanLembar(buku)).toEqual([RUSAK]);
    await ketik(buku, 'data-transaksi', `${P}|inaproc:K1:1`, 'nilai_pdn', 400_000);
    const kolom = Object.keys(potret).filter((nama) => nama !== '_id');
    nilaiDari(
      await buku.terapkan([
        {
          ...{ jenis: 'simpan', tabelId: 'isi-panjang', kolom },
          baris: [{ id: POTRET, sel: kolom.map((nama) => potret[nama] ?? null) }],
        },
      ]),
    );
    expect(kodeCatatan(await hitung(buku))).toContain('lembar-capaian-dipulihkan');
    expect(await barisTabel(buku, 'capaian')).toEqual(semula);
  });

  test('buka kunci, hitung, kunci lagi: jalan keluarnya dapat ditempuh', async () => {
    const buku = await ruangTerkunci();
    await ketikPdn(buku);
    await rusak(buku);
    const dibuka = await buka(buku);
    expect(kodeCatatan(dibuka)).toContain('potret-lama-rusak');
    expect(isiDari(dibuka)).toMatchObject({ usang: true, rusak: true });
    expect(barisBukaKunci(sajikanBukaKunci(isiDari(dibuka), bahasaDari.id))).not.toContainEqual(
      expect.stringContaining('tetap tersimpan'),
    );
    expect(await keadaanLembar(buku)).toEqual(['Perlu dihitung ulang; Angka sementara']);
    expect(await keadaan(buku)).toEqual([{ jenis: 'perlu-dihitung-ulang' }, { jenis: 'sementara' }]);
    isiDari(await hitung(buku));
    const lagi = await kunci(buku);
    expect(isiDari(lagi)).toMatchObject({ versi: 1, alasan: 'potret rusak' });
    expect(kodeCatatan(lagi)).toContain('potret-lama-rusak');
    expect(await keadaan(buku)).toEqual([{ jenis: 'perbaikan', ke: 1 }]);
    // 1.300.000 of 2.000.000, by hand.
    expect(isiDari(await capaian(buku, P)).capaian[0]?.hasil).toEqual({ jenis: 'nilai', nilai: 65 });
    const daftar = await daftarKunci(buku, { tulis: tulisKode });
    expect(kodeCatatan(daftar)).toEqual(['potret-lama-rusak']);
  });

  test('perbaikan langsung pun dapat', async () => {
    const buku = await ruangTerkunci();
    await rusak(buku);
    const hasil = await kunci(buku, { perbaikan: 'potret rusak' });
    expect(isiDari(hasil)).toMatchObject({ versi: 1, tanpaPerubahan: false });
    // Of the damaged version nobody knows what differs: neither figures nor that there are none.
    expect(sajikanTetapkan(isiDari(hasil), bahasaDari.id).judulBeda).toBeNull();
    expect(kodeCatatan(hasil)).toContain('potret-lama-rusak');
    expect(await keadaanLembar(buku)).toEqual(['Perbaikan ke-1']);
  });
});

test('periode berikutnya tidak dibandingkan dengan hitungan sekarang', async () => {
  const buku = await ruangTerkunci();
  await kompilasikan(buku, TW2, ['DINKES', 'DPU']);
  const tren = async () => {
    const isi = isiDari(await capaian(buku, TW2));
    return isi.capaian.map((satu) => isi.tren(satu) !== undefined);
  };
  expect(await tren()).toContain(true);
  await caraRusak[0]![2](buku);
  expect(await tren()).not.toContain(true);
});
