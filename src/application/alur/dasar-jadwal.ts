import type { DasarJadwal } from '../../domain/sop/jadwal-siklus';
import type { RuangAlur } from './fakta';

export const dasarJadwal = ({
  kalender,
  pengaturan,
  rencana,
}: Pick<RuangAlur, 'kalender' | 'pengaturan' | 'rencana'>): DasarJadwal => ({
  kalender,
  hitungan: pengaturan.hitunganHari,
  hariLangkah: pengaturan.hariLangkah,
  mulai: pengaturan.mulaiSiklus,
  hariKembali: pengaturan.hariKembali,
  akhirAksi: rencana.aksi.flatMap(({ selesai, status }) => (status === 'batal' ? [] : [selesai])),
});
