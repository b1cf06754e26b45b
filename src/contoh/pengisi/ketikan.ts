import { variabelBaku } from '../../domain/variabel/daftar';
import type { TingkatData } from '../../domain/variabel/tipe';
import type { IsiTabel } from '../../lembar/isi';
import { TEKS_TIDAK_BERLAKU } from '../../lembar/kodek-isian';
import type { Sel } from '../../lembar/tipe';
import { buatAcak } from '../acak';
import { BENIH } from '../tetapan';
import { barisTemplate, teksSel, type BarisTemplate } from './baris-template';
import { isiAksi, isiPaket, isiTransaksi, isiUnit, type BahanIsi, type IsiBaris } from './isi-baris';

/** How a unit fills: completely, with gaps, with typing mistakes, or only the Nihil statement. */
export type GayaIsi = 'rapi' | 'sebagian' | 'berkesalahan' | 'nihil';

/** What a unit types into one cell. */
export interface Ketikan {
  readonly baris: BarisTemplate;
  readonly kolom: string;
  sel: Sel;
}

/** A unit before its template of one period. Dates are Excel serials. */
export interface Unit {
  readonly opd: string;
  readonly periode: string;
  readonly awal: number;
  readonly tanggalData: number;
  readonly gaya: GayaIsi;
  readonly tabel: ReadonlyMap<TingkatData, IsiTabel>;
}

const pengisi: Record<TingkatData, (bahan: BahanIsi) => IsiBaris> = {
  rup: isiPaket,
  transaksi: isiTransaksi,
  opd: isiUnit,
  aksi: isiAksi,
};

/** Cells that a unit brings up to date although they hold something. */
const diperbarui = new Set(['status', 'status_aksi', 'kemajuan_aksi']);

/** Everything that the unit types into one table, in its style. */
export function ketikanTabel(tingkat: TingkatData, tabel: IsiTabel, unit: Unit): Ketikan[] {
  const { opd, periode, awal, tanggalData, gaya } = unit;
  if (gaya === 'nihil') return [];
  const daftar = barisTemplate(tabel);
  const kolom = kolomIsian(tingkat, tabel, daftar);
  const [paket, transaksi] = [
    barisTemplate(unit.tabel.get('rup')),
    barisTemplate(unit.tabel.get('transaksi')),
  ];
  return daftar.flatMap((baris): Ketikan[] => {
    // Ids of actions are random; their codes are not.
    const nama = teksSel(baris, 'kode') || baris.id;
    const acak = buatAcak(`${BENIH}|isi|${opd}|${nama}`);
    const isi = pengisi[tingkat]({ baris, acak, awal, tanggalData, paket, transaksi });
    const celah = buatAcak(`${BENIH}|celah|${opd}|${periode}|${nama}`);
    return kolom.flatMap((id): Ketikan[] => {
      const sel = isi[id] ?? null;
      const terisi = (baris.sel[id] ?? null) !== null && !diperbarui.has(id);
      if (sel === null || sel === baris.sel[id] || terisi) return [];
      if (gaya === 'sebagian' && celah.peluang(0.18))
        return celah.peluang(0.2) ? [{ baris, kolom: id, sel: TEKS_TIDAK_BERLAKU }] : [];
      return [{ baris, kolom: id, sel }];
    });
  });
}

/** Columns of this level that are the unit's to fill: those asked of it, and those that the team's import left blank. */
function kolomIsian(
  tingkat: TingkatData,
  tabel: IsiTabel,
  daftar: readonly BarisTemplate[],
): readonly string[] {
  const ada = new Set(tabel.kolom.map(({ id }) => id));
  return variabelBaku
    .filter(({ id, tingkat: milik }) => milik === tingkat && ada.has(id))
    .filter(
      ({ id, pengisi: oleh }) => oleh !== 'UKPBJ' || daftar.every(({ sel }) => (sel[id] ?? null) === null),
    )
    .map(({ id }) => id);
}
