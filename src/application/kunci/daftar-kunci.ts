import { akhirPeriode, periodeDari } from '../../domain/kalender/periode';
import type { KepalaPotret } from '../../domain/potret/potret';
import { isTerhenti } from '../../domain/umum/catatan';
import { tambahSemua } from '../../domain/umum/banyak';
import { ok } from '../../domain/umum/result';
import type { Tanggal } from '../../domain/umum/tanggal';
import { tabelKunciAngka } from '../../lembar/daftar/kunci-angka';
import type { Catatan } from '../catatan';
import type { PenulisLembar } from '../kompilasi/penulis-lembar';
import type { Luaran } from '../luaran';
import type { Workbook } from '../ports/workbook';
import { muatRuangKerja } from '../ruang-kerja/muat';
import type { RuangKerja } from '../ruang-kerja/ruang-kerja';
import { idBarisKunci, periksaBarisAsing, periksaBarisKunci } from './baris-kunci';
import { versiBerlaku, type VersiKunci } from './kunci-tercatat';
import { bacaPotret, catatPotretLama, tabelPotret } from './potret-tersimpan';
import { siapkanKunci } from './siapkan-kunci';

export interface PermintaanDaftarKunci {
  /** Asks also whether this period could be locked, and what its figures lack. */
  readonly periode?: string;
  readonly tulis: PenulisLembar;
}

/** One version of a period, as its snapshot says. */
export interface VersiTerdaftar {
  readonly versi: number;
  readonly hash: string;
  /** The snapshot is what was locked. */
  readonly terbukti: boolean;
  /** From here on as the snapshot says; `null` where it cannot be read. */
  readonly perTanggal: Tanggal | null;
  readonly versiRencana: number | null;
  readonly oleh: string | null;
  readonly tanggal: Tanggal | null;
  readonly nomor: string | null;
  readonly alasan: string | null;
  readonly dibuka: { readonly tanggal: Tanggal; readonly oleh: string; readonly alasan: string } | null;
}

export interface KunciTerdaftar {
  readonly periode: string;
  readonly perTanggal: Tanggal;
  /** The version that holds; `null` of an open period. */
  readonly berlaku: number | null;
  readonly versi: readonly VersiTerdaftar[];
}

export interface HasilDaftarKunci {
  /** Compiled periods, the latest end first. */
  readonly periode: readonly KunciTerdaftar[];
  /** Of the period asked for. */
  readonly diminta: {
    readonly periode: string;
    /** Why it cannot be locked (or corrected); none where it can. */
    readonly penghalang: readonly Catatan[];
    /** What the figures lack; they can be locked all the same. */
    readonly kekurangan: readonly Catatan[];
  } | null;
}

/** Which periods are locked, by whom and in which versions; every snapshot is proved by its code. Writes nothing. */
export async function daftarKunci(
  buku: Workbook,
  { periode: diminta, tulis }: PermintaanDaftarKunci,
): Luaran<HasilDaftarKunci> {
  const dimuat = await muatRuangKerja(buku, [tabelKunciAngka.id, tabelPotret]);
  if (!dimuat.ok) return dimuat;
  const ruang = dimuat.value;
  const catatan: Catatan[] = [...periksaBarisAsing(ruang)];
  const periode = [...ruang.data.tanggalData]
    .flatMap(([kode, perTanggal]) => {
      const satu = periodeDari(kode);
      return satu === undefined ? [] : [{ satu, perTanggal }];
    })
    .sort((a, b) => akhirPeriode(b.satu) - akhirPeriode(a.satu) || (a.satu.kode < b.satu.kode ? -1 : 1))
    .map(({ satu: { kode }, perTanggal }): KunciTerdaftar => {
      const kunci = ruang.data.kunci.get(kode);
      const berlaku = versiBerlaku(kunci)?.versi ?? null;
      const milik = (kunci?.versi ?? []).map((versi) =>
        versiTerdaftar(ruang, kode, versi, versi.versi === berlaku),
      );
      for (const versi of milik) tambahSemua(catatan, versi.catatan);
      return {
        periode: kode,
        perTanggal,
        berlaku,
        versi: milik.map(({ isi }) => isi),
      };
    });
  if (diminta === undefined) return ok({ catatan, isi: { periode, diminta: null } });
  const siap = await siapkanKunci(buku, diminta, tulis);
  if (!siap.ok) return siap;
  const { bahan, catatan: catatanSiap } = siap.value;
  return ok({
    catatan,
    isi: {
      periode,
      diminta: {
        periode: periodeDari(diminta)?.kode ?? diminta,
        penghalang: bahan === undefined ? catatanSiap.filter((satu) => isTerhenti([satu])) : [],
        kekurangan: bahan?.kekurangan ?? [],
      },
    },
  });
}

const tanpaPotret = {
  perTanggal: null,
  versiRencana: null,
  oleh: null,
  tanggal: null,
  nomor: null,
  alasan: null,
} as const;

const menurutPotret = ({ perTanggal, rencana, oleh, tanggal, nomor, alasan }: KepalaPotret) => ({
  perTanggal,
  versiRencana: rencana.versi,
  oleh,
  tanggal,
  nomor,
  alasan,
});

function versiTerdaftar(
  ruang: RuangKerja,
  periode: string,
  kunci: VersiKunci,
  berlaku: boolean,
): { readonly isi: VersiTerdaftar; readonly catatan: readonly Catatan[] } {
  const potret = bacaPotret(ruang.tabel.isi, periode, kunci);
  const baris = ruang.tabel
    .urai(tabelKunciAngka)
    .baris.find(({ id }) => id === idBarisKunci(periode, kunci.versi));
  return {
    isi: {
      versi: kunci.versi,
      hash: kunci.hash,
      terbukti: potret.ok,
      ...(potret.ok ? menurutPotret(potret.value.kepala) : tanpaPotret),
      dibuka:
        baris?.dibuka == null
          ? null
          : { tanggal: baris.dibuka, oleh: baris.dibukaOleh ?? '', alasan: baris.alasanBuka ?? '' },
    },
    catatan: potret.ok
      ? periksaBarisKunci(ruang.tabel.isi, potret.value.kepala, kunci.hash)
      : berlaku
        ? [potret.error]
        : catatPotretLama(periode, kunci, potret),
  };
}
