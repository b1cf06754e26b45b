import { terbesar, terkecil } from '../../domain/umum/banyak';
import { bentukBanding } from '../../domain/umum/teks';
import { fail, ok, type Result } from '../../domain/umum/result';
import { batasKolom } from '../../lembar/alamat';
import type { Rentang } from '../../lembar/rentang';
import { labelKepala } from '../../lembar/tampilan';
import type { KolomSpec, LembarSpec } from '../../lembar/tipe';
import { kolomBergeser } from '../kolom-bergeser';
import type { LembarTerbaca } from '../ports/pembaca-buku';
import type { Bentuk, KegagalanBuku, LembarBaru, Perubahan, Tambahan } from '../ports/workbook';
import { teksKepala, type LetakTabel } from '../tabel-terbaca';
import { objekMilik, type ObjekTabel } from './keadaan-tabel';
import { cariLabelLama, type LabelLama } from './label-lama';
import { satuTabel, type TabelBuku } from './tabel-buku';
import { dariPeta, pasangkan } from '../../domain/umum/pasti';

/** A sheet with its table objects, as an adapter found it. */
export interface LembarBerobjek<O extends ObjekTabel = ObjekTabel> {
  readonly lembar: LembarTerbaca;
  readonly objek: readonly O[];
}

/** What one table lacks of its declaration. */
export interface TabelTumbuh<O extends ObjekTabel = ObjekTabel> {
  readonly spec: LembarSpec;
  readonly lembar: LembarTerbaca;
  readonly letak: LetakTabel;
  readonly objek: O | undefined;
  /** Column (from 0) before which whole columns are inserted: right of the last one of ours. */
  readonly sisip: number;
  /** Columns to insert, with the header each gets. */
  readonly baru: readonly { readonly kolom: KolomSpec; readonly kepala: string }[];
  /** Columns that a person typed under a header of ours: they only get their id. */
  readonly diketik: readonly { readonly kolom: KolomSpec; readonly indeks: number }[];
}

/** What a workbook lacks of its declaration; `tambahan` tells it. */
export interface Kekurangan<O extends ObjekTabel = ObjekTabel> {
  readonly lembar: readonly LembarBaru[];
  readonly tabel: readonly TabelTumbuh<O>[];
  /** Names of earlier versions that are to be renewed. */
  readonly labelLama: readonly LabelLama<O>[];
  readonly tambahan: Tambahan;
}

/** Whether a workbook has all that is declared, but for what a person took away: found without opening anything more. */
export const isLengkap = (
  { lembar, pernahAda, perbaruiLabel }: Bentuk,
  semuaTabel: ReadonlyMap<string, readonly TabelBuku[]>,
): boolean =>
  perbaruiLabel !== true &&
  lembar.every(({ tabel: { id, kolom } }) => {
    const letak = semuaTabel.get(id)?.[0]?.letak;
    if (letak === undefined) return pernahAda(id);
    const ada = new Set(letak.kolom.map((satu) => satu.id));
    return kolom.every((satu) => ada.has(satu.id) || pernahAda(id, satu.id));
  });

/**
 * Compares the declared sheets with those of a workbook. A table whose marker is gone while the table stands there is a
 * failure: a second one beside it would hide its rows.
 */
export function kekurangan<O extends ObjekTabel>(
  bentuk: Bentuk,
  semuaTabel: ReadonlyMap<string, readonly TabelBuku[]>,
  daftarLembar: readonly LembarBerobjek<O>[],
): Result<Kekurangan<O> | undefined, KegagalanBuku> {
  const lembar: LembarSpec[] = [];
  const tabel: TabelTumbuh<O>[] = [];
  const labelLama: LabelLama<O>[] = [];
  const berobjek = new Map(daftarLembar.map((satu) => [satu.lembar.nama, satu]));
  const namaLembar = [...berobjek.keys()];
  for (const spec of bentuk.lembar) {
    const { id } = spec.tabel;
    const satu = satuTabel(semuaTabel, id);
    if (!satu.ok) return satu;
    if (satu.value === undefined) {
      const tanpaPenanda = cariTanpaPenanda(spec, semuaTabel, daftarLembar);
      if (tanpaPenanda !== undefined)
        return fail({ kode: 'table-marker-lost', tabelId: id, lembar: tanpaPenanda });
      if (!bentuk.pernahAda(id)) lembar.push(spec);
      continue;
    }
    const milik = dariPeta(berobjek, satu.value.lembar.nama);
    const lama =
      bentuk.perbaruiLabel === true ? cariLabelLama(spec, satu.value.letak, milik, namaLembar) : undefined;
    if (lama !== undefined) labelLama.push(lama);
    const tumbuh = tabelTumbuh(spec, satu.value.letak, milik, bentuk);
    if (!tumbuh.ok) return tumbuh;
    if (tumbuh.value !== undefined) tabel.push(tumbuh.value);
  }
  if (lembar.length + tabel.length + labelLama.length === 0) return ok(undefined);
  return ok({
    lembar: lembar.map((spec) => ({ spec, baris: bentuk.awal(spec.tabel.id) })),
    tabel,
    labelLama,
    tambahan: { lembar, kolom: tabel.flatMap(kolomTambahan) },
  });
}

/** The changes that record what is added, if anything is. */
export const perubahanTambahan = (bentuk: Bentuk, tambahan: Tambahan): readonly Perubahan[] =>
  tambahan.lembar.length + tambahan.kolom.length === 0 ? [] : bentuk.catat(tambahan);

const kolomTambahan = ({ spec, lembar, baru, diketik }: TabelTumbuh): Tambahan['kolom'] => {
  const dasar = { tabelId: spec.tabel.id, lembar: lembar.nama };
  return [
    ...baru.map(({ kolom }) => ({ ...dasar, kolom, diketik: false })),
    ...diketik.map(({ kolom }) => ({ ...dasar, kolom, diketik: true })),
  ];
};

function tabelTumbuh<O extends ObjekTabel>(
  spec: LembarSpec,
  letakAwal: LetakTabel,
  { lembar, objek: semuaObjek }: LembarBerobjek<O>,
  { pernahAda }: Bentuk,
): Result<TabelTumbuh<O> | undefined, KegagalanBuku> {
  const { id: tabelId, kolom: semua } = spec.tabel;
  const ada = new Set(letakAwal.kolom.map(({ id }) => id));
  const hilang = semua.filter(({ id }) => !ada.has(id) && !pernahAda(tabelId, id));
  if (hilang.length === 0) return ok(undefined);
  const objek = objekMilik(letakAwal, semuaObjek);
  const letak = objek === undefined ? letakAwal : { ...letakAwal, barisKepala: objek.rentang.atas };
  const bergeser = kolomBergeser(lembar, letak, objek?.rentang);
  if (bergeser !== undefined)
    return fail({ kode: 'columns-shifted', tabelId, lembar: lembar.nama, ...bergeser });

  const kepala = lembar.baris.find(({ nomor }) => nomor === letak.barisKepala)?.sel ?? [];
  const milik = new Set(letak.kolom.map(({ indeks }) => indeks));
  const dalam = objek?.rentang ?? jangkauan(letak, kepala.length);
  const diketikDi = (label: string): number | undefined => {
    for (let k = dalam.kiri; k <= dalam.kanan; k++)
      if (!milik.has(k) && bentukBanding(teksKepala(kepala[k])) === bentukBanding(label)) return k;
    return undefined;
  };
  const label = new Map(pasangkan(semua, labelKepala(semua)).map(([{ id }, teks]) => [id, teks]));
  const baru: { kolom: KolomSpec; kepala: string }[] = [];
  const diketik: { kolom: KolomSpec; indeks: number }[] = [];
  for (const kolom of hilang) {
    const kepala = dariPeta(label, kolom.id);
    const indeks = diketikDi(kepala);
    if (indeks === undefined) baru.push({ kolom, kepala });
    else diketik.push({ kolom, indeks });
  }
  const dikenal = new Set(semua.map(({ id }) => id));
  const sisip = terbesar(
    letak.kolom.filter(({ id }) => dikenal.has(id) || id === '_id').map(({ indeks }) => indeks + 1),
  );
  if (Math.max(sisip, lebarLembar(lembar)) + baru.length > batasKolom)
    return fail({ kode: 'too-large', berkas: lembar.nama, batas: 'jumlah-kolom' });
  return ok({ spec, lembar, letak, objek, sisip, baru, diketik });
}

const lebarLembar = ({ baris }: LembarTerbaca): number =>
  baris.reduce((lebar, { sel }) => Math.max(lebar, sel.length), 0);

/** Where there is no table object: from the first column of ours on, as far as there are headers. */
const jangkauan = ({ kolom }: LetakTabel, lebar: number): Pick<Rentang, 'kiri' | 'kanan'> => ({
  kiri: terkecil(kolom.map(({ indeks }) => indeks)),
  kanan: lebar - 1,
});

/** Of so many headers one that is not ours is no proof; with half of them it is our table. */
const BAGIAN_SAMA = 0.5;

/** The sheet where a table stands that lost its marker: by the name of the table object, or by its headers. */
function cariTanpaPenanda(
  { nama, namaLama = [], tabel }: LembarSpec,
  semuaTabel: ReadonlyMap<string, readonly TabelBuku[]>,
  daftarLembar: readonly LembarBerobjek[],
): string | undefined {
  const berpenanda = new Set([...semuaTabel.values()].flat().map(({ lembar }) => lembar.nama));
  const label = pasangkan(tabel.kolom, labelKepala(tabel.kolom)).map(([{ labelLama = [] }, kini]) =>
    [kini, ...labelLama].map(bentukBanding),
  );
  const namaKita = [nama, ...namaLama].map(bentukBanding);
  const sepertiKita = ({ baris }: LembarTerbaca): boolean =>
    baris.some(({ sel }) => {
      const kepala = new Set(sel.map((satu) => bentukBanding(teksKepala(satu))));
      const sama = label.filter((milik) => milik.some((satu) => kepala.has(satu)));
      return sama.length >= label.length * BAGIAN_SAMA;
    });
  return daftarLembar.find(
    ({ lembar, objek }) =>
      !berpenanda.has(lembar.nama) &&
      (objek.some((satu) => satu.nama.toLowerCase() === tabel.nama.toLowerCase()) ||
        (namaKita.includes(bentukBanding(lembar.nama)) && sepertiKita(lembar))),
  )?.lembar.nama;
}
