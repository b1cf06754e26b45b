import type { LetakKisi } from '../../bagan/lapis-bagan';
import { pikselDari } from '../rupa';
import type { Layar } from './layar';
import { lebarKepala, tinggiKepala } from './tata';

/** Where points of the sheet lie in the plain grid as it is scrolled now. */
export const letakSederhana = ({ tata, akar }: Layar): LetakKisi => ({
  lebar: akar.clientWidth,
  tinggi: akar.clientHeight,
  titik: ({ col, x, row, y }) => [tata.x(col) + pikselDari(x), tata.y(row) + pikselDari(y)],
  tepi: ({ col, row }) => [
    lebarKepala + (col < tata.bekuKolom ? 0 : tata.bekuLebar),
    tinggiKepala + (row < tata.bekuBaris ? 0 : tata.bekuTinggi),
  ],
});
