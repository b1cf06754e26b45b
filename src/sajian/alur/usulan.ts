import type { DasarUsulan, UsulanTanda } from '../../application/alur/usulan';
import type { Bahasa } from '../../teks/bahasa';
import { sajikanTanggal, type TanggalSajian } from '../dasar';

/** A mark that is proposed, as the form takes it. */
export interface UsulanSajian {
  /** `Rencana disetujui 30 Januari 2026, nomor 027/1: tandai 7?` */
  readonly teks: string;
  readonly tanggal: TanggalSajian;
  readonly catatan: string | null;
  readonly cabang: string | null;
}

const sebutDasar = ({ jenis, params }: DasarUsulan, tanggal: string, { teks: { sajian } }: Bahasa): string =>
  sajian.alur.usulan.dasar[jenis](tanggal, params as never);

export function sajikanUsulan(nomor: number, usulan: UsulanTanda, bahasa: Bahasa): UsulanSajian {
  const tanggal = sajikanTanggal(usulan.tanggal, bahasa);
  const apa = sebutDasar(usulan.dasar, tanggal.teks, bahasa);
  return {
    teks: bahasa.teks.sajian.alur.usulan.tandai(apa, nomor),
    tanggal,
    catatan: usulan.catatan ?? null,
    cabang: usulan.cabang ?? null,
  };
}
