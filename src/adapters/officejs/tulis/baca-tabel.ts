import { terbesar } from '../../../domain/umum/banyak';
import type { KegagalanBuku } from '../../../application/ports/workbook';
import { bukaTabel } from '../../../application/tabel/buka-tabel';
import type { KeadaanTabel } from '../../../application/tabel/keadaan-tabel';
import { satuTabel, type TabelBuku } from '../../../application/tabel/tabel-buku';
import { cariTabel, type LetakTabel } from '../../../application/tabel-terbaca';
import { fail, ok, type Result } from '../../../domain/umum/result';
import type { Jalur } from '../jalur';
import { kolomBerformat } from '../../../lembar/kolom-berformat';
import type { Rentang } from '../../../lembar/rentang';
import { bacaIsi, type AreaFormat } from '../baca/isi-lembar';
import type { KisiHost } from '../baca/kisi-host';
import type { LembarHost, ObjekHost, PetaBuku } from '../baca/peta-buku';
import type { TabelHost } from './tabel-host';
import { dariPeta, pasangkan } from '../../../domain/umum/pasti';

type KeadaanHost = KeadaanTabel<ObjekHost>;

/** A table found by its marker, before its rows are read. */
export interface TabelDitemukan extends TabelBuku {
  readonly host: LembarHost;
}

/** The tables of a workbook by id; more than one place where a sheet was copied. */
export function tabelPada(peta: PetaBuku): ReadonlyMap<string, readonly TabelDitemukan[]> {
  const hasil = new Map<string, TabelDitemukan[]>();
  for (const host of peta.lembar) {
    const letak = cariTabel(host.atas);
    if (letak === undefined) continue;
    hasil.set(letak.tabelId, [...(hasil.get(letak.tabelId) ?? []), { host, letak, lembar: host.atas }]);
  }
  return hasil;
}

/** The tables of those ids; one that is not there is left out. */
export function pilihTabel(
  peta: PetaBuku,
  ids: Iterable<string>,
): Result<ReadonlyMap<string, TabelDitemukan>, KegagalanBuku> {
  const semua = tabelPada(peta);
  const hasil = new Map<string, TabelDitemukan>();
  for (const id of ids) {
    const satu = satuTabel(semua, id);
    if (!satu.ok) return satu;
    const ditemukan = semua.get(id)?.[0];
    if (ditemukan !== undefined) hasil.set(id, ditemukan);
  }
  return ok(hasil);
}

/** Rows of the tables as they are, `berumus` with formulas and the blank rows of the table objects. */
export async function bacaTabel(
  jalur: Jalur,
  ditemukan: ReadonlyMap<string, TabelDitemukan>,
  berumus: boolean,
): Promise<Result<ReadonlyMap<string, TabelHost>, KegagalanBuku>> {
  const lembar = [...new Set([...ditemukan.values()].map(({ host }) => host))];
  const isi = await bacaIsi(
    jalur,
    lembar.map((satu) => ({
      lembar: satu,
      bawah: terbesar(
        satu.objek.map(({ rentang }) => (berumus ? rentang.bawah : 0)),
        satu.bawah,
      ),
      kanan: terbesar(
        satu.objek.map(({ rentang }) => rentang.kanan),
        satu.kanan,
      ),
    })),
    berumus,
    // A write compares what cells hold, whatever they look like.
    berumus ? [] : [...ditemukan.values()].flatMap(areaFormat),
  );
  if (!isi.ok) return isi;
  const hasil = new Map<string, TabelHost>();
  for (const [id, { host, letak: semula }] of ditemukan) {
    const kisi = dariPeta(isi.value, host.id);
    const terbaca = kisi.lembar(host);
    const letak = cariTabel(terbaca);
    // Between two requests a second person took the marker away, or moved it: the table objects are as before then.
    if (letak?.tabelId !== id || (berumus && !setempat(letak, semula))) return fail({ kode: 'conflict' });
    const keadaan = bukaTabel({ lembar: terbaca, letak }, host.objek);
    if (!keadaan.ok) return keadaan;
    hasil.set(id, susun(host, kisi, keadaan.value));
  }
  return ok(hasil);
}

/** The cells below the marker in columns where people type numbers and dates; neighbouring columns are one area. */
function areaFormat({ host, letak }: TabelDitemukan): AreaFormat[] {
  const berformat = kolomBerformat(letak.tabelId);
  const atas = letak.barisPenanda + 1;
  const hasil: { lembar: LembarHost; area: Rentang }[] = [];
  if (atas > host.bawah) return hasil;
  for (const { id, indeks } of letak.kolom) {
    if (!berformat.has(id)) continue;
    const terakhir = hasil.at(-1);
    if (terakhir?.area.kanan === indeks - 1) terakhir.area = { ...terakhir.area, kanan: indeks };
    else hasil.push({ lembar: host, area: { kiri: indeks, kanan: indeks, atas, bawah: host.bawah } });
  }
  return hasil;
}

const setempat = (a: LetakTabel, b: LetakTabel): boolean =>
  a.barisPenanda === b.barisPenanda &&
  a.kolom.length === b.kolom.length &&
  pasangkan(a.kolom, b.kolom).every(([satu, lain]) => satu.id === lain.id && satu.indeks === lain.indeks);

function susun(host: LembarHost, kisi: KisiHost, keadaan: KeadaanHost): TabelHost {
  const { objek } = keadaan;
  return { ...keadaan, host, kisi, barisAkhirObjek: objek && objek.rentang.bawah - objek.barisTotal };
}
