import type { BarisData } from '../../domain/data/baris-data';
import { denganIsian } from '../../domain/data/isian-baris';
import type { UbahanBaris } from '../../domain/data/ubahan-baris';
import { isIsianSama, type AkibatKoreksi, type Koreksi } from '../../domain/koreksi/koreksi';
import { awalPeriode, periodeDari } from '../../domain/kalender/periode';
import { terapkanKoreksi } from '../../domain/koreksi/terapkan-koreksi';
import { kelompokkan } from '../../domain/umum/kelompok';
import { KodeDikenal } from '../../domain/umum/nama-terdekat';
import { dariPeta } from '../../domain/umum/pasti';
import type { Isian, NilaiIsian } from '../../domain/umum/isian';
import type { UnitBerwaktu } from '../../domain/unit/unit-berwaktu';
import { variabelBaku } from '../../domain/variabel/daftar';
import type { Catatan } from '../catatan';
import type { BarisTertulis } from '../data/baris-periode';
import type { Suntingan } from '../data/cari-suntingan';
import type { KoreksiTertulis } from './baca-koreksi';
import { catatKoreksi, type NilaiDisebut } from './catatan';

/** A correction with what became of it. */
export interface KoreksiDinilai extends KoreksiTertulis {
  readonly akibat: AkibatKoreksi;
  /** What the unit returned there; absent where no row has its id, or where it is not known. */
  readonly kembali?: Isian<NilaiIsian>;
}

/** Puts corrections over rows as they were returned. */
export type Penerap = (baris: readonly BarisData[]) => readonly BarisData[];

/** What corrections make of the rows. */
interface HasilTerap {
  readonly hasil: readonly BarisData[];
  readonly koreksi: readonly KoreksiDinilai[];
  readonly terapkan: Penerap;
  readonly catatan: readonly Catatan[];
  /** Edited cells whose value is that of a correction: nothing more is to be said of them. */
  readonly didokumentasikan: ReadonlySet<string>;
}

const kunciBaris = ({ periode, tingkat, id }: Pick<BarisData, 'periode' | 'tingkat' | 'id'>): string =>
  `${periode}|${tingkat}|${id}`;
const kunciKoreksi = ({ periode, tingkat, baris }: Koreksi): string => `${periode}|${tingkat}|${baris}`;

/** Of an edited cell: the row as it is stored, and the variable. */
export const kunciSel = (tingkat: string, idTersimpan: string, variabel: string): string =>
  `${tingkat}|${idTersimpan}|${variabel}`;

export function terapkanSemua(
  baris: readonly BarisTertulis[],
  suntingan: readonly Suntingan[],
  tertulis: readonly KoreksiTertulis[],
  /** A row keeps the unit code of its time; a correction may be typed with the one of today, or the other way round. */
  unit: Pick<UnitBerwaktu, 'cari'>,
  isDiarsipkan: (periode: string) => boolean = () => false,
): HasilTerap {
  const perBaris = kelompokkan(tertulis, ({ koreksi }) => kunciKoreksi(koreksi));
  const disunting = new Map(
    suntingan.flatMap((satu) => (satu.tertulis ? [[satu.tertulis, satu] as const] : [])),
  );
  const dinilai = new Map<KoreksiTertulis, KoreksiDinilai>();
  const didokumentasikan = new Set<string>();
  const hasil = baris.map((satu): BarisData => {
    const ubahanTangan = disunting.get(satu);
    const milik = milikBaris(perBaris, satu.data, unit);
    if (ubahanTangan === undefined && milik === undefined) return satu.data;
    const data = denganUbahan(satu.data, ubahanTangan);
    if (milik === undefined) return data;
    const { baris: jadi, nilai } = koreksiBaris(data, milik);
    for (const [koreksi, apa] of nilai) dinilai.set(koreksi, apa);
    for (const id in data.ubahan?.disunting)
      if (jadi.ubahan?.disunting[id] === undefined)
        didokumentasikan.add(kunciSel(data.tingkat, satu.idTersimpan, id));
    return jadi;
  });
  const koreksi = tertulis.map((satu) => dinilai.get(satu) ?? { ...satu, akibat: tanpaBaris(satu) });
  return {
    hasil,
    koreksi,
    didokumentasikan,
    catatan: catatAkibat(
      // Its row is in an archive, and so is what came of it.
      koreksi.filter((satu) => satu.akibat !== 'baris-tidak-ada' || !isDiarsipkan(satu.koreksi.periode)),
      baris,
    ),
    terapkan: (lain) =>
      perBaris.size === 0
        ? lain
        : lain.map((satu) => {
            const milik = milikBaris(perBaris, satu, unit);
            return milik === undefined ? satu : koreksiBaris(satu, milik).baris;
          }),
  };
}

const tanpaBaris = ({ koreksi }: KoreksiTertulis): AkibatKoreksi =>
  koreksi.dibatalkan ? 'dibatalkan' : 'baris-tidak-ada';

function milikBaris(
  perBaris: ReadonlyMap<string, readonly KoreksiTertulis[]>,
  data: BarisData,
  unit: Pick<UnitBerwaktu, 'cari'>,
): readonly KoreksiTertulis[] | undefined {
  if (perBaris.size === 0) return undefined;
  const isSatuUnit = ({ koreksi: { opd } }: KoreksiTertulis): boolean => {
    if (opd === data.opd) return true;
    const disebut = unit.cari(opd);
    return disebut !== undefined && disebut === unit.cari(data.opd);
  };
  const milik = perBaris.get(kunciBaris(data))?.filter(isSatuUnit);
  return milik === undefined || milik.length === 0 ? undefined : milik;
}

/** The row with what was done to it by hand; it came from where the unit's row came from, whatever its cells say now. */
function denganUbahan(data: BarisData, suntingan: Suntingan | undefined): BarisData {
  if (suntingan === undefined || suntingan.ubahan === 'dihapus') return data;
  const { ubahan, asal } = suntingan;
  return { ...data, asal: asal ?? data.asal, ubahan };
}

/** One row with its corrections, and what became of each. */
function koreksiBaris(
  data: BarisData,
  milik: readonly KoreksiTertulis[],
): { readonly baris: BarisData; readonly nilai: ReadonlyMap<KoreksiTertulis, KoreksiDinilai> } {
  const nilai = new Map<KoreksiTertulis, KoreksiDinilai>();
  const isian: Record<string, Isian<NilaiIsian>> = {};
  const semula = data.ubahan?.disunting ?? {};
  /** Edits whose cell holds the corrected value: they are explained. */
  const dijelaskan = new Set<string>();
  const dikoreksi: Record<string, UbahanBaris['dikoreksi'][string]> = {};
  for (const [variabel, satuSel] of kelompokkan(milik, ({ koreksi }) => koreksi.variabel)) {
    const diSel = data.isian[variabel];
    const kembali = variabel in semula ? semula[variabel]?.kembali : diSel;
    const { nilai: jadi, akibat } = terapkanKoreksi(
      kembali,
      satuSel.map(({ koreksi }) => koreksi),
    );
    for (const satu of satuSel)
      nilai.set(satu, {
        ...satu,
        akibat: dariPeta(akibat, satu.koreksi),
        ...(kembali === undefined ? {} : { kembali }),
      });
    const dipakai = satuSel.find(({ koreksi }) => akibat.get(koreksi) === 'berlaku');
    if (jadi === undefined || dipakai === undefined) continue;
    isian[variabel] = jadi;
    dikoreksi[variabel] = { koreksi: dipakai.koreksi, ...(kembali === undefined ? {} : { kembali }) };
    if (isIsianSama(diSel, jadi)) dijelaskan.add(variabel);
  }
  const disunting = Object.fromEntries(Object.entries(semula).filter(([id]) => !dijelaskan.has(id)));
  return {
    nilai,
    baris: berubahan({ ...data, isian: denganIsian(data.isian, isian) }, disunting, dikoreksi),
  };
}

/** The row with what it differs in; without, where it differs in nothing any more. */
function berubahan(
  { ubahan, ...data }: BarisData,
  disunting: UbahanBaris['disunting'],
  dikoreksi: UbahanBaris['dikoreksi'],
): BarisData {
  const { baris } = ubahan ?? {};
  const adaIsi = [disunting, dikoreksi].some((isi) => Object.keys(isi).length > 0);
  if (baris === undefined && !adaIsi) return data;
  return { ...data, ubahan: { disunting, dikoreksi, ...(baris === undefined ? {} : { baris }) } };
}

const variabelDari = new Map(variabelBaku.map((satu) => [satu.id, satu]));

export const nilaiDisebut = (variabel: string, isian: Isian<NilaiIsian> | undefined): NilaiDisebut => ({
  isian: isian ?? { keadaan: 'kosong' },
  tipe: dariPeta(variabelDari, variabel).tipe,
});

export const labelVariabel = (id: string): string => dariPeta(variabelDari, id).label;

/** That somebody confirmed a value before the period of its row began. */
export function catatSebelumPeriode({
  koreksi: { periode, tanggal, baris, variabel, dibatalkan },
  lokasi,
}: Pick<KoreksiTertulis, 'koreksi' | 'lokasi'>): readonly Catatan[] {
  const milik = periodeDari(periode);
  const awal = milik && awalPeriode(milik);
  return awal === undefined || dibatalkan || tanggal >= awal
    ? []
    : [
        catatKoreksi(
          'koreksi-tanggal-sebelum-periode',
          { baris, kolom: labelVariabel(variabel), tanggal, periode, awal },
          lokasi('tanggal'),
        ),
      ];
}

/** Corrections that do not count, or were confirmed too early, each told at its row. */
function catatAkibat(
  koreksi: readonly KoreksiDinilai[],
  baris: readonly BarisTertulis[],
): readonly Catatan[] {
  let dikenal: ReadonlyMap<string, KodeDikenal> | undefined;
  const barisUnit = (satu: Koreksi): KodeDikenal | undefined => {
    dikenal ??= new Map(
      [...kelompokkan(baris, ({ data }) => `${data.periode}|${data.tingkat}`)].map(([kunci, milik]) => [
        kunci,
        new KodeDikenal(milik.map(({ data }) => data.id)),
      ]),
    );
    return dikenal.get(`${satu.periode}|${satu.tingkat}`);
  };
  return koreksi.flatMap(({ koreksi: satu, akibat, kembali, lokasi }): readonly Catatan[] => {
    const { baris: id, opd, periode, tingkat, variabel } = satu;
    if (akibat === 'baris-tidak-ada')
      return [
        catatKoreksi(
          'koreksi-baris-tidak-ada',
          { baris: id, opd, periode, tingkat, ...barisUnit(satu)?.saran(id) },
          lokasi('baris'),
        ),
      ];
    if (akibat !== 'tidak-cocok') return catatSebelumPeriode({ koreksi: satu, lokasi });
    return [
      catatKoreksi(
        'koreksi-tidak-cocok',
        {
          baris: id,
          kolom: labelVariabel(variabel),
          lama: nilaiDisebut(variabel, satu.lama),
          kembali: nilaiDisebut(variabel, kembali),
        },
        lokasi('lama'),
      ),
    ];
  });
}
