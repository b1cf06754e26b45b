import { bagianBerunit, isiDisetujui } from '../../domain/rencana/hash-rencana';
import { jsonKanonik } from '../../domain/umum/json-kanonik';
import { ok, type Result } from '../../domain/umum/result';
import type { CatatanLembar } from '../../lembar/catatan';
import { tabelIsiPanjang } from '../../lembar/daftar/isi-panjang';
import { uraiIsiPanjang, type PengenalIsi } from '../../lembar/isi-panjang';
import type { Catatan } from '../catatan';
import type { Perubahan } from '../ports/workbook';
import { perubahanIsiPanjang } from './isi-panjang';
import { tabelRencana } from './rencana-tabel';
import type { DataRuangKerja, RuangKerja } from './ruang-kerja';

const pengenal = (versi: number): PengenalIsi => ({ id: `rencana-${versi}`, jenis: 'rencana', format: 1 });

/**
 * Keeps what an approval freezes. It is the very text that the approval's hash was made of, so that the two prove each
 * other; in the same write as the approval.
 */
export const perubahanVersiRencana = (
  versi: number,
  { rencana, unit }: Pick<DataRuangKerja, 'rencana' | 'unit'>,
): Result<readonly Perubahan[], CatatanLembar> => {
  const isi = perubahanIsiPanjang(pengenal(versi), isiDisetujui(rencana, unit));
  return isi.ok ? ok(isi.value.perubahan) : isi;
};

/**
 * The findings; where one says that the plan is no longer what was approved, with the sheets that differ. Only then the
 * approved version is read. One that was approved before versions were kept leaves the finding as it is, and a damaged one
 * is told beside it.
 */
export async function denganBagianBerubah(
  { buku, data }: Pick<RuangKerja, 'buku' | 'data'>,
  catatan: readonly Catatan[],
): Promise<readonly Catatan[]> {
  const berubah = catatan.find((satu) => satu.kode === 'rencana-berubah');
  if (berubah === undefined) return catatan;
  const dibaca = await buku.baca([tabelIsiPanjang.id]);
  if (!dibaca.ok) return catatan;
  const versi = uraiIsiPanjang(dibaca.value.tabel.get(tabelIsiPanjang.id), pengenal(berubah.params.versi));
  if (!versi.ok) return [...catatan, versi.error];
  if (versi.value === undefined) return catatan;
  const lembar = lembarBerbeda(versi.value.nilai, data);
  if (lembar.length === 0) return catatan;
  return catatan.map((satu) =>
    satu === berubah ? { ...berubah, params: { ...berubah.params, lembar } } : satu,
  );
}

/** Names of the sheets whose rows are not those of the version; a unit is the same one under another code. */
function lembarBerbeda(
  versi: unknown,
  { rencana, unit }: Pick<DataRuangKerja, 'rencana' | 'unit'>,
): readonly string[] {
  const tersimpan: Readonly<Record<string, unknown>> = { ...(versi as object) };
  const larik = (bagian: string): readonly unknown[] => {
    const isi = tersimpan[bagian];
    return Array.isArray(isi) ? isi : [];
  };
  const dahulu: Readonly<Record<string, unknown>> = {
    ...tersimpan,
    ...bagianBerunit({ target: larik('target'), aksi: larik('aksi') }, unit),
  };
  const kini = isiDisetujui(rencana, unit);
  return (Object.keys(tabelRencana) as (keyof typeof tabelRencana)[])
    .filter((bagian) => !isSama(dahulu[bagian] ?? null, kini[bagian]))
    .map((bagian) => tabelRencana[bagian].lembar.nama);
}

const isSama = (a: unknown, b: unknown): boolean => jsonKanonik(a) === jsonKanonik(b);
