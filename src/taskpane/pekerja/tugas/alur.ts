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
import { ok } from '../../../domain/umum/result';
import { tanggalDariIso } from '../../../domain/umum/tanggal';
import type { KonteksTugas } from '../konteks-tugas';
import { tampilAlur, type AlurTampil } from './tampil-alur';

type HasilAlurTampil = Luaran<AlurTampil>;

/** A date as a date field gives it; the field gives no other text. */
type DenganIso<P extends { readonly tanggal?: unknown }> = Omit<P, 'tanggal'> & { readonly tanggal: string };

async function pada<T>(
  konteks: KonteksTugas,
  kerjakan: (buku: Workbook) => Luaran<T>,
  tampil: (isi: T) => AlurTampil,
): HasilAlurTampil {
  const buku = await konteks.buku();
  if (!buku.ok) return buku;
  const hasil = await kerjakan(buku.value);
  if (!hasil.ok) return hasil;
  const { catatan, isi } = hasil.value;
  return ok({ catatan, ...(isi === undefined ? {} : { isi: tampil(isi) }) });
}

const alurTanda = ({ alur }: HasilTanda): AlurTampil => tampilAlur(alur);

/** The 19 steps as of today. */
export const lihat = (konteks: KonteksTugas, _: Readonly<Record<string, never>>): HasilAlurTampil =>
  pada(konteks, (buku) => alurSop(buku, konteks.lingkungan.hariIni()), tampilAlur);

/** "Tandai selesai". */
export const tandai = (
  konteks: KonteksTugas,
  { tanggal, ...permintaan }: DenganIso<PermintaanTandai>,
): HasilAlurTampil =>
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
export const batalkan = (konteks: KonteksTugas, permintaan: PermintaanBatalkan): HasilAlurTampil =>
  pada(konteks, (buku) => batalkanLangkah(buku, konteks.lingkungan, permintaan), alurTanda);

/** Ticks a requirement or an output, or takes the tick away. */
export const centang = (konteks: KonteksTugas, permintaan: PermintaanButir): HasilAlurTampil =>
  pada(konteks, (buku) => tandaiButir(buku, konteks.lingkungan, permintaan), alurTanda);

/** Moves the start of the cycle; the due dates follow. */
export const aturMulai = (konteks: KonteksTugas, { mulai }: { readonly mulai: string }): HasilAlurTampil =>
  pada(
    konteks,
    (buku) =>
      jalankanAturMulai(buku, konteks.lingkungan, {
        mulai: tanggalDariIso(mulai) ?? konteks.lingkungan.hariIni(),
      }),
    tampilAlur,
  );
