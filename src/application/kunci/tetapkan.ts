import { bandingkanAngka, type BedaAngka } from '../../domain/potret/banding-potret';
import type { CapaianIndikator } from '../../domain/perhitungan/hitung-capaian';
import type { KepalaPotret } from '../../domain/potret/potret';
import { isTerhenti } from '../../domain/umum/catatan';
import { ok } from '../../domain/umum/result';
import type { Tanggal } from '../../domain/umum/tanggal';
import { tabelKunciAngka } from '../../lembar/daftar/kunci-angka';
import type { Catatan } from '../catatan';
import { keadaanPeriode } from '../capaian/keadaan-periode';
import type { PenulisLembar } from '../kompilasi/penulis-lembar';
import { perubahanCapaian, tulisAngka } from '../kompilasi/perubahan-capaian';
import type { Lingkungan } from '../lingkungan';
import type { Luaran } from '../luaran';
import type { Perubahan, Workbook } from '../ports/workbook';
import { perubahanSimpan } from '../ruang-kerja/perubahan';
import { simpanRuangKerja } from '../ruang-kerja/simpan';
import { perubahanSidik } from '../usang/usang-tertulis';
import { potretDari, programPotret } from './bahan-potret';
import { barisKunci } from './baris-kunci';
import { catatKunci } from './catatan';
import { catatDitumpu, ditumpu } from './ditumpu';
import { perubahanKunci, type VersiKunci } from './kunci-tercatat';
import { bacaPotret, catatPotretLama, perubahanPotret } from './potret-tersimpan';
import { sebutanVersi } from './sebutan';
import { sebagaiTercatat } from './periksa-kunci';
import { perubahanSidikPotret, sidikPeriode } from './sidik-tersimpan';
import { siapkanKunci, type BahanKunci } from './siapkan-kunci';

export interface PermintaanTetapkan {
  readonly periode: string;
  readonly oleh: string;
  readonly nomor?: string;
  /** Why figures that are locked are calculated again; only then they are. */
  readonly perbaikan?: string;
  readonly tulis: PenulisLembar;
}

export interface HasilTetapkan {
  readonly periode: string;
  readonly perTanggal: Tanggal;
  readonly versi: number;
  readonly oleh: string;
  readonly nomor: string | null;
  readonly alasan: string | null;
  readonly versiRencana: number;
  readonly jumlahAngka: number;
  /** Of the snapshot (SHA-256). */
  readonly hash: string;
  /** What changed against the version before; empty of a first one, and where that one cannot be read. */
  readonly beda: readonly BedaAngka[];
  /** The version before was damaged: what changed against it nobody knows. */
  readonly lamaRusak: boolean;
  readonly desimal: number;
  /** A correction that would change nothing: none was stored. */
  readonly tanpaPerubahan: boolean;
}

/**
 * Locks the figures of a period (Kunci Angka, SOP steps 16 and 18), or with `perbaikan` calculates locked ones again and keeps
 * the outcome as a new version beside the old. One write: snapshot, mark, row of the sheet Kunci Angka, and the sheet Capaian.
 */
export async function tetapkan(
  buku: Workbook,
  lingkungan: Lingkungan,
  permintaan: PermintaanTetapkan,
): Luaran<HasilTetapkan> {
  const siap = await siapkanKunci(buku, permintaan.periode, permintaan.tulis);
  if (!siap.ok) return siap;
  const { bahan, catatan } = siap.value;
  const ditolak = bahan === undefined ? [] : periksaPermintaan(bahan, permintaan);
  if (bahan === undefined || isTerhenti(ditolak)) return ok({ catatan: [...catatan, ...ditolak] });
  return simpan(bahan, lingkungan, permintaan, catatan);
}

/** What the request itself lacks. */
function periksaPermintaan(
  { periode, terkunci }: BahanKunci,
  { oleh, perbaikan }: PermintaanTetapkan,
): readonly Catatan[] {
  return [
    ...(oleh.trim() === '' ? [catatKunci('kunci-tanpa-nama', {})] : []),
    ...(perbaikan !== undefined && perbaikan.trim() === '' ? [catatKunci('perbaikan-tanpa-alasan', {})] : []),
    ...(terkunci !== undefined && perbaikan === undefined
      ? [catatKunci('periode-terkunci', { periode: periode.kode, versi: terkunci.versi })]
      : []),
    ...(terkunci === undefined && perbaikan !== undefined
      ? [catatKunci('periode-belum-terkunci', { periode: periode.kode })]
      : []),
  ];
}

async function simpan(
  bahan: BahanKunci,
  lingkungan: Lingkungan,
  permintaan: PermintaanTetapkan,
  catatanAwal: readonly Catatan[],
): Luaran<HasilTetapkan> {
  const { ruang, periode, capaian, terkunci, kekurangan } = bahan;
  const sebelumnya = ruang.data.kunci.get(periode.kode)?.versi.at(-1);
  const { beda, lamaRusak, sidikLama, catatan: catatanLama } = bandingkanLama(bahan, sebelumnya);
  const kepala = kepalaBaru(bahan, lingkungan, permintaan, sebelumnya);
  const potret = perubahanPotret(potretDari(ruang.data, periode, kepala, capaian));
  if (!potret.ok) return ok({ catatan: [...catatanAwal, potret.error] });
  const tanpaPerubahan = beda.length === 0 && sidikLama === bahan.sidikMasukan;
  if (terkunci !== undefined && tanpaPerubahan)
    return ok({
      // Nothing is recorded, and nothing rests on other figures than before.
      catatan: [...catatanAwal, ...catatanLama],
      isi: { ...hasilDari(bahan, kepala, terkunci.hash, beda), versi: terkunci.versi, tanpaPerubahan },
    });
  const catatan = [
    ...catatanAwal,
    ...catatanLama,
    ...kekurangan,
    ...(terkunci === undefined ? [] : catatDitumpu(periode, ditumpu(ruang, periode))),
  ];
  const { hash } = potret.value;
  const sidik = perubahanSidikPotret(
    periode.kode,
    kepala.versi,
    sidikPeriode(ruang.data, periode, bahan.perTanggal, bahan.induk.baris, bahan.data),
  );
  const disimpan = await simpanRuangKerja(ruang, lingkungan, 'Kunci Angka', ringkasan(kepala), [
    ...potret.value.perubahan,
    ...sidik.perubahan,
    ...perubahanTetapkan(bahan, kepala, hash, permintaan.tulis),
  ]);
  if (!disimpan.ok) return disimpan;
  return ok({
    catatan: [...catatan, ...sidik.catatan],
    isi: { ...hasilDari(bahan, kepala, hash, beda), lamaRusak },
  });
}

interface BandingLama {
  readonly beda: readonly BedaAngka[];
  readonly lamaRusak: boolean;
  /** What the version before was calculated from; absent of a first one, and of a damaged one. */
  readonly sidikLama?: string;
  readonly catatan: readonly Catatan[];
}

/** These figures against the version before. */
function bandingkanLama(bahan: BahanKunci, sebelumnya: VersiKunci | undefined): BandingLama {
  if (sebelumnya === undefined) return { beda: [], lamaRusak: false, catatan: [] };
  const { ruang, periode, capaian } = bahan;
  const lama = bacaPotret(ruang.tabel.isi, periode.kode, sebelumnya);
  const catatan = catatPotretLama(periode.kode, sebelumnya, lama);
  if (!lama.ok) return { beda: [], lamaRusak: true, catatan };
  const { kepala, capaian: semula } = lama.value;
  const beda = bandingkanAngka(berkodeKini(semula, bahan), capaian, ruang.data.pengaturan.desimal);
  return { beda, lamaRusak: false, sidikLama: kepala.sidikMasukan, catatan };
}

const kepalaBaru = (
  bahan: BahanKunci,
  lingkungan: Lingkungan,
  { oleh, nomor, perbaikan }: PermintaanTetapkan,
  sebelumnya: VersiKunci | undefined,
): KepalaPotret => ({
  periode: bahan.periode.kode,
  versi: sebelumnya === undefined ? 0 : sebelumnya.versi + 1,
  perTanggal: bahan.perTanggal,
  oleh: oleh.trim(),
  nomor: nomor?.trim() || null,
  alasan: perbaikan?.trim() ?? alasanBuka(bahan),
  tanggal: lingkungan.hariIni(),
  dicatat: lingkungan.sekarang(),
  rencana: { versi: bahan.persetujuan.versi, hash: bahan.persetujuan.hash },
  program: programPotret(),
  sidikMasukan: bahan.sidikMasukan,
});

const hasilDari = (
  { ruang, capaian }: BahanKunci,
  { periode, perTanggal, versi, oleh, nomor, alasan, rencana }: KepalaPotret,
  hash: string,
  beda: readonly BedaAngka[],
): HasilTetapkan => ({
  periode,
  perTanggal,
  versi,
  oleh,
  nomor,
  alasan,
  versiRencana: rencana.versi,
  jumlahAngka: capaian.length,
  hash,
  beda,
  desimal: ruang.data.pengaturan.desimal,
  lamaRusak: false,
  tanpaPerubahan: false,
});

/** Figures of a version under today's codes of the period: a code that was wrong from the start is another one now. */
const berkodeKini = (
  angka: readonly CapaianIndikator[],
  { ruang, perTanggal }: BahanKunci,
): readonly CapaianIndikator[] =>
  angka.map((satu) =>
    satu.lingkup.jenis === 'opd'
      ? {
          ...satu,
          lingkup: { jenis: 'opd', kode: ruang.data.unit.kodeSendiriPada(satu.lingkup.kode, perTanggal) },
        }
      : satu,
  );

/** The line of Riwayat Perubahan. */
const ringkasan = ({ periode, versi, oleh, nomor, alasan }: KepalaPotret): string =>
  `${periode}: ${sebutanVersi(versi)}, oleh ${oleh}${nomor === null ? '' : `, ${nomor}`}${alasan === null ? '' : `. Alasan: ${alasan}`}`;

/** What says that the period is locked: mark, row of the sheet Kunci Angka, and the sheet Capaian with these figures. */
function perubahanTetapkan(
  { ruang, periode, perTanggal, capaian, kekurangan, sidikMasukan }: BahanKunci,
  kepala: KepalaPotret,
  hash: string,
  tulis: PenulisLembar,
): readonly Perubahan[] {
  const dikenal = ruang.data.kunci.get(periode.kode)?.versi ?? [];
  const dihitung = { periode, tanggalData: perTanggal };
  const milikPeriode = keadaanPeriode({ usang: false, kunci: { versi: kepala.versi, berubah: false } });
  return [
    perubahanKunci(periode.kode, { versi: [...dikenal, { versi: kepala.versi, hash }], terbuka: false }),
    perubahanSimpan(tabelKunciAngka, [
      barisKunci(
        kepala,
        hash,
        kekurangan.map((satu) => tulis.catatan(sebagaiTercatat(satu))).join(' ') || null,
      ),
    ]),
    ...perubahanCapaian(
      ruang,
      periode,
      tulisAngka(ruang, dihitung, capaian, { milikPeriode, desimal: ruang.data.pengaturan.desimal }, tulis),
    ),
    perubahanSidik([dihitung], () => sidikMasukan),
  ];
}

/** A period that was unlocked and is locked again is corrected for the reason that it was unlocked for. */
function alasanBuka({ ruang, periode }: BahanKunci): string | null {
  const milik = ruang.tabel
    .urai(tabelKunciAngka)
    .baris.filter((satu) => satu.periode === periode.kode)
    .toSorted((a, b) => a.versi - b.versi)
    .at(-1);
  return milik?.alasanBuka ?? null;
}
