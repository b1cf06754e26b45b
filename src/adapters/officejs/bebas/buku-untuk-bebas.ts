import { bebasPada } from '../../../application/bebas/cari-bebas';
import { masukanTerpasang, type NamaBuku } from '../../../application/bebas/nama-masukan';
import type { BukuUntukBebas } from '../../../application/bebas/rencana-bebas';
import type { KegagalanBuku } from '../../../application/ports/workbook';
import { ok, type Result } from '../../../domain/umum/result';
import type { Sel } from '../../../lembar/tipe';
import type { Jalur } from '../jalur';
import { bacaIsi } from '../baca/isi-lembar';
import type { PetaBuku } from '../baca/peta-buku';
import { mintaBagan, type BaganBerdiri } from './bagan-berdiri';
import { bagianMasukan, masukanDariXml } from './masukan-tersimpan';

export interface BukuBebasHost extends BukuUntukBebas {
  /** Ids of the custom XML parts that hold values of input cells, by sheet. */
  readonly bagian: ReadonlyMap<string, readonly string[]>;
  /** Charts on the sheets that stand, by the id of the free sheet. */
  readonly bagan: ReadonlyMap<string, readonly BaganBerdiri[]>;
}

/**
 * The workbook as free sheets need it, in a constant number of syncs: defined names, what an earlier run left, and the cells
 * of the free sheets `ids` and of the sheets on which their input cells stand.
 */
export async function bukuUntukBebas(
  jalur: Jalur,
  peta: PetaBuku,
  ids: readonly string[],
): Promise<Result<BukuBebasHost, KegagalanBuku>> {
  const berdiri = lembarBebas(peta, ids);
  const dasar = await jalur.minta(({ workbook }) => {
    workbook.names.load('items/name,items/formula');
    const bagian = ids.map((id) => [id, bagianMasukan(workbook, id)] as const);
    const bagan = [...berdiri].map(
      ([id, lembar]) => [id, mintaBagan(workbook.worksheets.getItem(lembar))] as const,
    );
    return () => ({
      nama: workbook.names.items.map(({ name, formula }): NamaBuku => ({
        nama: name,
        acuan: String(formula),
      })),
      bagian: new Map(bagian.map(([id, ambil]) => [id, ambil()])),
      bagan: new Map(bagan.map(([id, ambil]) => [id, ambil()])),
    });
  });
  if (!dasar.ok) return dasar;
  const { nama, bagian, bagan } = dasar.value;
  const tersimpan = await bacaTersimpan(jalur, [...bagian.values()].flat());
  if (!tersimpan.ok) return tersimpan;
  const berisian = new Set(ids.flatMap((id) => masukanTerpasang(nama, id).map(({ lembar }) => lembar)));
  const perlu = peta.lembar.filter((satu) => {
    const bebas = bebasPada(satu.atas);
    return satu.bawah > 0 && (berisian.has(satu.nama) || (bebas !== undefined && ids.includes(bebas.id)));
  });
  const isi = await bacaIsi(
    jalur,
    perlu.map((lembar) => ({ lembar, bawah: lembar.bawah, kanan: lembar.kanan })),
    true,
  );
  if (!isi.ok) return isi;
  return ok({
    lembar: peta.lembar.map((satu) => isi.value.get(satu.id)?.lembar(satu) ?? satu.atas),
    namaLembar: peta.lembar.map((satu) => satu.nama),
    nama,
    objekPada: (lembar) => peta.lembar.find((satu) => satu.nama === lembar)?.objek ?? [],
    tersimpan: tersimpan.value,
    bagian,
    bagan,
  });
}

/** Ids of the sheets that hold the free sheets; of several that say they are one, the first. */
const lembarBebas = (peta: PetaBuku, ids: readonly string[]): ReadonlyMap<string, string> => {
  const hasil = new Map<string, string>();
  for (const { id, atas } of peta.lembar) {
    const bebas = bebasPada(atas)?.id;
    if (bebas !== undefined && ids.includes(bebas) && !hasil.has(bebas)) hasil.set(bebas, id);
  }
  return hasil;
};

async function bacaTersimpan(
  jalur: Jalur,
  bagian: readonly string[],
): Promise<Result<ReadonlyMap<string, Sel>, KegagalanBuku>> {
  if (bagian.length === 0) return ok(new Map());
  const xml = await jalur.minta(({ workbook }) => {
    const isi = bagian.map((id) => workbook.customXmlParts.getItem(id).getXml());
    return () => isi.map(({ value }) => value);
  });
  return xml.ok ? ok(new Map(xml.value.flatMap((satu) => [...masukanDariXml(satu)]))) : xml;
}
