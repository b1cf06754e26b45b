import { bebasPada } from '../../../application/bebas/cari-bebas';
import { masukanTerpasang, type NamaBuku } from '../../../application/bebas/nama-masukan';
import type { BukuUntukBebas } from '../../../application/bebas/rencana-bebas';
import type { KegagalanBuku } from '../../../application/ports/workbook';
import { ok, type Result } from '../../../domain/umum/result';
import type { Sel } from '../../../lembar/tipe';
import type { Jalur } from '../jalur';
import { bacaIsi } from '../baca/isi-lembar';
import type { PetaBuku } from '../baca/peta-buku';
import { bagianMasukan, masukanDariXml } from './masukan-tersimpan';

export interface BukuBebasHost extends BukuUntukBebas {
  /** Ids of the custom XML parts that hold values of input cells, by sheet. */
  readonly bagian: ReadonlyMap<string, readonly string[]>;
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
  const dasar = await jalur.minta(({ workbook }) => {
    workbook.names.load('items/name,items/formula');
    const bagian = ids.map((id) => [id, bagianMasukan(workbook, id)] as const);
    return () => ({
      nama: workbook.names.items.map(({ name, formula }): NamaBuku => ({
        nama: name,
        acuan: String(formula),
      })),
      bagian: new Map(bagian.map(([id, ambil]) => [id, ambil()])),
    });
  });
  if (!dasar.ok) return dasar;
  const { nama, bagian } = dasar.value;
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
  });
}

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
