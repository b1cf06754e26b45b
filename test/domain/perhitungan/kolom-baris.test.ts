import fc from 'fast-check';
import { PenyusunKolom } from '../../../src/application/data/penyusun-kolom';
import type { BarisData, BarisInduk } from '../../../src/domain/data/baris-data';
import { denganIsian } from '../../../src/domain/data/isian-baris';
import { pembuatIsian } from '../../../src/domain/data/isian-kolom';
import { Perhitungan } from '../../../src/domain/perhitungan/hitung-capaian';
import { IndukUrut } from '../../../src/domain/perhitungan/induk-urut';
import { susunKumpulan } from '../../../src/domain/perhitungan/kumpulan-data';
import { petaPaketPeriode } from '../../../src/domain/perhitungan/peta-paket';
import { PilihanPeriode } from '../../../src/domain/perhitungan/pilih-baris';
import { TingkatBersama } from '../../../src/domain/perhitungan/tingkat-bersama';
import { kodeKeadaan } from '../../../src/domain/rumus/data/tabel';
import {
  ada,
  kosong,
  tidakBerlaku,
  tidakSah,
  type Isian,
  type NilaiIsian,
} from '../../../src/domain/umum/isian';
import { bentukBanding } from '../../../src/domain/umum/teks';
import { variabelBaku } from '../../../src/domain/variabel/daftar';
import { daftarTingkatData, type TingkatData } from '../../../src/domain/variabel/tipe';
import { bahanPerhitungan, type Keadaan } from '../../bangun/perhitungan';
import { area, indikator } from '../../bangun/rencana';
import { barisDemiBaris } from './baris-demi-baris';

type Isi = Record<string, Isian<NilaiIsian>>;

const daftarIndikator = [
  indikator({ rumus: 'jumlah(nilai_pdn) / jumlah(nilai_kontrak)', aturanTidakMelapor: 'nol' }),
  indikator({ id: 'ik-2', kode: 'IK02', rumus: 'jumlah(nilai_kontrak_paket) / jumlah(pagu)' }),
  indikator({ id: 'ik-3', kode: 'IK03', rumus: 'rata(jumlah_penawar) + cacah(metode == "Tender")' }),
  indikator({
    id: 'ik-4',
    kode: 'IK04',
    rumus: 'rata(hps) + jumlah(konsultasi_masuk)',
    aturanTidakMelapor: 'nol',
  }),
];
const dibaca = new Set([
  ...['nilai_pdn', 'nilai_kontrak', 'nilai_kontrak_paket', 'pagu', 'jumlah_penawar', 'metode', 'hps'],
  ...['konsultasi_masuk', 'nilai_kontrak_awal'],
]);

const sel = (nilai: fc.Arbitrary<NilaiIsian>): fc.Arbitrary<Isian<NilaiIsian> | undefined> =>
  fc.oneof(
    { weight: 6, arbitrary: nilai.map(ada) },
    { weight: 1, arbitrary: fc.constantFrom(kosong, tidakBerlaku, tidakSah('lima'), undefined) },
  );
const rupiah = sel(fc.integer({ min: -5, max: 2e9 }));
const isian = (isi: Record<string, fc.Arbitrary<Isian<NilaiIsian> | undefined>>): fc.Arbitrary<Isi> =>
  fc
    .record(isi, { requiredKeys: [] })
    .map((satu) => Object.fromEntries(Object.entries(satu).filter(([, v]) => v !== undefined)) as Isi);

const isianTingkat = {
  rup: isian({
    pagu: rupiah,
    nilai_kontrak_paket: rupiah,
    cara_pengadaan: sel(fc.constantFrom('Penyedia', 'Swakelola')),
    metode_rup: sel(fc.constantFrom('Tender', 'tender ')),
  }),
  transaksi: isian({
    status: sel(fc.constantFrom('Gagal/Batal', 'Selesai')),
    sumber_transaksi: sel(fc.constantFrom('Swakelola', 'E-Katalog', 'Tender')),
    metode: sel(fc.constantFrom('E-Purchasing', 'Tender', 'Pengadaan Langsung')),
    versi_tender: sel(fc.integer({ min: 0, max: 2 })),
    jumlah_penawar: sel(fc.integer({ min: 0, max: 9 })),
    ada_sanggah: sel(fc.boolean()),
    tgl_kontrak: sel(fc.integer({ min: 20440, max: 20600 })),
    hps: rupiah,
    nilai_kontrak_awal: rupiah,
    nilai_kontrak: rupiah,
    nilai_pdn: rupiah,
  }),
  opd: isian({ konsultasi_masuk: sel(fc.integer({ min: 0, max: 50 })) }),
};

const kodeRup = fc.uniqueArray(fc.constantFrom('1', '2', '3', '4'), { maxLength: 2 });
const barisDari = (tingkat: Acak['tingkat']): fc.Arbitrary<Acak> =>
  fc.record({
    tingkat: fc.constant(tingkat),
    id:
      tingkat === 'opd'
        ? fc.constantFrom('A', 'B', 'C', 'x')
        : fc.integer({ max: 12, min: 0 }).map((n) => `${tingkat}-${n}`),
    opd: fc.constantFrom('A', 'B', 'C', 'Z'),
    kodeRup: tingkat === 'opd' ? fc.constant([]) : kodeRup,
    isian: isianTingkat[tingkat],
    // Of a unit that ended, under its successor's code; changed by hand.
    pindah: fc.boolean(),
    disunting: fc.boolean(),
    koreksi: fc.option(fc.integer({ min: 0, max: 9 }), { nil: undefined }),
  });
interface Acak {
  readonly tingkat: 'rup' | 'transaksi' | 'opd';
  readonly id: string;
  readonly opd: string;
  readonly kodeRup: readonly string[];
  readonly isian: Isi;
  readonly pindah: boolean;
  readonly disunting: boolean;
  readonly koreksi: number | undefined;
}

const banyakBaris = fc.array(fc.oneof(barisDari('rup'), barisDari('transaksi'), barisDari('opd')), {
  maxLength: 40,
});

/** The same values as objects of their own, or as places in columns. */
function isianSemua(baris: readonly Acak[], berkolom: boolean): readonly BarisData['isian'][] {
  const dasar = berkolom ? kolomDari(baris) : baris.map((satu) => satu.isian as BarisData['isian']);
  // A correction is put over what there is.
  return baris.map((satu, i) =>
    satu.koreksi === undefined || satu.tingkat !== 'transaksi'
      ? dasar[i]!
      : denganIsian(dasar[i]!, { nilai_pdn: ada(satu.koreksi) }),
  );
}

function kolomDari(baris: readonly Acak[]): readonly BarisData['isian'][] {
  const per = new Map(
    daftarTingkatData.map((tingkat) => {
      const kolom = new Map(
        variabelBaku.flatMap((v) =>
          v.tingkat === tingkat ? [[v.id, new PenyusunKolom(v, baris.length)]] : [],
        ),
      );
      return [tingkat, { kolom, buat: pembuatIsian({ kolom: (id) => kolom.get(id) }, [...kolom.keys()]) }];
    }),
  );
  return baris.map((satu, i) => {
    const { kolom, buat } = per.get(satu.tingkat)!;
    for (const [id, isi] of Object.entries(satu.isian))
      if (isi.keadaan === 'ada' && typeof isi.nilai === 'string')
        kolom.get(id)!.tulisan(i, isi.nilai, () => isi);
      else kolom.get(id)!.isi(i, isi);
    return buat(i);
  });
}

function bahan(data: readonly Acak[], induk: readonly Acak[], berkolom: boolean) {
  const [isianData, isianInduk] = [isianSemua(data, berkolom), isianSemua(induk, berkolom)];
  const unik = new Map(induk.map((satu, i) => [`${satu.tingkat}|${satu.id}`, i]));
  const keadaan: Keadaan = {
    indikator: daftarIndikator,
    unit: ['A', 'B', 'C'],
    posisi: { A: '2026-TW1', B: '2026-TW1' },
    rencana: { area: [area()] },
    data: data.map((satu, i): BarisData => ({
      id: satu.id,
      tingkat: satu.tingkat,
      periode: '2026-TW1',
      opd: satu.opd === 'C' ? 'B' : satu.opd,
      ...(satu.pindah ? { opdAsal: 'LAMA' } : {}),
      kodeRup: satu.kodeRup,
      isian: isianData[i]!,
      asal: { berkas: 'a.xlsx', lembar: 'Transaksi', baris: i },
      ...(satu.disunting ? { ubahan: { disunting: { nilai_pdn: {} }, dikoreksi: {} } } : {}),
    })),
    induk: induk.flatMap((satu, i): BarisInduk[] =>
      satu.tingkat === 'opd' || unik.get(`${satu.tingkat}|${satu.id}`) !== i
        ? []
        : [
            {
              id: satu.id,
              tingkat: satu.tingkat,
              opd: satu.opd,
              kodeRup: satu.kodeRup,
              kodePaket: null,
              nama: null,
              area: satu.pindah ? ['A1'] : [],
              isian: isianInduk[i]!,
            },
          ],
    ),
  };
  return bahanPerhitungan(keadaan);
}

const isiBiasa = (isi: Isian<NilaiIsian> | undefined): unknown =>
  isi === undefined || isi.keadaan === 'kosong' ? null : { ...isi };

/** What a column says of a cell; a text by its form of comparison. */
function selHarapan(isi: Isian<NilaiIsian> | undefined): { keadaan: number; nilai: number | string | null } {
  if (isi === undefined || isi.keadaan === 'kosong') return { keadaan: kodeKeadaan.kosong, nilai: null };
  if (isi.keadaan === 'ada')
    return {
      keadaan: kodeKeadaan.ada,
      nilai: typeof isi.nilai === 'string' ? bentukBanding(isi.nilai) : Number(isi.nilai),
    };
  if (isi.keadaan === 'tidak-berlaku' && isi.menurutAturan === true)
    return { keadaan: kodeKeadaan['tidak-berlaku-menurut-aturan'], nilai: null };
  return { keadaan: kodeKeadaan[isi.keadaan], nilai: null };
}

test.each(['tidak-dihitung', 'nol'] as const)(
  'columns say of each row what the rules say of it one by one (%s)',
  (aturan) => {
    fc.assert(
      fc.property(banyakBaris, banyakBaris, fc.boolean(), (data, induk, berkolom) => {
        const milik = bahan(data, induk, berkolom);
        const pilihan = new PilihanPeriode(milik);
        const paket = petaPaketPeriode(milik, pilihan);
        const tingkatBersama = new TingkatBersama(milik, new IndukUrut(milik.induk), paket);
        const bahanKumpulan = { bahan: milik, tingkat: tingkatBersama, paket, pilihan };
        // Levels without rows of silent units are shared with the collection of another rule.
        susunKumpulan(bahanKumpulan, aturan === 'nol' ? 'tidak-dihitung' : 'nol:nilai_kontrak');
        const kumpulan = susunKumpulan(bahanKumpulan, aturan);
        const harapan = barisDemiBaris(milik, aturan, dibaca);
        for (const tingkat of ['rup', 'transaksi', 'opd'] as const satisfies readonly TingkatData[]) {
          const [baris, tabel] = [kumpulan.baris[tingkat]!, kumpulan.tabel[tingkat]!];
          const biasa = harapan.filter((satu) => satu.tingkat === tingkat);
          expect(tabel.idBaris).toEqual(biasa.map(({ id }) => id));
          expect(biasa.map((_, i) => baris.opd(i))).toEqual(biasa.map(({ opd }) => opd));
          const teks = new Map([...tabel.kamusTeks].map(([satu, kode]) => [kode, satu]));
          for (const v of variabelBaku.filter((satu) => satu.tingkat === tingkat)) {
            const kolom = tabel.kolom.get(v.id);
            expect(biasa.map((_, i) => isiBiasa(baris.baris(i).isian[v.id]))).toEqual(
              biasa.map((satu) => isiBiasa(satu.isian[v.id])),
            );
            // What no formula reads has no column.
            expect(kolom !== undefined || !dibaca.has(v.id)).toBe(true);
            if (kolom === undefined) continue;
            const sel = biasa.map((_, i) => {
              const [keadaan, isi] = [kolom.keadaan[i]!, kolom.nilai[i]!];
              const terbaca = v.tipe === 'pilihan' || v.tipe === 'teks' ? teks.get(isi) : isi;
              return { keadaan, nilai: keadaan === kodeKeadaan.ada ? terbaca : null };
            });
            expect(sel).toEqual(biasa.map((satu) => selHarapan(satu.isian[v.id])));
          }
        }
      }),
      { numRuns: 60 },
    );
  },
);

test('figures are the same whether values are objects or stand in columns', () => {
  fc.assert(
    fc.property(banyakBaris, banyakBaris, (data, induk) => {
      const [kolom, objek] = [true, false].map((berkolom) =>
        new Perhitungan(bahan(data, induk, berkolom)).semua().map((satu) => ({
          hasil: satu.hasil,
          cakupan: satu.cakupan,
          keadaan: satu.keadaan,
          sebab: satu.sebab(),
          rincian: satu.rincian(10),
        })),
      );
      expect(kolom).toEqual(objek);
    }),
    { numRuns: 40 },
  );
});
