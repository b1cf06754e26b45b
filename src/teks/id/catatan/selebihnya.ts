import type { PesanDari } from '../../../domain/umum/catatan';
import type { ParamsCatatanSelebihnya } from '../../../domain/umum/catatan-selebihnya';

export const pesanSelebihnya: PesanDari<ParamsCatatanSelebihnya> = {
  'catatan-selebihnya': ({ jumlah }, tulis) =>
    `Masih ada ${tulis.angka(jumlah)} catatan sejenis yang tidak dirinci satu per satu. Tindakannya sama seperti yang sudah disebut.`,
};
