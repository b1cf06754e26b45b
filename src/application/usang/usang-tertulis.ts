import {
  isBertanda,
  labelBerubahSejakDikunci,
  labelDipantau,
  labelPotretRusak,
  tandaiKeadaan,
  tandaiUsang,
} from '../../domain/capaian/keadaan-angka';
import { periodeDari, type Periode } from '../../domain/kalender/periode';
import type { Keputusan } from '../../domain/keputusan/keputusan';
import type { Tanggal } from '../../domain/umum/tanggal';
import { tabelCapaian } from '../../lembar/daftar/capaian';
import { tabelKunciAngka } from '../../lembar/daftar/kunci-angka';
import { tabelMeta } from '../../lembar/daftar/meta';
import { BacaKolom } from '../../lembar/baca-kolom';
import { uraiTabel } from '../../lembar/kodek';
import type { Sel } from '../../lembar/tipe';
import { arsipDari } from '../arsip/arsip-tercatat';
import { ditutupSebelum } from '../capaian/keadaan-dipantau';
import { idBarisKunci } from '../kunci/baris-kunci';
import { kunciDari, versiBerlaku, type KunciPeriode } from '../kunci/kunci-tercatat';
import type { IsiBuku, Perubahan } from '../ports/workbook';
import { perubahanMeta } from '../ruang-kerja/perubahan';
import type { SidikMasukan } from './sidik-masukan';

const KUNCI_USANG = 'usang';
const AWALAN_SIDIK = 'sidikHitung.';
const KOLOM_KEADAAN = 'keadaan';

/** Tables that hold the mark, and when the periods were locked whose rows may say so instead. */
export const tabelUsang = [tabelMeta.id, tabelCapaian.id, tabelKunciAngka.id] as const;

/** Codes of the periods that the workbook itself calls stale, ascending. */
export function usangTertulis(isi: IsiBuku): readonly string[] {
  const { baris } = uraiTabel(tabelMeta, isi.tabel.get(tabelMeta.id));
  const nilai = baris.find(({ kunci }) => kunci === KUNCI_USANG)?.nilai ?? '';
  return nilai.split(' ').filter((kode) => kode !== '');
}

/**
 * Codes of the calculated periods whose inputs are no longer those of the calculation, ascending. A period without a
 * fingerprint was calculated by a program that kept none: nobody can say that it still holds.
 */
export function periodeUsang(
  isi: IsiBuku,
  tanggalData: ReadonlyMap<string, Tanggal>,
  sidik: SidikMasukan,
): readonly string[] {
  const { baris } = uraiTabel(tabelMeta, isi.tabel.get(tabelMeta.id));
  const tersimpan = new Map(baris.map(({ kunci, nilai }) => [kunci, nilai ?? '']));
  const arsip = arsipDari(tersimpan);
  const saat = saatDikunci(isi, kunciDari(tersimpan));
  return [...tanggalData]
    .filter(([kode, perTanggal]) => {
      // Its rows are elsewhere: what there was to be told was kept when they went.
      const diarsipkan = arsip.get(kode);
      if (diarsipkan !== undefined) return diarsipkan.berubah;
      const periode = periodeDari(kode);
      return (
        periode && !sidik.isDari(periode, perTanggal, tersimpan.get(AWALAN_SIDIK + kode), saat.get(kode))
      );
    })
    .map(([kode]) => kode)
    .toSorted();
}

/** When the version was recorded that holds of each locked period, as far as the sheet Kunci Angka says. */
function saatDikunci(isi: IsiBuku, kunci: ReadonlyMap<string, KunciPeriode>): ReadonlyMap<string, string> {
  if (kunci.size === 0) return new Map();
  const { baris } = uraiTabel(tabelKunciAngka, isi.tabel.get(tabelKunciAngka.id));
  const dicatat = new Map(baris.map((satu) => [satu.id, satu.dicatat]));
  return new Map(
    [...kunci].flatMap(([kode, milik]): [string, string][] => {
      const berlaku = versiBerlaku(milik);
      const saat = berlaku && dicatat.get(idBarisKunci(kode, berlaku.versi));
      return saat === undefined ? [] : [[kode, saat]];
    }),
  );
}

/** Stores what periods were calculated from. */
export const perubahanSidik = (
  dihitung: readonly { readonly periode: Periode; readonly tanggalData: Tanggal }[],
  sidik: (periode: Periode, perTanggal: Tanggal) => string,
): Perubahan =>
  perubahanMeta(
    dihitung.map(({ periode, tanggalData }) => [AWALAN_SIDIK + periode.kode, sidik(periode, tanggalData)]),
  );

/**
 * The mark for exactly these periods: the key that programs read, and a word in every row of theirs on the sheet Capaian.
 * Rows of locked periods say so instead, but for those of a damaged snapshot, of which nothing else can be said. Rows of the
 * periods in `ditulis` are left to the change that writes them.
 */
export function perubahanUsang(
  isi: IsiBuku,
  usang: readonly string[],
  kunci: ReadonlyMap<string, KunciPeriode>,
  ditulis: ReadonlySet<string> = new Set(),
): readonly Perubahan[] {
  const isTerkunci = (periode: string): boolean => versiBerlaku(kunci.get(periode)) !== undefined;
  const baris = barisKeadaan(isi).flatMap(({ id, sel }) => {
    const [periode] = id.split('|') as [string];
    const kini = typeof sel === 'string' ? sel : '';
    if (ditulis.has(periode) || (isTerkunci(periode) && kini === labelPotretRusak)) return [];
    const berubah = usang.includes(periode);
    const menjadi = isTerkunci(periode)
      ? tandaiKeadaan(tandaiUsang(kini, false), labelBerubahSejakDikunci, berubah)
      : tandaiUsang(kini, berubah);
    return kini === menjadi ? [] : [{ id, sel: [menjadi] }];
  });
  return [
    perubahanMeta([[KUNCI_USANG, usang.filter((satu) => !isTerkunci(satu)).join(' ')]]),
    ...simpanKeadaan(baris),
  ];
}

/** Gives every row of a period on the sheet Capaian these states, by the id of its indicator; nothing where it has them. */
export const perubahanKeadaanPeriode = (
  isi: IsiBuku,
  periode: string,
  menjadi: (indikatorId: string) => string,
): readonly Perubahan[] =>
  simpanKeadaan(
    barisKeadaan(isi).flatMap(({ id, sel }) => {
      const [milik, indikatorId] = id.split('|') as [string, string];
      if (milik !== periode) return [];
      const baru = menjadi(indikatorId);
      return sel === baru ? [] : [{ id, sel: [baru] }];
    }),
  );

/** Rows of the sheet Capaian say whether their indicator was closed in an earlier period; those of a damaged snapshot say nothing else. */
export function perubahanDipantau(isi: IsiBuku, keputusan: readonly Keputusan[]): readonly Perubahan[] {
  const perPeriode = new Map<string, ReturnType<typeof ditutupSebelum>>();
  const isDipantau = (kode: string, indikatorId: string): boolean => {
    const periode = periodeDari(kode);
    if (periode === undefined) return false;
    const ditutup = perPeriode.get(kode) ?? ditutupSebelum(keputusan, periode);
    perPeriode.set(kode, ditutup);
    return ditutup(indikatorId) !== undefined;
  };
  return simpanKeadaan(
    barisKeadaan(isi).flatMap(({ id, sel }) => {
      const kini = typeof sel === 'string' ? sel : '';
      const [kode, indikatorId] = id.split('|') as [string, string];
      const dipantau = isDipantau(kode, indikatorId);
      return kini === labelPotretRusak || isBertanda(kini, labelDipantau) === dipantau
        ? []
        : [{ id, sel: [tandaiKeadaan(kini, labelDipantau, dipantau)] }];
    }),
  );
}

const simpanKeadaan = (
  baris: readonly { readonly id: string; readonly sel: readonly Sel[] }[],
): readonly Perubahan[] =>
  baris.length === 0 ? [] : [{ jenis: 'simpan', tabelId: tabelCapaian.id, kolom: [KOLOM_KEADAAN], baris }];

/** True where changes set the mark themselves. */
export const isMengubahUsang = (perubahan: readonly Perubahan[]): boolean =>
  perubahan.some(
    (satu) =>
      satu.jenis === 'simpan' &&
      satu.tabelId === tabelMeta.id &&
      satu.baris.some(({ id }) => id === KUNCI_USANG),
  );

/** A workspace made before there was the column has no mark in it. */
function barisKeadaan(isi: IsiBuku): readonly { readonly id: string; readonly sel: Sel }[] {
  const kolom = new BacaKolom(isi.tabel.get(tabelCapaian.id));
  if (!kolom.ada(KOLOM_KEADAAN)) return [];
  return kolom.baris.flatMap((baris) => {
    const id = kolom.id(baris);
    return id === undefined ? [] : [{ id, sel: kolom.sel(baris, KOLOM_KEADAAN) }];
  });
}
