import { sejakAwal } from '../../src/domain/unit/masa-berlaku';
import { pengaturanCapaianBawaan } from '../../src/domain/capaian/penilaian';
import type { BarisData, BarisInduk } from '../../src/domain/data/baris-data';
import { kalenderDari } from '../../src/domain/kalender/kalender';
import { akhirPeriode, periodeDari } from '../../src/domain/kalender/periode';
import type { BahanPerhitungan } from '../../src/domain/perhitungan/bahan';
import { daftarPustaka } from '../../src/domain/pustaka/daftar';
import { gantiRujukan } from '../../src/domain/pustaka/rujukan';
import type { Indikator } from '../../src/domain/rencana/indikator';
import { keadaanTetap } from '../../src/domain/paket/keadaan-paket';
import { periksaRumusRencana } from '../../src/domain/rencana/periksa/rumus';
import type { AreaStrategis, Opd } from '../../src/domain/rencana/rencana';
import { ada, kosong, tidakBerlaku, type Isian, type NilaiIsian } from '../../src/domain/umum/isian';
import { pasti } from '../../src/domain/umum/pasti';
import { variabelBaku } from '../../src/domain/variabel/daftar';
import type { TingkatData } from '../../src/domain/variabel/tipe';
import { PenyusunKolom } from '../../src/application/data/penyusun-kolom';
import { pembuatIsian } from '../../src/domain/data/isian-kolom';
import { acak } from '../acak';

export interface UkuranPerhitungan {
  readonly unit: number;
  readonly transaksi: number;
}

type Acak = ReturnType<typeof acak>;
type Sel = Isian<NilaiIsian>;

const PERIODE = pasti(periodeDari('2026-TW2'), 'periode');
const AREA = 5;
/** Transactions of one package, on average. */
const PER_PAKET = 3;
const kodeArea = (ke: number): string => `A${ke + 1}`;
const nomor = (ke: number): string => String(ke).padStart(7, '0');

/** Every indicator of the library, in every scope, also those that stand for the whole only: as much as a plan can ask. */
function daftarIndikator(): readonly Indikator[] {
  const kode = new Map(daftarPustaka.map(({ id }, ke) => [id, `IK${ke + 1}`]));
  return daftarPustaka.map(({ awal: _, sebutan: __, ...entri }, ke) => {
    const rumus = gantiRujukan(entri.rumus, (id) => kode.get(id));
    if (!rumus.ok) throw new Error(rumus.error.join());
    return {
      ...entri,
      id: `ik-${ke + 1}`,
      kode: `IK${ke + 1}`,
      area: kodeArea(ke % AREA),
      rumus: rumus.value,
      lingkupEvaluasi: ['seluruh', 'opd', 'area'],
    };
  });
}

const daftarUnit = (banyak: number): readonly Opd[] =>
  Array.from({ length: banyak }, (_, ke) => ({
    id: `opd-${ke}`,
    kode: `OPD${ke}`,
    nama: `Dinas ${ke}`,
    namaSingkat: null,
    penanggungJawab: null,
    kontak: null,
    ejaanLain: [],
    sementara: false,
    ...sejakAwal,
  }));

const daftarArea: readonly AreaStrategis[] = Array.from({ length: AREA }, (_, ke) => ({
  id: `ar-${ke}`,
  kode: kodeArea(ke),
  nama: `Area ${ke + 1}`,
  tujuan: 'T1',
}));

/** A cell that may be missing; now and then one that a unit calls not applicable. */
const mungkin = (a: Acak, isi: NilaiIsian, hilang: number): Sel => {
  const x = a();
  return x < hilang ? kosong : x < hilang * 1.2 ? tidakBerlaku : ada(isi);
};
const satuDari = (a: Acak, daftar: readonly string[]): string =>
  pasti(daftar[Math.floor(a() * daftar.length)], 'pilihan');

function isianPaket(a: Acak): BarisInduk['isian'] {
  return {
    pagu: mungkin(a, Math.round(a() * 5e9) + 1e6, 0.02),
    metode_rup: ada(satuDari(a, ['Tender', 'E-Purchasing', 'Pengadaan Langsung'])),
    cara_pengadaan: ada('Penyedia'),
    tahun_jamak: mungkin(a, a() < 0.05, 0.02),
    transaksi_lengkap: mungkin(a, a() < 0.9, 0.05),
    tgl_umumkan_rup: mungkin(a, 20400 + Math.floor(a() * 100), 0.05),
    tgl_rencana_pemilihan: mungkin(a, 20430 + Math.floor(a() * 100), 0.05),
    jumlah_revisi_rup: mungkin(a, a() < 0.2 ? 1 : 0, 0.1),
  };
}

function isianTransaksi(a: Acak): BarisData['isian'] {
  const hps = Math.round(a() * 2e9) + 1e7;
  // Some amounts with sen: the order in which they are added then matters.
  const nilai = Math.round(hps * (0.75 + 0.25 * a()) * 100) / (a() < 0.1 ? 100 : 1);
  const mulai = 20454 + Math.floor(a() * 170);
  return {
    sumber_transaksi: mungkin(a, satuDari(a, ['Tender', 'Non Tender', 'E-Katalog', 'Swakelola']), 0.01),
    metode: mungkin(a, satuDari(a, ['Tender', 'Seleksi', 'E-Purchasing', 'Pengadaan Langsung']), 0.02),
    status: mungkin(a, satuDari(a, ['Selesai', 'Berjalan', 'Gagal/Batal']), 0.02),
    hps: mungkin(a, hps, 0.05),
    nilai_kontrak_awal: mungkin(a, nilai, 0.05),
    nilai_kontrak: mungkin(a, nilai + Math.round(a() * 1e7), 0.04),
    nilai_pdn: mungkin(a, Math.round(nilai * a()), 0.1),
    nilai_umk: mungkin(a, Math.round(nilai * a()), 0.1),
    tgl_pengumuman: mungkin(a, mulai - 40, 0.05),
    tgl_penetapan: mungkin(a, mulai - 40 + Math.floor(a() * 35), 0.05),
    tgl_kontrak: mungkin(a, mulai, 0.05),
    tgl_akhir_kontrak: mungkin(a, mulai + 30 + Math.floor(a() * 120), 0.05),
    tgl_akhir_adendum: mungkin(a, mulai + 60 + Math.floor(a() * 120), 0.8),
    tgl_bast: mungkin(a, mulai + 20 + Math.floor(a() * 140), 0.3),
    versi_tender: mungkin(a, a() < 0.1 ? 2 : 1, 0.02),
    jumlah_penawar: mungkin(a, 1 + Math.floor(a() * 9), 0.1),
    jumlah_adendum: mungkin(a, a() < 0.2 ? 1 : 0, 0.1),
    ada_sanggah: mungkin(a, a() < 0.05, 0.05),
    e_kontrak: mungkin(a, a() < 0.7, 0.05),
  };
}

/** Values of rows in the columns of a sheet, as a workspace that was read has them. */
function isianKolom(
  tingkat: TingkatData,
  banyak: number,
  buat: () => BarisData['isian'],
): (ke: number) => BarisData['isian'] {
  const kolom = new Map(
    variabelBaku.flatMap((v) => (v.tingkat === tingkat ? [[v.id, new PenyusunKolom(v, banyak)]] : [])),
  );
  for (let i = 0; i < banyak; i++)
    for (const [id, isi] of Object.entries(buat())) {
      const milik = pasti(kolom.get(id), id);
      if (isi?.keadaan === 'ada' && typeof isi.nilai === 'string') milik.tulisan(i, isi.nilai, () => isi);
      else if (isi !== undefined) milik.isi(i, isi);
    }
  return pembuatIsian({ kolom: (id) => kolom.get(id) }, [...kolom.keys()]);
}

/** Rows of one period of a city: transactions in the same number per unit, packages with areas, one row per unit. */
export function bahanPerhitungan({ unit, transaksi }: UkuranPerhitungan): BahanPerhitungan {
  const a = acak(20260630);
  const indikator = daftarIndikator();
  const opd = daftarUnit(unit);
  const kodeUnit = (ke: number): string => pasti(opd[ke % unit], 'unit').kode;
  const paket = Math.ceil(transaksi / PER_PAKET);
  // Lists of codes are shared by rows that have the same, as those that are read are.
  const kodePaket = (): readonly (readonly string[])[] =>
    Array.from({ length: paket }, (_, ke) => [String(10_000_000 + ke)]);
  const [kodeInduk, kodeData] = [kodePaket(), kodePaket()];
  const areaPaket = [[], ['A1', 'A2'], ...daftarArea.map(({ kode }) => [kode])];
  const isianInduk = isianKolom('rup', paket, () => isianPaket(a));
  const induk = Array.from({ length: paket }, (_, ke): BarisInduk => ({
    id: `rup:${nomor(ke)}`,
    tingkat: 'rup',
    opd: kodeUnit(ke),
    kodeRup: pasti(kodeInduk[ke], 'paket'),
    kodePaket: null,
    nama: null,
    area: pasti(areaPaket[a() < 0.1 ? 0 : a() < 0.1 ? 1 : 2 + Math.floor(a() * AREA)], 'area'),
    isian: isianInduk(ke),
  }));
  const asal = { berkas: 'kembali.xlsx', lembar: 'Transaksi', baris: 6 };
  const periode = PERIODE.kode;
  const isianData = isianKolom('transaksi', transaksi, () => isianTransaksi(a));
  const data: BarisData[] = [
    ...induk.map(({ id, tingkat, opd: milik, isian }, ke) => ({
      id,
      tingkat,
      periode,
      opd: milik,
      kodeRup: pasti(kodeData[ke], 'paket'),
      isian,
      asal,
    })),
    ...Array.from({ length: transaksi }, (_, ke): BarisData => {
      const pertama = Math.floor(ke / PER_PAKET);
      const kode = pasti(kodeData[pertama], 'paket');
      const juga = a() < 0.02 ? pasti(kodeData[(pertama + unit) % paket], 'paket') : undefined;
      return {
        id: `trx:${nomor(Math.imul(ke, 7919) >>> 0)}`,
        tingkat: 'transaksi',
        periode,
        opd: kodeUnit(pertama),
        kodeRup: juga === undefined ? kode : [...kode, ...juga],
        isian: isianData(ke),
        asal,
      };
    }),
    ...opd.map(({ kode }): BarisData => ({
      id: kode,
      tingkat: 'opd',
      periode,
      opd: kode,
      kodeRup: [],
      isian: {
        belanja_pbj: ada(Math.round(a() * 1e11)),
        konsultasi_masuk: mungkin(a, Math.floor(a() * 50), 0.1),
        konsultasi_tepat_waktu: mungkin(a, Math.floor(a() * 50), 0.1),
        jumlah_responden: ada(10),
        total_nilai_kepuasan: ada(Math.round(a() * 40)),
      },
      asal,
    })),
  ];
  // Every tenth unit, so that however many there are, as large a part of the rows is of silent ones.
  const isDiam = (kode: string): boolean => Number(kode.slice(3)) % 10 === 9;
  const adaTargetUnit = (ke: number): boolean => ke % 4 === 0;
  const rumus = periksaRumusRencana(indikator, variabelBaku);
  if (rumus.rumus.size !== indikator.length) throw new Error(JSON.stringify(rumus.catatan));
  return {
    rencana: {
      tahun: PERIODE.tahun,
      tujuan: [],
      area: daftarArea,
      indikator,
      baseline: [],
      target: indikator.flatMap(({ id }, ke) =>
        [null, ...(adaTargetUnit(ke) ? opd.map(({ kode }) => kode) : [])].map((milik, k) => ({
          id: `t-${ke}-${k}`,
          indikatorId: id,
          opd: milik,
          periode: periode,
          nilai: 50 + ((ke + k) % 40),
          batasBawah: null,
          batasAtas: null,
        })),
      ),
      aksi: [],
    },
    rumus,
    variabel: variabelBaku,
    opd,
    periode: PERIODE,
    tanggalData: akhirPeriode(PERIODE),
    kalender: kalenderDari([]),
    pengaturan: pengaturanCapaianBawaan,
    data,
    paket: keadaanTetap(induk),
    induk,
    isMelapor: (kode) => !isDiam(kode),
    posisiTerakhir: (kode) => (isDiam(kode) ? undefined : periode),
    keadaanKembali: (kode) => (isDiam(kode) ? 'dikirim' : undefined),
    posisiPendahulu: () => [],
  };
}
