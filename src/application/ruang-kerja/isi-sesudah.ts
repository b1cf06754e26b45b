import { kolomIdBaris } from '../../lembar/tata-letak';
import type { BarisTerbaca, IsiTabel } from '../../lembar/isi';
import type { Sel } from '../../lembar/tipe';
import type { IsiBuku, Perubahan } from '../ports/workbook';

/**
 * The tables as changes would leave them, to work out beforehand what else belongs to the write. Rows typed without an id
 * stay as they were read, and so do texts of an earlier version that are to get the words of today.
 */
export function isiSesudah({ tabel }: IsiBuku, perubahan: readonly Perubahan[]): IsiBuku {
  const hasil = new Map(tabel);
  for (const satu of perubahan) {
    const lama = hasil.get(satu.tabelId);
    if (lama !== undefined) hasil.set(satu.tabelId, { ...lama, baris: barisSesudah(lama, satu) });
  }
  return { tabel: hasil };
}

function barisSesudah(isi: IsiTabel, perubahan: Perubahan): readonly BarisTerbaca[] {
  const letakId = isi.kolom.findIndex(({ id }) => id === kolomIdBaris.id);
  const idDari = ({ sel }: BarisTerbaca): Sel => sel[letakId] ?? null;
  switch (perubahan.jenis) {
    case 'hapus': {
      const dibuang = new Set<Sel>(perubahan.id);
      return isi.baris.filter((satu) => !dibuang.has(idDari(satu)));
    }
    case 'simpan':
    case 'ganti': {
      const letak = isi.kolom.map(({ id }) => perubahan.kolom.indexOf(id));
      const baru = new Map<Sel, readonly Sel[]>(perubahan.baris.map(({ id, sel }) => [id, sel]));
      const timpa = (satu: BarisTerbaca, sel: readonly Sel[] | undefined): BarisTerbaca =>
        sel === undefined
          ? satu
          : { ...satu, sel: letak.map((di, k) => (di < 0 ? satu.sel[k] : sel[di]) ?? null) };
      const lama = isi.baris.filter((satu) => perubahan.jenis === 'simpan' || baru.has(idDari(satu)));
      const ada = new Set(lama.map(idDari));
      const akhir = isi.baris.at(-1)?.nomor ?? 0;
      return [
        ...lama.map((satu) => timpa(satu, baru.get(idDari(satu)))),
        ...perubahan.baris
          .filter(({ id }) => !ada.has(id))
          .map(({ id, sel }, i) =>
            timpa({ nomor: akhir + i + 1, sel: isi.kolom.map((_, k) => (k === letakId ? id : null)) }, sel),
          ),
      ];
    }
    case 'perbarui-isi':
    case 'beri-id':
      return isi.baris;
  }
}
