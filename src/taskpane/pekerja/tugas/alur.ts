import { alurSop } from '../../../application/alur/alur-sop';
import { aturMulai as jalankanAturMulai } from '../../../application/alur/atur-mulai';
import { batalkanLangkah } from '../../../application/alur/batalkan';
import { jelaskanPenyimpangan } from '../../../application/alur/jelaskan';
import { tandaiButir } from '../../../application/alur/tandai-butir';
import { tandaiLangkah } from '../../../application/alur/tandai';
import { ubahPenyimpangan as jalankanUbahPenyimpangan } from '../../../application/alur/ubah-penyimpangan';
import type {
  HasilAlur,
  HasilTanda,
  PermintaanBatalkan,
  PermintaanButir,
  PermintaanJelaskan,
  PermintaanTandai,
  PermintaanUbahPenyimpangan,
} from '../../../application/alur/tipe';
import type { Luaran } from '../../../application/luaran';
import type { Workbook } from '../../../application/ports/workbook';
import { tanggalDariIso } from '../../../domain/umum/tanggal';
import { sajikanAlur, type AlurSajian } from '../../../sajian/alur/alur';
import type { Sajian } from '../../../sajian/dasar';
import type { KonteksTugas } from '../konteks-tugas';
import { padaBuku, sajikanIsi } from '../pada-buku';

/** A date as a date field gives it; the field gives no other text. */
type DenganIso<P extends { readonly tanggal?: unknown }> = Omit<P, 'tanggal'> & { readonly tanggal: string };

const pada = <T>(
  konteks: KonteksTugas,
  kerjakan: (buku: Workbook) => Luaran<T>,
  alur: (isi: T) => HasilAlur,
): Luaran<Sajian<AlurSajian>> =>
  sajikanIsi(padaBuku(konteks, kerjakan), (isi, bahasa) => sajikanAlur(alur(isi), bahasa));

const alurTanda = ({ alur }: HasilTanda): HasilAlur => alur;
const seluruhnya = (alur: HasilAlur): HasilAlur => alur;

/** The 19 steps as of today. */
export const lihat = (
  konteks: KonteksTugas,
  _: Readonly<Record<string, never>>,
): Luaran<Sajian<AlurSajian>> =>
  pada(konteks, (buku) => alurSop(buku, konteks.lingkungan.hariIni()), seluruhnya);

/** "Tandai selesai". */
export const tandai = (
  konteks: KonteksTugas,
  { tanggal, ...permintaan }: DenganIso<PermintaanTandai>,
): Luaran<Sajian<AlurSajian>> =>
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
export const batalkan = (konteks: KonteksTugas, permintaan: PermintaanBatalkan): Luaran<Sajian<AlurSajian>> =>
  pada(konteks, (buku) => batalkanLangkah(buku, konteks.lingkungan, permintaan), alurTanda);

/** The reason for a deviation, where it is still owed. */
export const jelaskan = (konteks: KonteksTugas, permintaan: PermintaanJelaskan): Luaran<Sajian<AlurSajian>> =>
  pada(konteks, (buku) => jelaskanPenyimpangan(buku, konteks.lingkungan, permintaan), alurTanda);

/** Reason and who answers for a departure that stands on its sheet. */
export const ubahPenyimpangan = (
  konteks: KonteksTugas,
  permintaan: PermintaanUbahPenyimpangan,
): Luaran<Sajian<AlurSajian>> =>
  pada(konteks, (buku) => jalankanUbahPenyimpangan(buku, konteks.lingkungan, permintaan), alurTanda);

/** Ticks a requirement or an output, or takes the tick away. */
export const centang = (konteks: KonteksTugas, permintaan: PermintaanButir): Luaran<Sajian<AlurSajian>> =>
  pada(konteks, (buku) => tandaiButir(buku, konteks.lingkungan, permintaan), alurTanda);

/** Moves the start of the cycle; the due dates follow. */
export const aturMulai = (
  konteks: KonteksTugas,
  { mulai }: { readonly mulai: string },
): Luaran<Sajian<AlurSajian>> =>
  pada(
    konteks,
    (buku) =>
      jalankanAturMulai(buku, konteks.lingkungan, {
        mulai: tanggalDariIso(mulai) ?? konteks.lingkungan.hariIni(),
      }),
    seluruhnya,
  );
