import { catatPengembalian } from '../../domain/pengembalian/catatan';
import { hurufKolom } from '../../lembar/alamat';
import { catatLembar } from '../../lembar/catatan';
import { catatTeksDibersihkan } from '../../lembar/dibersihkan';
import type { Catatan } from '../catatan';
import type { BukuTerbaca, LembarTerbaca } from '../ports/pembaca-buku';
import { cariTabel } from '../tabel-terbaca';

/**
 * What is told of the texts of a returned workbook that no workbook could hold, each at its cell: on the sheets with a table of
 * ours, whatever part of them is read in the end. Sheets of the unit's own are nobody's business.
 */
export const catatTeksKembali = ({ lembar }: Pick<BukuTerbaca, 'lembar'>): readonly Catatan[] =>
  lembar.flatMap((satu) =>
    satu.dibersihkan === undefined || cariTabel(satu) === undefined ? [] : catatTeksLembar(satu),
  );

/** The same of one sheet. */
export function catatTeksLembar({ nama, dibersihkan }: LembarTerbaca): readonly Catatan[] {
  if (dibersihkan === undefined) return [];
  const { nama: namanya, sel, selebihnya } = dibersihkan;
  const lokasi = { lembar: nama };
  return [
    ...(namanya === undefined
      ? []
      : [
          catatPengembalian(
            'nama-lembar-dibersihkan',
            {
              aksara: namanya.dibuang,
              ...(namanya.panjang === undefined ? {} : { panjang: namanya.panjang }),
            },
            lokasi,
          ),
        ]),
    ...sel.map(({ baris, kolom, ...apa }) =>
      catatTeksDibersihkan(apa, { ...lokasi, baris, sel: `${hurufKolom(kolom + 1)}${baris}` }),
    ),
    ...(selebihnya > 0 ? [catatLembar('sel-dibersihkan-lain', { jumlah: selebihnya }, lokasi)] : []),
  ];
}
