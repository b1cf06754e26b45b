import type { KeadaanTabel, ObjekTabel } from '../../../../application/tabel/keadaan-tabel';
import { ok, type Result } from '../../../../domain/umum/result';
import type { KegagalanPaket } from '../../kegagalan';
import type { Paket } from '../../paket';
import { relasi } from '../../relasi';
import { bacaXml } from '../../xml';
import { ruangLembar } from '../../xml-ruang';
import { bacaRentang, tulisRentang } from '../../../../lembar/rentang';

/** An Excel table object of a sheet (ECMA-376 part 1, 18.5). */
export interface ObjekTabelXlsx extends ObjekTabel {
  readonly bagian: string;
  readonly id: number;
  /** Formulas of calculated columns, by place in the table from 0; decoded text. */
  readonly rumusKolom: ReadonlyMap<number, string>;
}

/** A table of a workbook file. */
export type KeadaanXlsx = KeadaanTabel<ObjekTabelXlsx>;

/** The table objects of a sheet; one whose reference cannot be read is passed over. */
export function bacaObjekTabel(
  paket: Paket,
  bagianLembar: string,
): Result<readonly ObjekTabelXlsx[], KegagalanPaket> {
  const hubungan = relasi(paket, bagianLembar);
  if (!hubungan.ok) return hubungan;
  const hasil: ObjekTabelXlsx[] = [];
  for (const { jenis, luar, sasaran } of hubungan.value) {
    if (jenis !== 'table' || luar) continue;
    const teks = paket.teks(sasaran);
    if (!teks.ok) return teks;
    if (teks.value === undefined) continue;
    const objek = bacaBagianTabel(teks.value, sasaran);
    if (!objek.ok) return objek;
    if (objek.value !== undefined) hasil.push(objek.value);
  }
  return ok(hasil);
}

function bacaBagianTabel(xml: string, bagian: string): Result<ObjekTabelXlsx | undefined, KegagalanPaket> {
  let kepala: Omit<ObjekTabelXlsx, 'bagian' | 'rumusKolom'> | undefined;
  const rumusKolom = new Map<number, string>();
  let kolom = -1;
  let dalamRumus = false;
  const read = bacaXml(xml, bagian, ruangLembar, () => ({
    buka(nama, atribut) {
      if (nama === 'table' && kepala === undefined) {
        const { ref = '', id = '0', displayName, name = '', totalsRowCount = '0' } = atribut();
        const rentang = bacaRentang(ref);
        if (rentang) {
          kepala = { id: Number(id), nama: displayName ?? name, rentang, barisTotal: Number(totalsRowCount) };
        }
      } else if (nama === 'tableColumn') kolom++;
      dalamRumus = nama === 'calculatedColumnFormula';
    },
    tutup() {
      dalamRumus = false;
    },
    teks(teks) {
      if (dalamRumus) rumusKolom.set(kolom, (rumusKolom.get(kolom) ?? '') + teks);
    },
  }));
  if (!read.ok) return read;
  return ok(kepala === undefined ? undefined : { ...kepala, bagian, rumusKolom });
}

/** The table part with another last row; its filter, and a sort that reaches as far, go with it. */
export function ubahTinggiTabel(
  xml: string,
  bawahLama: number,
  bawahBaru: number,
  barisTotal: number,
): string {
  if (bawahLama === bawahBaru) return xml;
  return xml.replace(
    /<(?:[\w.-]+:)?(table|autoFilter|sortState|sortCondition)\s[^>]*>/g,
    (tag, nama: string) =>
      tag.replace(/(\sref\s*=\s*)(["'])([^"']*)\2/, (utuh, awal: string, kutip: string, ref: string) => {
        const rentang = bacaRentang(ref);
        const tambahan = nama === 'table' ? barisTotal : 0;
        if (rentang?.bawah !== bawahLama + tambahan) return utuh;
        return `${awal}${kutip}${tulisRentang({ ...rentang, bawah: bawahBaru + tambahan })}${kutip}`;
      }),
  );
}
