import { bersihkanAksara } from '../../../umum/aksara';
import { BERSIHAN_DISEBUT } from '../../../umum/batas-teks';
import { terbesar } from '../../../umum/banyak';
import { belahNamaKode } from '../../../ketikan/belah';
import { catatTempel, type CatatanTempel } from '../catatan-tempel';
import { bentukUnit } from '../sebutan';
import { isAdaHuruf, isKodeHuruf } from './bentuk-kode';
import { letakKolom, type LetakKolom } from './kolom-tempel';
import { tentukanNasib, type NasibBaris, type Sebutan, type UnitTempel } from './nasib-baris';
import { bacaSelTempel, type BarisBersel, type TabelTempel } from './sel-tempel';

export interface BarisTempel {
  /** Line of the list, from 1. */
  readonly nomor: number;
  readonly teks: string;
  /** As the line gives them. */
  readonly kode: string | null;
  readonly nama: string | null;
  readonly nasib: NasibBaris;
}

/** A list of units as it was understood; nothing is written of it. */
export interface DaftarTempel {
  readonly baris: readonly BarisTempel[];
  readonly unit: readonly UnitTempel[];
  readonly catatan: readonly CatatanTempel[];
  /** Which column holds what, from 0. */
  readonly letak: LetakKolom;
  /** A code and a name can change places. */
  readonly dapatDitukar: boolean;
}

export interface OpsiTempel {
  /** Takes the column of names for codes, and the other for names. */
  readonly tukar?: boolean;
}

/**
 * Reads units that were pasted or written one a line: code and name in either order, parted by tab, `;`, `|`, comma, dash,
 * blanks or a heading, or names only. Which column is the code is decided over the whole list. Every line is accounted
 * for, and nothing is merged.
 */
export function bacaDaftarTempel(asli: string, { tukar = false }: OpsiTempel = {}): DaftarTempel {
  const { teks, dibuang } = bersihkanAksara(asli);
  const tabel = bacaSelTempel(teks);
  const isi = tabel.baris.filter(({ kepala }) => !kepala);
  const letak = letakTerpilih(tabel, tukar);
  const sebutan = denganSingkatan(perbaikiKode(isi.map((satu) => bacaSebutan(satu, letak))));
  const { nasib, catatan } = tentukanNasib(sebutan);
  const menurutBaris = new Map(sebutan.map((satu) => [satu.asal, satu]));
  const hasil = tabel.baris.map((satu): BarisTempel => {
    const milik = menurutBaris.get(satu);
    return {
      nomor: satu.nomor,
      teks: satu.teks,
      kode: milik?.kode ?? null,
      nama: milik?.nama ?? null,
      nasib: nasib.get(satu) ?? { jenis: 'kepala' },
    };
  });
  const unit = hasil.flatMap(({ nasib: satu }) => (satu.jenis === 'unit' ? [satu.unit] : []));
  return {
    baris: hasil,
    unit,
    catatan: [
      ...(dibuang.length === 0 ? [] : catatanAksara(asli)),
      ...catatanKolom(tabel, letak, sebutan),
      ...catatan,
    ],
    letak,
    dapatDitukar: isi.some(({ sel }) => sel.length > 1),
  };
}

/** The lines whose characters no workbook can hold, the first of them. */
const catatanAksara = (teks: string): readonly CatatanTempel[] =>
  teks
    .split(/\r\n|\r|\n/)
    .flatMap((isi, i) => {
      const { dibuang } = bersihkanAksara(isi);
      return dibuang.length === 0
        ? []
        : [catatTempel('opd-aksara-dibuang', { aksara: dibuang }, { baris: i + 1 })];
    })
    .slice(0, BERSIHAN_DISEBUT);

function letakTerpilih({ baris, peran }: TabelTempel, tukar: boolean): LetakKolom {
  const sel = baris.flatMap((satu) => (satu.kepala ? [] : [satu.sel]));
  const letak = letakKolom(sel, peran);
  if (!tukar) return letak;
  const lain = letak.kode ?? (letak.nama === 0 ? 1 : 0);
  return {
    ...letak,
    kode: letak.nama,
    nama: lain,
    nomor: lain === letak.nomor ? undefined : letak.nomor,
    ragu: false,
  };
}

function bacaSebutan(asal: BarisBersel, letak: LetakKolom): Sebutan {
  const { sel } = asal;
  // A dash in place of a code or a name is none.
  const pada = (i: number | undefined): string | undefined => {
    const isi = i === undefined ? undefined : sel[i];
    return isi === undefined || bentukUnit(isi) === '' ? undefined : isi;
  };
  // A line that was not cut gives a name, as INAPROC writes it: `DINAS KESEHATAN - 452609`.
  const [satu = ''] = sel;
  if (sel.length === 1) {
    const { nama, kode } = belahNamaKode(satu);
    const isNama = bentukUnit(nama) !== '' && isAdaHuruf(nama);
    return {
      asal,
      kode: kode ?? (isNama ? undefined : satu),
      nama: isNama ? nama : undefined,
      singkat: undefined,
    };
  }
  const nama = pada(letak.nama);
  const kode = pada(letak.kode);
  if (nama !== undefined && kode === undefined && isAdaHuruf(nama)) {
    const dibelah = belahNamaKode(nama);
    return { asal, kode: dibelah.kode, nama: dibelah.nama, singkat: pada(letak.singkat) };
  }
  return {
    asal,
    kode,
    nama,
    singkat: pada(letak.singkat),
  };
}

/** `452609.0` is what a spreadsheet makes of a code, where the whole column is of digits: the code is meant. */
function perbaikiKode(daftar: readonly Sebutan[]): readonly Sebutan[] {
  const kode = daftar.flatMap((satu) => satu.kode ?? []);
  if (!kode.some((satu) => /^\d+\.0$/u.test(satu)) || !kode.every((satu) => /^\d+(\.0)?$/u.test(satu)))
    return daftar;
  return daftar.map((satu) =>
    satu.kode === undefined ? satu : { ...satu, kode: satu.kode.replace(/\.0$/u, '') },
  );
}

const KURUNG = /^(.*\S)\s*[([]([^()[\]]{2,20})[)\]]$/u;

/** `Dinas Kesehatan (DINKES)`: the code where the line has none, else its short name; a word that many lines share is neither. */
function denganSingkatan(daftar: readonly Sebutan[]): readonly Sebutan[] {
  const belahan = daftar.map(({ nama }) => {
    const cocok = nama === undefined ? null : KURUNG.exec(nama);
    const [, depan = '', dalam = ''] = cocok ?? [];
    const isSingkatan = (isKodeHuruf(dalam) && /\p{L}{2}/u.test(dalam)) || /^\d[\d.]{2,}$/u.test(dalam);
    return isSingkatan ? { nama: depan, singkat: dalam } : undefined;
  });
  const singkatan = belahan.flatMap((satu) => (satu === undefined ? [] : [satu.singkat.toLowerCase()]));
  if (new Set(singkatan).size < singkatan.length) {
    const banyak = singkatan.length - new Set(singkatan).size;
    // The same unit written twice is another matter than a word of many names.
    if (banyak * 4 > singkatan.length) return daftar;
  }
  const berkode = daftar.some(({ kode }) => kode !== undefined);
  return daftar.map((satu, i) => {
    const milik = belahan[i];
    if (milik === undefined) return satu;
    return {
      ...satu,
      nama: milik.nama,
      ...(satu.kode === undefined && !berkode
        ? { kode: milik.singkat }
        : { singkat: satu.singkat ?? milik.singkat }),
    };
  });
}

function catatanKolom(
  { baris, judul }: TabelTempel,
  letak: LetakKolom,
  sebutan: readonly Sebutan[],
): readonly CatatanTempel[] {
  if (sebutan.every(({ nama }) => nama === undefined)) return [catatTempel('opd-kosong', {})];
  const contoh = sebutan.find(({ kode, nama }) => kode !== undefined && nama !== undefined);
  const dipakai = new Set([letak.kode, letak.nama, letak.singkat, letak.nomor]);
  const lebar = terbesar(baris.map(({ sel }) => sel.length));
  const sisa = Array.from({ length: lebar }, (_, i) => i).filter(
    (i) => !dipakai.has(i) && baris.some(({ sel, kepala }) => !kepala && (sel[i] ?? '') !== ''),
  );
  return [
    ...(letak.ragu && contoh !== undefined
      ? [catatTempel('opd-kolom-ragu', { kode: contoh.kode ?? '', nama: contoh.nama ?? '' })]
      : []),
    ...(sisa.length === 0
      ? []
      : [catatTempel('opd-kolom-tidak-dipakai', { kolom: sisa.map((i) => judul[i] || String(i + 1)) })]),
  ];
}
