import { BATAS_TEKS_SEL } from '../../domain/umum/batas-teks';
import { bacaRentang, tulisRentang, type Rentang } from '../rentang';

/** Row of the sheet that holds the marker and what goes with it; hidden but while the sheet is being made. */
export const barisPenandaBebas = 1;

/**
 * Places of the marker row, as columns from 0: marker, cells written, fingerprint, and from the last on lists of choices; on
 * a sheet with charts these come after what is known of them.
 */
export const kolomPenanda = { penanda: 0, sel: 1, sidik: 2, bagan: 3, daftar: 3 } as const;

const awalan = { penanda: '#bebas:', sel: '#sel:', sidik: '#sidik:', bagan: '#bagan:' } as const;

/** What the marker row says in the place of the cells written, visibly, until the sheet is whole. */
export const teksSedangDisusun =
  'SEDANG DISUSUN ULANG. Bila tulisan ini tetap ada, susunan lembar ini terputus: ulangi langkah terakhir di panel Kinerja PBJ.';

export const penandaBebas = (id: string): string => awalan.penanda + id;
export const idBebasDari = (teks: string): string | undefined => sesudah(teks, awalan.penanda);

export const catatanSidik = (sidik: string): string => awalan.sidik + sidik;
export const sidikDari = (teks: string): string | undefined => sesudah(teks, awalan.sidik);

/** The cells that were written, as areas; `undefined` where they are too scattered for one cell to name them. */
export function catatanSel(area: readonly Rentang[]): string | undefined {
  const teks = awalan.sel + area.map(tulisRentang).join(',');
  return teks.length <= BATAS_TEKS_SEL ? teks : undefined;
}

export const selDariCatatan = (teks: string): readonly Rentang[] =>
  (sesudah(teks, awalan.sel) ?? '')
    .split(',')
    .flatMap((satu) => (satu === '' ? [] : (bacaRentang(satu) ?? [])));

/** What a chart was made of when it was last written, as fingerprints: what differs now is a person's. */
export interface CatatanBagan {
  readonly id: string;
  /** Kind and series. */
  readonly bentuk: string;
  readonly judul: string;
  readonly alt: string;
  readonly sumbu: string;
}

export const catatanBagan = (bagan: readonly CatatanBagan[]): string =>
  awalan.bagan +
  bagan.map((satu) => [satu.id, satu.bentuk, satu.judul, satu.alt, satu.sumbu].join(':')).join(',');

export const baganDariCatatan = (teks: string): readonly CatatanBagan[] =>
  (sesudah(teks, awalan.bagan) ?? '').split(',').flatMap((satu) => {
    const [id = '', bentuk = '', judul = '', alt = '', sumbu = ''] = satu.split(':');
    return id === '' ? [] : [{ id, bentuk, judul, alt, sumbu }];
  });

const sesudah = (teks: string, awal: string): string | undefined =>
  teks.startsWith(awal) ? teks.slice(awal.length) : undefined;

/** Ids may be parts of names: hyphens, which names cannot hold, become points. */
export const polaId = /^[a-z][a-z0-9-]*$/;

/** Begin of the defined names of a sheet's input cells; they follow inserted rows. */
export const awalanNamaMasukan = (lembarId: string): string => `KPBJ_isian_${lembarId.replaceAll('-', '.')}_`;
export const namaMasukan = (lembarId: string, id: string): string =>
  awalanNamaMasukan(lembarId) + id.replaceAll('-', '.');
