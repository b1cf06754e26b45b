import type { KegagalanBuku } from '../../../application/ports/workbook';
import { bukaTabel } from '../../../application/tabel/buka-tabel';
import type { KeadaanTabel } from '../../../application/tabel/keadaan-tabel';
import { satuTabel, type TabelBuku } from '../../../application/tabel/tabel-buku';
import { cariTabel } from '../../../application/tabel-terbaca';
import { fail, ok, type Result } from '../../../domain/umum/result';
import type { Jalur } from '../jalur';
import { bacaIsi, type KisiHost } from '../peta/isi-lembar';
import type { LembarHost, ObjekHost, PetaBuku } from '../peta/peta-buku';
import type { RupaKolom, TabelHost } from './tabel-host';

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

/** Rows of the tables as they are, `lengkap` with formulas, formats and the looks that new rows take on. */
export async function bacaTabel(
  jalur: Jalur,
  ditemukan: ReadonlyMap<string, TabelDitemukan>,
  lengkap: boolean,
): Promise<Result<ReadonlyMap<string, TabelHost>, KegagalanBuku>> {
  const lembar = [...new Set([...ditemukan.values()].map(({ host }) => host))];
  const isi = await bacaIsi(
    jalur,
    lembar.map((satu) => ({
      lembar: satu,
      bawah: Math.max(satu.bawah, ...satu.objek.map(({ rentang }) => (lengkap ? rentang.bawah : 0))),
      kanan: Math.max(satu.kanan, ...satu.objek.map(({ rentang }) => rentang.kanan)),
    })),
    lengkap,
  );
  if (!isi.ok) return isi;
  const hasil = new Map<string, TabelHost>();
  for (const [id, { host }] of ditemukan) {
    const kisi = isi.value.get(host.id)!;
    const terbaca = kisi.lembar(host);
    const letak = cariTabel(terbaca);
    // Between two requests a second person took the marker away.
    if (letak?.tabelId !== id) return fail({ kode: 'conflict' });
    const keadaan = bukaTabel({ lembar: terbaca, letak }, host.objek);
    if (!keadaan.ok) return keadaan;
    hasil.set(id, susun(host, kisi, keadaan.value));
  }
  return lengkap ? bacaRupa(jalur, hasil) : ok(hasil);
}

function susun(host: LembarHost, kisi: KisiHost, keadaan: KeadaanHost): TabelHost {
  const { objek, barisPertama } = keadaan;
  return {
    ...keadaan,
    host,
    kisi,
    rupa: new Map(),
    barisAkhirObjek: objek && objek.rentang.bawah - objek.barisTotal,
    format: (kolom) => kisi.sel(barisPertama, kolom)?.format ?? 'General',
  };
}

/** Looks and validation of the columns of tables, in one sync. */
async function bacaRupa(
  jalur: Jalur,
  tabel: ReadonlyMap<string, TabelHost>,
): Promise<Result<ReadonlyMap<string, TabelHost>, KegagalanBuku>> {
  const rupa = await jalur.minta((context) => {
    const daftar = [...tabel].map(([id, satu]) => [id, satu, mintaRupa(context, satu)] as const);
    return () => daftar.map(([id, satu, ambil]) => [id, { ...satu, rupa: ambil() }] as const);
  });
  return rupa.ok ? ok(new Map(rupa.value)) : rupa;
}

function mintaRupa({ workbook }: Excel.RequestContext, tabel: TabelHost): () => Map<number, RupaKolom> {
  const sheet = workbook.worksheets.getItem(tabel.host.id);
  const { barisPertama } = tabel;
  const tinggi = Math.max(1, tabel.barisAkhir - barisPertama + 1);
  const kolom = tabel.letak.kolom.map(({ indeks }) => {
    const { format } = sheet.getRangeByIndexes(barisPertama - 1, indeks, 1, 1);
    const garis = format.borders.getItem('EdgeTop');
    const { dataValidation } = sheet.getRangeByIndexes(barisPertama - 1, indeks, tinggi, 1);
    format.load('wrapText,verticalAlignment');
    format.fill.load('color');
    format.protection.load('locked');
    garis.load('style,color');
    dataValidation.load('type,rule,errorAlert,ignoreBlanks');
    return { indeks, format, garis, dataValidation };
  });
  return () =>
    new Map(
      kolom.map(({ indeks, format, garis, dataValidation: { type, rule, errorAlert, ignoreBlanks } }) => [
        indeks,
        {
          gaya: {
            format: tabel.format(indeks),
            bungkus: format.wrapText,
            tegak: format.verticalAlignment,
            terkunci: format.protection.locked,
            // Without a fill Excel says white.
            ...(format.fill.color === '' || format.fill.color === '#FFFFFF'
              ? {}
              : { warna: format.fill.color }),
            ...(garis.style === 'Continuous' ? { garis: garis.color } : {}),
          },
          ...(BERATURAN.has(type) ? { aturan: { rule, errorAlert, ignoreBlanks } } : {}),
        },
      ]),
    );
}

/** One rule for the whole column; where the user made several, new rows get none. */
const BERATURAN: ReadonlySet<string> = new Set([
  'WholeNumber',
  'Decimal',
  'List',
  'Date',
  'Time',
  'TextLength',
  'Custom',
]);
