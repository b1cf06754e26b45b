import type { HasilKoreksi, KoreksiDilakukan } from '../../application/koreksi/tipe';
import type { KoreksiDinilai } from '../../application/koreksi/terapkan-semua';
import { labelVariabel } from '../../application/koreksi/terapkan-semua';
import type { Koreksi } from '../../domain/koreksi/koreksi';
import type { Bahasa } from '../../teks/bahasa';
import { sajikanNilai } from '../capaian/nilai';
import { tulisKonfirmasi, tulisNilai } from './baris';

/** A correction as it is told. */
export interface SatuKoreksiSajian {
  /** Period, unit, row and column. */
  readonly sel: string;
  /** `Rp 400.000 → Rp 600.000` */
  readonly ubah: string;
  readonly konfirmasi: string;
  /** What became of it. */
  readonly akibat: string;
}

export interface KoreksiSajian {
  /** What was done, or would be; `null` where corrections were only asked for. */
  readonly dilakukan: {
    readonly judul: string;
    readonly ubah: string;
    readonly konfirmasi: string;
    /** Figures that change, each a line; or that none does. */
    readonly angka: readonly string[];
    readonly selDikembalikan: string | null;
    /** That the figures of the period stay as they were locked; `null` of an open one. */
    readonly terkunci: string | null;
    readonly pratinjau: boolean;
  } | null;
  /** `3 Koreksi UKPBJ` */
  readonly jumlah: string;
  readonly koreksi: readonly SatuKoreksiSajian[];
  /** That rows differ from what was returned without a correction; `null` where none does. */
  readonly suntingan: string | null;
}

export function sajikanKoreksi(
  { dilakukan, koreksi, suntingan, desimal }: HasilKoreksi,
  bahasa: Bahasa,
): KoreksiSajian {
  const kata = bahasa.teks.sajian.koreksi;
  const { angka } = bahasa.tulis;
  return {
    dilakukan: dilakukan === undefined ? null : sajikanDilakukan(dilakukan, desimal, bahasa),
    jumlah: koreksi.length === 0 ? kata.belumAda : kata.jumlah(angka(koreksi.length)),
    koreksi: koreksi.map((satu) => sajikanSatu(satu, bahasa)),
    suntingan: suntingan.length === 0 ? null : kata.suntingan(angka(suntingan.length)),
  };
}

const tulisUbah = ({ variabel, lama, baru }: Koreksi, bahasa: Bahasa): string =>
  bahasa.teks.sajian.koreksi.ubah(tulisNilai(variabel, lama, bahasa), tulisNilai(variabel, baru, bahasa));

const tulisSel = ({ opd, baris, variabel }: Koreksi, nama: string | null, { teks }: Bahasa): string =>
  teks.sajian.koreksi.sel(opd, nama === null ? baris : `${baris} (${nama})`, labelVariabel(variabel));

function sajikanSatu({ koreksi, baris, akibat }: KoreksiDinilai, bahasa: Bahasa): SatuKoreksiSajian {
  const kata = bahasa.teks.sajian.koreksi;
  const { oleh } = koreksi;
  return {
    sel: `${bahasa.tulis.periode(koreksi.periode)}, ${tulisSel(koreksi, baris.nama, bahasa)}`,
    ubah: tulisUbah(koreksi, bahasa),
    konfirmasi: [tulisKonfirmasi(koreksi, bahasa), ...(oleh === null ? [] : [kata.dicatatOleh(oleh)])].join(
      '; ',
    ),
    akibat: kata.akibat[akibat],
  };
}

function sajikanDilakukan(
  { apa, koreksi, nama, capaian, pratinjau, selDikembalikan, terkunci }: KoreksiDilakukan,
  desimal: number,
  bahasa: Bahasa,
): KoreksiSajian['dilakukan'] {
  const { koreksi: kata, kunci } = bahasa.teks.sajian;
  const sel = tulisSel(koreksi, nama, bahasa);
  const judul =
    apa === 'dicatat'
      ? pratinjau
        ? kata.akanDicatat(sel)
        : kata.dicatat(sel)
      : pratinjau
        ? kata.akanDibatalkan(sel)
        : kata.dibatalkan(sel);
  return {
    judul,
    ubah: tulisUbah(koreksi, bahasa),
    konfirmasi: tulisKonfirmasi(koreksi, bahasa),
    angka:
      capaian.length === 0
        ? [kata.tanpaAkibat]
        : capaian.map(({ lama, baru }) => {
            const [dulu, kini] = [lama, baru].map((satu) => sajikanNilai(satu, desimal, bahasa).nilai);
            const lingkup = baru.lingkup.kode ?? kata.seluruh;
            const menjadi = dulu === kini ? `${kini ?? ''} (${kunci.taktampak})` : (kini ?? '');
            return kata.angka(baru.indikator.kode, lingkup, dulu ?? '', menjadi);
          }),
    selDikembalikan: selDikembalikan ? kata.selDikembalikan : null,
    terkunci: terkunci ? kata.terkunci(bahasa.tulis.periode(koreksi.periode)) : null,
    pratinjau,
  };
}

/** The view as lines, its headline first. */
export function barisKoreksi({ dilakukan, jumlah, koreksi, suntingan }: KoreksiSajian): readonly string[] {
  if (dilakukan !== null)
    return [
      dilakukan.judul,
      `  ${dilakukan.ubah}; ${dilakukan.konfirmasi}`,
      ...(dilakukan.selDikembalikan === null ? [] : [`  ${dilakukan.selDikembalikan}`]),
      ...dilakukan.angka.map((satu) => `  ${satu}`),
      ...(dilakukan.terkunci === null ? [] : [dilakukan.terkunci]),
    ];
  return [
    jumlah,
    ...koreksi.flatMap((satu) => [`  ${satu.sel}: ${satu.ubah} (${satu.akibat})`, `    ${satu.konfirmasi}`]),
    ...(suntingan === null ? [] : [suntingan]),
  ];
}
