import { namaTerdekat } from '../../umum/nama-terdekat';
import type { Variabel } from '../../variabel/tipe';
import { catatImpor, type CatatanImpor } from '../catatan';
import { bentukKepala } from './bentuk-kepala';
import { daftarTataLetak } from './daftar';
import { daftarEksporLain } from './ekspor-lain';
import {
  cocokkanTataLetak,
  semuaTataLetak,
  tataLetakTerdekat,
  urutkanTataLetak,
  type Kecocokan,
} from './kenali';
import { kenaliEkspor, type EksporTerkenali } from './kenali-ekspor';
import { medanIdentitas, type TataLetakImpor } from './tipe';

/** The user's corrections: header → field; `null` leaves the column out. */
export type PemetaanKolom = Readonly<Record<string, string | null>>;

export interface OpsiPetakan {
  /** Id of a layout; without it the header decides. */
  readonly tataLetak?: string;
  readonly pemetaan?: PemetaanKolom;
  readonly variabel: readonly Variabel[];
}

export interface HasilPetakan {
  /** Absent where the layout is not known or a required column is missing: then nothing can be read. */
  readonly tataLetak?: TataLetakImpor;
  /** Field → index of its column. */
  readonly letak: ReadonlyMap<string, number>;
  readonly skor: number;
  readonly catatan: readonly CatatanImpor[];
}

/** Decides which column is which field: by header names, corrected by the user. */
export function petakanKolom(kepala: readonly string[], opsi: OpsiPetakan): HasilPetakan {
  const koreksi = periksaPemetaan(kepala, opsi);
  const dipilih = daftarTataLetak.find(({ id }) => id === opsi.tataLetak);
  const calon = dipilih
    ? [cocokkanTataLetak(kepala, dipilih)]
    : // Headers that a person says the meaning of need not speak for themselves.
      [...urutkanTataLetak(kepala), ...(koreksi.medan.size > 0 ? semuaTataLetak(kepala) : [])];
  const kecocokan = calon.map((satu) => terapkan(satu, koreksi.medan));
  const terbaik = kecocokan.find(({ hilang }) => hilang.length === 0);
  if (terbaik === undefined) {
    const terdekat = kecocokan[0] ?? tataLetakTerdekat(kepala);
    const ditolak = dipilih === undefined ? kenaliEkspor(kepala) : undefined;
    const catatan =
      ditolak === undefined ? tataLetakTakDikenal(kepala, terdekat) : eksporBelumDibaca(ditolak);
    return { letak: new Map(), skor: terdekat?.skor ?? 0, catatan: [...koreksi.catatan, catatan] };
  }
  const dikenal = new Set<string>([
    ...medanIdentitas,
    ...opsi.variabel.filter(({ tingkat }) => tingkat === terbaik.tataLetak.tabel).map(({ id }) => id),
  ]);
  const letak = new Map([...terbaik.letak].filter(([medan]) => dikenal.has(medan)));
  const terpakai = new Set(letak.values());
  const daftar = kepala.filter((nama, i) => nama !== '' && !terpakai.has(i));
  const takTerpakai = daftar.length > 0 ? [catatImpor('kolom-tidak-dipakai', { daftar })] : [];
  return {
    letak,
    skor: terbaik.skor,
    tataLetak: terbaik.tataLetak,
    catatan: [...koreksi.catatan, ...takTerpakai],
  };
}

interface Koreksi {
  /** Index of a column → its field, or `null` for none. */
  readonly medan: ReadonlyMap<number, string | null>;
  readonly catatan: readonly CatatanImpor[];
}

function periksaPemetaan(kepala: readonly string[], { pemetaan = {}, variabel }: OpsiPetakan): Koreksi {
  const bentuk = kepala.map(bentukKepala);
  const semuaMedan = new Set<string>([...medanIdentitas, ...variabel.map(({ id }) => id)]);
  const medan = new Map<number, string | null>();
  const catatan: CatatanImpor[] = [];
  const pemilik = new Map<string, string>();
  for (const [nama, tujuan] of Object.entries(pemetaan)) {
    const indeks = bentuk.indexOf(bentukKepala(nama));
    const dipakai = tujuan === null ? undefined : pemilik.get(tujuan);
    if (indeks === -1) {
      catatan.push(catatImpor('pemetaan-kepala-tidak-ada', { kepala: nama, ...terdekat(nama, kepala) }));
    } else if (tujuan !== null && !semuaMedan.has(tujuan)) {
      const params = { kepala: nama, medan: tujuan, ...terdekat(tujuan, semuaMedan) };
      catatan.push(catatImpor('pemetaan-medan-tidak-dikenal', params));
    } else if (dipakai !== undefined) {
      catatan.push(catatImpor('medan-ganda', { dipakai, diabaikan: nama }));
    } else {
      medan.set(indeks, tujuan);
      if (tujuan !== null) pemilik.set(tujuan, nama);
    }
  }
  return { medan, catatan };
}

const terdekat = (nama: string, dikenal: Iterable<string>): { terdekat?: string } => {
  const mirip = namaTerdekat(nama, dikenal);
  return mirip === undefined ? {} : { terdekat: mirip };
};

/** The user's word counts: a corrected column loses the field the header gave it, and a corrected field its column. */
function terapkan(kecocokan: Kecocokan, koreksi: ReadonlyMap<number, string | null>): Kecocokan {
  const letak = new Map([...kecocokan.letak].filter(([, indeks]) => !koreksi.has(indeks)));
  for (const [indeks, medan] of koreksi) if (medan !== null) letak.set(medan, indeks);
  const hilang = kecocokan.tataLetak.kolom.filter(({ medan, wajib }) => wajib === true && !letak.has(medan));
  return { ...kecocokan, letak, hilang };
}

const eksporBelumDibaca = ({ ekspor, ciri }: EksporTerkenali): CatatanImpor =>
  catatImpor('ekspor-belum-dibaca', {
    ekspor: ekspor.map(({ label }) => label),
    ciri: ciri.slice(0, CIRI_DISEBUT),
    ganti: ekspor[0].ganti,
  });

/** More names than this make a sentence longer and no surer. */
const CIRI_DISEBUT = 4;

function tataLetakTakDikenal(kepala: readonly string[], terdekat: Kecocokan | undefined): CatatanImpor {
  const dikenal = {
    judul: kepala.filter((nama) => nama !== '').slice(0, CIRI_DISEBUT),
    dapat: daftarTataLetak.map(({ label }) => label),
  };
  if (terdekat === undefined)
    return catatImpor('tata-letak-tidak-dikenal', { terdekat: null, ...dikenal, hilang: [], mirip: [] });
  const { tataLetak, letak, hilang } = terdekat;
  const terpakai = new Set(letak.values());
  const bebas = kepala.filter(
    (nama, i) => nama !== '' && !terpakai.has(i) && !bernama.has(bentukKepala(nama)),
  );
  const mirip = hilang.flatMap(({ kepala: ejaan }) => {
    const dekat = ejaan.map((nama) => namaTerdekat(nama, bebas)).find((nama) => nama !== undefined);
    return dekat === undefined ? [] : [{ kepala: dekat, seharusnya: ejaan[0] }];
  });
  return catatImpor('tata-letak-tidak-dikenal', {
    terdekat: tataLetak.label,
    ...dikenal,
    hilang: hilang.map(({ kepala: ejaan }) => ejaan[0]),
    mirip,
  });
}

/** Headers that some export has: they mean what they say there, and are no mistyped other ones. */
const bernama: ReadonlySet<string> = new Set(
  [
    ...daftarTataLetak.flatMap(({ kolom }) => kolom.flatMap(({ kepala }) => kepala)),
    ...daftarEksporLain.flatMap(({ ciri }) => ciri),
    'nama_ppk',
    'nip_ppk',
  ].map(bentukKepala),
);
