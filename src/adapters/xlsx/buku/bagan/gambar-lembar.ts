import type { RencanaBebas } from '../../../../application/bebas/rencana-bebas';
import { fail, ok, type Result } from '../../../../domain/umum/result';
import { BATAS_GAMBAR } from '../../batas';
import { damaged, tooLarge, type KegagalanPaket } from '../../kegagalan';
import { relasi, type Relasi } from '../../relasi';
import type { IsiPaket } from '../isi-paket';
import { Gambar } from './gambar';

/** The drawing of a sheet, and the parts that its charts stand in. */
export interface GambarLembar {
  readonly bagian: string;
  /** Relationship by which the sheet names it. */
  readonly hubungan: string;
  readonly gambar: Gambar;
  /** By relationship of the drawing. */
  readonly bagan: ReadonlyMap<string, Relasi>;
}

/** The drawing of the sheet that a free sheet has by now; it is looked for only where charts are described, or were made. */
export function gambarLama(
  isi: IsiPaket,
  { susunan, diTempat, ditinggal }: RencanaBebas,
): Result<GambarLembar | undefined, KegagalanPaket> {
  const lama = diTempat ?? ditinggal;
  const bagianLembar = lama && isi.bagianLembar.get(lama.lembar.nama);
  if (lama === undefined || bagianLembar === undefined || susunan.bagan.length + lama.bagan.length === 0)
    return ok(undefined);
  const milik = relasi(isi.paket, bagianLembar);
  if (!milik.ok) return milik;
  const satu = milik.value.find(({ jenis, luar }) => jenis === 'drawing' && !luar);
  if (satu === undefined) return ok(undefined);
  const bagian = satu.sasaran;
  if (isi.ukuran(bagian) > BATAS_GAMBAR) return fail(tooLarge('ukuran-bagian'));
  const gambar = Gambar.baca(isi.teks(bagian));
  if (gambar === undefined) return fail(damaged('drawing-not-readable', bagian));
  const bagan = relasi(isi.paket, bagian);
  if (!bagan.ok) return bagan;
  const perId = new Map(
    bagan.value.filter(({ jenis, luar }) => jenis === 'chart' && !luar).map((ini) => [ini.id, ini]),
  );
  return ok({ bagian, hubungan: satu.id, gambar, bagan: perId });
}
