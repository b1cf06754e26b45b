import type { Tautan } from '../../lembar/bebas/tipe';
import { bacaRentang } from '../../lembar/rentang';
import { kutipLembar } from '../../lembar/kutip-lembar';
import type { AcuanBuku } from './acuan-buku';
import type { TujuanTautan } from './susunan';

/** Longest address that Excel takes for a link. */
const MAKS_ALAMAT = 2079;
const MAILTO = /^mailto:[^\s@]+@[^\s@]+$/i;

/** Where a link leads in a workbook as it is now. */
export function tulisTautan(
  tautan: Tautan,
  acuan: AcuanBuku,
): TujuanTautan | 'link-not-allowed' | 'link-target-unknown' {
  if ('luar' in tautan) {
    const { luar } = tautan;
    return luar.length <= MAKS_ALAMAT && (MAILTO.test(luar) || alamatAman(luar))
      ? { luar }
      : 'link-not-allowed';
  }
  const sel = tautan.sel ?? 'A1';
  if (bacaRentang(sel) === undefined) return 'link-not-allowed';
  const nama =
    'tabel' in tautan
      ? acuan.lembarTabel(tautan.tabel)
      : 'bebas' in tautan
        ? acuan.lembarBebas(tautan.bebas)
        : acuan.lembar(tautan.lembar);
  return nama === undefined ? 'link-target-unknown' : { lokasi: `${kutipLembar(nama)}!${sel}` };
}

/** Nothing but https, with a host: no script, no file, no share. */
const alamatAman = (alamat: string): boolean =>
  /^https:\/\/[\w.-]+(?::\d+)?(?:[/?#][^\s"<>\\^`{|}]*)?$/i.test(alamat);
