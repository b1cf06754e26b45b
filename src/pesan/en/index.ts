import { pesanCapaian } from './capaian';
import { pesanBerkas, pesanGagal } from './gagal';
import { pesanImpor } from './impor';
import { pesanJson } from './json';
import { pesanKalender } from './kalender';
import { pesanKetikan } from './ketikan';
import { pesanLembar } from './lembar';
import { pesanPengembalian } from './pengembalian';
import { pesanRencana } from './rencana';
import { pesanRuangKerja } from './ruang-kerja';
import { pesanRumus, pesanSebab, pesanSebabBaris } from './rumus';
import { pesanBukti, pesanSop } from './sop';

export const catatan = {
  ...pesanBerkas,
  ...pesanCapaian,
  ...pesanImpor,
  ...pesanJson,
  ...pesanKalender,
  ...pesanKetikan,
  ...pesanLembar,
  ...pesanPengembalian,
  ...pesanRencana,
  ...pesanRuangKerja,
  ...pesanRumus,
  ...pesanSop,
};

export const gagal = pesanGagal;
export const sebab = pesanSebab;
export const sebabBaris = pesanSebabBaris;
export const bukti = pesanBukti;
