import type { DasarJadwal } from '../../domain/sop/jadwal-siklus';
import type { RuangAlur } from './fakta';

export const dasarJadwal = ({
  kalender,
  pengaturan,
}: Pick<RuangAlur, 'kalender' | 'pengaturan'>): DasarJadwal => ({
  kalender,
  hitungan: pengaturan.hitunganHari,
  mulai: pengaturan.mulaiSiklus,
  hariKembali: pengaturan.hariKembali,
});
