import { bandingkanAngka, type BedaAngka } from '../../domain/potret/banding-potret';
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
import type { Workbook } from '../ports/workbook';
import { perubahanSimpan } from '../ruang-kerja/perubahan';
import { simpanRuangKerja } from '../ruang-kerja/simpan';
import { perubahanSidik } from '../usang/usang-tertulis';
import { potretDari, programPotret } from './bahan-potret';
import { barisKunci } from './baris-kunci';
import { catatKunci } from './catatan';
import { catatDitumpu, ditumpu } from './ditumpu';
import { perubahanKunci } from './kunci-tercatat';
import { bacaPotret, perubahanPotret } from './potret-tersimpan';
import { sebutanVersi } from './sebutan';
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
  /** What changed against the version before; empty of a first one. */
  readonly beda: readonly BedaAngka[];
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
  { oleh, nomor, perbaikan, tulis }: PermintaanTetapkan,
  catatanAwal: readonly Catatan[],
): Luaran<HasilTetapkan> {
  const { ruang, periode, perTanggal, capaian, terkunci, persetujuan, kekurangan } = bahan;
  const dikenal = ruang.data.kunci.get(periode.kode)?.versi ?? [];
  const sebelumnya = dikenal.at(-1);
  const lama = sebelumnya && bacaPotret(ruang.tabel.isi, periode.kode, sebelumnya);
  const { desimal } = ruang.data.pengaturan;
  const beda = lama?.ok === true ? bandingkanAngka(lama.value.capaian, capaian, desimal) : [];
  const kepala: KepalaPotret = {
    periode: periode.kode,
    versi: sebelumnya === undefined ? 0 : sebelumnya.versi + 1,
    perTanggal,
    oleh: oleh.trim(),
    nomor: nomor?.trim() || null,
    alasan: perbaikan?.trim() ?? alasanBuka(bahan),
    tanggal: lingkungan.hariIni(),
    dicatat: lingkungan.sekarang(),
    rencana: { versi: persetujuan.versi, hash: persetujuan.hash },
    program: programPotret(),
    sidikMasukan: bahan.sidikMasukan,
  };
  const isi = (hash: string, versi: number, tanpaPerubahan: boolean): HasilTetapkan => ({
    periode: periode.kode,
    perTanggal,
    versi,
    oleh: kepala.oleh,
    nomor: kepala.nomor,
    alasan: kepala.alasan,
    versiRencana: persetujuan.versi,
    jumlahAngka: capaian.length,
    hash,
    beda,
    desimal,
    tanpaPerubahan,
  });
  const potret = perubahanPotret(potretDari(ruang.data, periode, kepala, capaian));
  if (!potret.ok) return ok({ catatan: [...catatanAwal, potret.error] });
  const catatan = [
    ...catatanAwal,
    ...(lama?.ok === false ? [lama.error] : []),
    ...kekurangan,
    ...(terkunci === undefined ? [] : catatDitumpu(periode, ditumpu(ruang, periode))),
  ];
  if (
    terkunci !== undefined &&
    lama?.ok === true &&
    beda.length === 0 &&
    lama.value.kepala.sidikMasukan === bahan.sidikMasukan
  )
    return ok({ catatan, isi: isi(terkunci.hash, terkunci.versi, true) });
  const sidik = perubahanSidikPotret(
    periode.kode,
    kepala.versi,
    sidikPeriode(ruang.data, periode, bahan.induk.baris, bahan.data),
  );
  const { hash } = potret.value;
  const sebutan = sebutanVersi(kepala.versi);
  const disimpan = await simpanRuangKerja(
    ruang,
    lingkungan,
    'Kunci Angka',
    `${periode.kode}: ${sebutan}, oleh ${kepala.oleh}${kepala.nomor === null ? '' : `, ${kepala.nomor}`}${kepala.alasan === null ? '' : `. Alasan: ${kepala.alasan}`}`,
    [
      ...potret.value.perubahan,
      ...sidik.perubahan,
      perubahanKunci(periode.kode, {
        versi: [...dikenal, { versi: kepala.versi, hash }],
        terbuka: false,
      }),
      perubahanSimpan(tabelKunciAngka, [
        barisKunci(kepala, hash, kekurangan.map((satu) => tulis.catatan(satu)).join(' ') || null),
      ]),
      ...perubahanCapaian(
        ruang,
        periode,
        tulisAngka(
          { periode, tanggalData: perTanggal },
          capaian,
          keadaanPeriode({ usang: false, kunci: { versi: kepala.versi, berubah: false } }),
          desimal,
          tulis,
        ),
      ),
      perubahanSidik([{ periode, tanggalData: perTanggal }], () => bahan.sidikMasukan),
    ],
  );
  if (!disimpan.ok) return disimpan;
  return ok({ catatan: [...catatan, ...sidik.catatan], isi: isi(hash, kepala.versi, false) });
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
