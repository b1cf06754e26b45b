import { bacaAngka } from '../../domain/ketikan/angka';
import { isSatuanPersen } from '../../domain/ketikan/persen';
import { bentukBanding } from '../../domain/umum/teks';
import { BacaKolom } from '../../lembar/baca-kolom';
import { tabelIndikator } from '../../lembar/daftar/indikator';
import type { BarisTerbaca, IsiTabel } from '../../lembar/isi';
import type { Tabel } from '../../lembar/tabel';
import { persenTampak } from '../../lembar/tampak-sel';
import { isGalatSel, type Sel } from '../../lembar/tipe';
import type { IsiBuku } from '../ports/workbook';

/**
 * A table whose percents are read as such: `6%` typed where the unit is percent is 6, whether Excel made the number 0.06 of it
 * or it stayed a text. In any other unit it stays what it is, which is a finding.
 */
export function denganPersen(tabel: Tabel, isi: IsiTabel, buku: IsiBuku): IsiTabel {
  const kolom = tabel.lembar.tabel.kolom.filter(
    ({ satuan, besaran }) => satuan !== undefined || besaran === 'diketik',
  );
  if (kolom.length === 0) return isi;
  const terbaca = new BacaKolom(isi);
  let satuanBaris: ((baris: BarisTerbaca) => string) | undefined;
  const baris = isi.baris.map((satu) =>
    kolom.reduce((hasil, spec) => {
      const persen = persenDari(terbaca.sel(satu, spec.id));
      if (persen === undefined) return hasil;
      satuanBaris ??= satuanIndikator(terbaca, buku);
      return isSatuanPersen(spec.satuan ?? satuanBaris(satu))
        ? terbaca.dengan(hasil, spec.id, persen)
        : hasil;
    }, satu),
  );
  return { ...isi, baris };
}

function persenDari(sel: Sel): number | undefined {
  if (isGalatSel(sel)) return sel.tampak && persenTampak(sel.tampak);
  if (typeof sel !== 'string' || !/(?:%|persen)\s*$/i.test(sel)) return undefined;
  const { isian } = bacaAngka(sel, { satuan: '%' });
  return isian.keadaan === 'ada' ? isian.nilai : undefined;
}

/** Unit of the indicator that a row belongs to: by its hidden id, else by its code. */
function satuanIndikator(milik: BacaKolom, buku: IsiBuku): (baris: BarisTerbaca) => string {
  const indikator = new BacaKolom(buku.tabel.get(tabelIndikator.id));
  const menurut = (kunci: (baris: BarisTerbaca) => string | undefined): ReadonlyMap<string, string> =>
    new Map(
      indikator.baris.flatMap((satu): [string, string][] => {
        const milikSatu = kunci(satu);
        return milikSatu === undefined
          ? []
          : [[bentukBanding(milikSatu), indikator.teks(satu, 'satuan') ?? '']];
      }),
    );
  const menurutId = menurut((satu) => indikator.id(satu));
  const menurutKode = menurut((satu) => indikator.teks(satu, 'kode'));
  return (baris) =>
    menurutId.get(bentukBanding(milik.teks(baris, 'indikatorId') ?? '')) ??
    menurutKode.get(bentukBanding(milik.teks(baris, 'indikator') ?? '')) ??
    '';
}
