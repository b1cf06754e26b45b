import { catatJson, type CatatanJson, type JenisSalah } from '../../application/catatan-json';
import { bacaAngka } from '../../domain/ketikan/angka';
import { kutip } from '../../domain/ketikan/hasil';
import { bacaTanggal } from '../../domain/ketikan/tanggal';
import type { Lokasi } from '../../domain/umum/catatan';
import { isoDari } from '../../domain/umum/tanggal';

/** What a cell takes is not taken here, because the schema is published: what to write instead is told. */
export const catatJenisSalah = (diharapkan: string, isi: unknown, lokasi: Lokasi): CatatanJson =>
  catatJson('json-jenis-salah', { diharapkan, ...tertulis(isi), ...gantinya(diharapkan, isi) }, lokasi);

function tertulis(isi: unknown): Pick<JenisSalah, 'tertulis'> {
  if (typeof isi === 'string') return { tertulis: JSON.stringify(kutip(isi)) };
  // A number too large for any is not what was written by now.
  const polos = isi === null || typeof isi === 'boolean' || Number.isFinite(isi);
  return polos ? { tertulis: String(isi) } : {};
}

const isKosong = (isi: unknown): boolean =>
  isi === null || (typeof isi === 'string' && bacaAngka(isi).isian.keadaan === 'kosong');

function gantinya(diharapkan: string, isi: unknown): Pick<JenisSalah, 'kosong' | 'usul' | 'satuan'> {
  if (!['string', 'number', 'int'].includes(diharapkan)) return {};
  if (isKosong(isi)) return { kosong: true };
  if (diharapkan !== 'string') return typeof isi === 'string' ? usulAngka(isi) : {};
  return typeof isi === 'boolean' || Number.isFinite(isi) ? { usul: [JSON.stringify(String(isi))] } : {};
}

/** Amounts first, then with the unit that the text itself names: `5 juta` is no five of "juta". */
function usulAngka(teks: string): Pick<JenisSalah, 'usul' | 'satuan'> {
  const asing = bacaAngka(teks, { satuan: 'Rp' }).catatan.find(
    (satu) => satu.kode === 'satuan-tidak-dikenal',
  );
  const satuan = asing?.params.satuan ?? 'Rp';
  const { isian, catatan } = bacaAngka(teks, { satuan });
  const disebut = asing === undefined ? {} : { satuan };
  if (isian.keadaan === 'ada') return { usul: [String(isian.nilai)], ...disebut };
  const ambigu = catatan.find((satu) => satu.kode === 'angka-ambigu')?.params;
  return ambigu === undefined ? {} : { usul: [ambigu.ribuan, ambigu.desimal].map(String), ...disebut };
}

/** A date written another way, as a plan document writes it; `undefined` where it is none for sure. */
export function tanggalTertulis(isi: unknown): string | undefined {
  if (typeof isi !== 'string') return undefined;
  const { isian } = bacaTanggal(isi);
  return isian.keadaan === 'ada' ? isoDari(isian.nilai) : undefined;
}
