import { alurSop } from '../../../application/alur/alur-sop';
import { aturMulai as jalankanAturMulai } from '../../../application/alur/atur-mulai';
import { batalkanLangkah } from '../../../application/alur/batalkan';
import { tandaiButir } from '../../../application/alur/tandai-butir';
import { tandaiLangkah } from '../../../application/alur/tandai';
import type {
  HasilTanda,
  PermintaanBatalkan,
  PermintaanButir,
  PermintaanTandai,
} from '../../../application/alur/tipe';
import type { Luaran } from '../../../application/luaran';
import type { Workbook } from '../../../application/ports/workbook';
import { tanggalDariIso } from '../../../domain/umum/tanggal';
import type { KonteksTugas } from '../konteks-tugas';
import { padaBuku, ubahIsi } from '../pada-buku';
import { tampilAlur, type AlurTampil } from './tampil-alur';

/** A date as a date field gives it; the field gives no other text. */
type DenganIso<P extends { readonly tanggal?: unknown }> = Omit<P, 'tanggal'> & { readonly tanggal: string };

const pada = <T>(
  konteks: KonteksTugas,
  kerjakan: (buku: Workbook) => Luaran<T>,
  tampil: (isi: T) => AlurTampil,
): Luaran<AlurTampil> => ubahIsi(padaBuku(konteks, kerjakan), tampil);

const alurTanda = ({ alur }: HasilTanda): AlurTampil => tampilAlur(alur);

/** The 19 steps as of today. */
export const lihat = (konteks: KonteksTugas, _: Readonly<Record<string, never>>): Luaran<AlurTampil> =>
  pada(konteks, (buku) => alurSop(buku, konteks.lingkungan.hariIni()), tampilAlur);

/** "Tandai selesai". */
export const tandai = (
  konteks: KonteksTugas,
  { tanggal, ...permintaan }: DenganIso<PermintaanTandai>,
): Luaran<AlurTampil> =>
  pada(
    konteks,
    (buku) =>
      tandaiLangkah(buku, konteks.lingkungan, {
        ...permintaan,
        tanggal: tanggalDariIso(tanggal) ?? konteks.lingkungan.hariIni(),
      }),
    alurTanda,
  );

/** Undoes a mark, with the reason. */
export const batalkan = (konteks: KonteksTugas, permintaan: PermintaanBatalkan): Luaran<AlurTampil> =>
  pada(konteks, (buku) => batalkanLangkah(buku, konteks.lingkungan, permintaan), alurTanda);

/** Ticks a requirement or an output, or takes the tick away. */
export const centang = (konteks: KonteksTugas, permintaan: PermintaanButir): Luaran<AlurTampil> =>
  pada(konteks, (buku) => tandaiButir(buku, konteks.lingkungan, permintaan), alurTanda);

/** Moves the start of the cycle; the due dates follow. */
export const aturMulai = (konteks: KonteksTugas, { mulai }: { readonly mulai: string }): Luaran<AlurTampil> =>
  pada(
    konteks,
    (buku) =>
      jalankanAturMulai(buku, konteks.lingkungan, {
        mulai: tanggalDariIso(mulai) ?? konteks.lingkungan.hariIni(),
      }),
    tampilAlur,
  );
