import type { BarisData } from '../../domain/data/baris-data';
import type { NilaiKembali, UbahanBaris } from '../../domain/data/ubahan-baris';
import { belahNilai } from '../../domain/ketikan/belah';
import { isIsianSama } from '../../domain/koreksi/koreksi';
import type { Variabel } from '../../domain/variabel/tipe';
import { isianDariSel } from '../../lembar/kodek-isian';
import type { Sel } from '../../lembar/tipe';
import { kodePeriksaBaris, kolomSel } from './kode-periksa-baris';
import type { BarisTertulis } from './baris-periode';
import type { BarisKembali } from './isi-kembali';

/** How a row on its data sheet differs from the row that was returned. */
export interface BedaKembali {
  readonly ubahan: UbahanBaris;
  /** The file, sheet and row that the unit's row came from. */
  readonly asal: BarisData['asal'];
  /** The cells that say where it came from say something else. */
  readonly asalDiubah: boolean;
}

/** Identity of a row: what it counts by. Changed, it counts elsewhere. */
const kolomIdentitas = ['periode', 'opd', 'baris', 'kodeRup'] as const;

const teks = (sel: Sel | undefined): string =>
  sel === null || sel === undefined || typeof sel === 'object' ? '' : String(sel);

/** Compares a row as it stands with the row as it was returned, value by value: cells that mean the same are the same. */
export function bandingkanKembali(
  { data }: BarisTertulis,
  kembali: BarisKembali,
  variabel: readonly Variabel[],
): BedaKembali {
  const sel = (kolom: string): Sel | undefined => kembali.sel.get(kolom);
  const disunting: Record<string, NilaiKembali> = {};
  for (const satu of variabel) {
    const dulu = isianDariSel(sel(satu.id), satu);
    if (!isIsianSama(dulu, data.isian[satu.id])) disunting[satu.id] = { kembali: dulu };
  }
  const kini: Record<(typeof kolomIdentitas)[number], string> = {
    periode: data.periode,
    opd: data.opd,
    baris: data.id,
    kodeRup: data.kodeRup.join(';'),
  };
  const dulu = { ...kini, kodeRup: belahNilai(teks(sel('kodeRup'))).join(';') };
  for (const kolom of ['periode', 'opd', 'baris'] as const) dulu[kolom] = teks(sel(kolom));
  const dipindah = kolomIdentitas.some((kolom) => dulu[kolom] !== kini[kolom]);
  const asal = {
    berkas: teks(sel('berkas')),
    lembar: teks(sel('lembar')),
    baris: Number(sel('barisAsal') ?? 0),
  };
  return {
    ubahan: { disunting, dikoreksi: {}, ...(dipindah ? { baris: 'dipindah' as const } : {}) },
    asal,
    asalDiubah: (['berkas', 'lembar', 'baris'] as const).some((bagian) => asal[bagian] !== data.asal[bagian]),
  };
}

/** Whether what was kept is what the row's code was made of: then nobody changed it either. */
export function isTerbukti(kembali: BarisKembali, kolom: readonly string[], kode: string): boolean {
  const sel = kolom.map((id) => (id === 'kodePeriksa' ? null : (kembali.sel.get(id) ?? null)));
  return kodePeriksaBaris(kolom.map(kolomSel), sel) === kode;
}
