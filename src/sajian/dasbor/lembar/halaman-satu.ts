import { potongTeks } from '../../../domain/umum/aksara';
import type { Bahasa } from '../../../teks/bahasa';
import type { DasborSajian, DaftarSajian } from '../tipe';
import { gayaWarna } from './gaya-warna';
import type { PenataDasbor, Petak } from './penata';

/** Columns of the grid that each table of the page takes, left to right. */
const LEBAR = {
  belumTercapai: [2, 8, 3, 3, 3, 4, 4, 5],
  belumMelapor: [16, 4, 7, 5],
  tindakLanjut: [14, 8, 5, 5],
} as const;

/** Names and causes of people can be long; the sheet Capaian has them whole. */
const TERPANJANG = 120;

export function tataRingkasan(tata: PenataDasbor, sajian: DasborSajian): void {
  tata.teks(sajian.judul, 'judul');
  tata.teks(sajian.keadaan, 'petunjuk');
  tata.lompat();
  tata.teks(sajian.diminta.judul, 'subjudul');
  sajian.diminta.isi.forEach((satu, k) => {
    tata.teks(`${k + 1}. ${potong(satu)}`);
  });
  tata.lompat();
  tata.teks(sajian.ringkas, 'judul');
  if (sajian.perStatus !== '') tata.teks(sajian.perStatus);
}

export function tataDaftar(tata: PenataDasbor, sajian: DasborSajian, { teks }: Bahasa): void {
  const { kolom } = teks.sajian.dasbor;
  const kepala = [kolom.kode, kolom.indikator, kolom.realisasi, kolom.target, kolom.targetTahun];
  tabel(
    tata,
    sajian.belumTercapai,
    [...kepala, sajian.perubahanDari, kolom.penanggungJawab, kolom.sebab],
    LEBAR.belumTercapai,
    (satu) => [
      { isi: satu.kode, gaya: gayaWarna[satu.status.warna ?? 'tanpa'] },
      { isi: `${potong(satu.nama)} (${satu.status.teks})`, gaya: 'isi' },
      ...[satu.nilai, satu.target, satu.targetTahun, satu.perubahan].map((isi): IsiPetak => ({
        isi,
        gaya: 'tengah',
      })),
      { isi: potong(satu.penanggungJawab), gaya: 'isi' },
      { isi: potong(satu.sebab), gaya: 'isi' },
    ],
  );
  tata.teks(sajian.pengaruh.judul, 'subjudul');
  for (const satu of sajian.pengaruh.isi) tata.teks(`• ${potong(satu)}`);
  tata.lompat();
  tabel(
    tata,
    sajian.belumMelapor,
    [kolom.opd, kolom.pagu, kolom.status, kolom.tenggat],
    LEBAR.belumMelapor,
    (satu) => [
      { isi: potong(satu.nama), gaya: 'isi' },
      ...[satu.pagu, satu.status, satu.tenggat].map((isi): IsiPetak => ({ isi, gaya: 'tengah' })),
    ],
  );
  tabel(
    tata,
    sajian.tindakLanjut,
    [kolom.uraian, kolom.opd, kolom.tenggat, kolom.lewat],
    LEBAR.tindakLanjut,
    (satu) => [
      { isi: potong(satu.uraian), gaya: 'isi' },
      { isi: potong(satu.opd), gaya: 'isi' },
      { isi: satu.tenggat, gaya: 'tengah' },
      { isi: satu.lewat, gaya: 'buruk' },
    ],
  );
  tata.teks(sajian.sop);
  if (sajian.tercapai !== null) tata.teks(sajian.tercapai);
  tata.teks(sajian.kaki, 'petunjuk');
}

type IsiPetak = Omit<Petak, 'lebar'>;

function tabel<T>(
  tata: PenataDasbor,
  daftar: DaftarSajian<T>,
  kepala: readonly string[],
  lebar: readonly number[],
  petak: (satu: T) => readonly IsiPetak[],
): void {
  const dengan = (isi: readonly IsiPetak[]): readonly Petak[] =>
    isi.map((satu, k) => ({ ...satu, lebar: lebar[k] ?? 1 }));
  tata.teks(daftar.judul, 'subjudul');
  if (daftar.isi.length > 0) tata.deret(dengan(kepala.map((isi) => ({ isi, gaya: 'kepala' }))));
  for (const satu of daftar.isi) tata.deret(dengan(petak(satu)));
  if (daftar.lainnya !== null) tata.teks(daftar.lainnya, 'petunjuk');
  tata.lompat();
}

const potong = (teks: string): string => potongTeks(teks, TERPANJANG);
