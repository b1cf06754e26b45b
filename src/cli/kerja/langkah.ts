import { pasti } from '../../domain/umum/pasti';
import { alurSop } from '../../application/alur/alur-sop';
import { aturMulai } from '../../application/alur/atur-mulai';
import { batalkanLangkah } from '../../application/alur/batalkan';
import { jelaskanPenyimpangan } from '../../application/alur/jelaskan';
import { tandaiLangkah } from '../../application/alur/tandai';
import { tandaiButir } from '../../application/alur/tandai-butir';
import type { HasilAlur, HasilTanda } from '../../application/alur/tipe';
import type { Luaran } from '../../application/luaran';
import type { Workbook } from '../../application/ports/workbook';
import { isoDari, tanggalDariIso } from '../../domain/umum/tanggal';
import { sajikanDibatalkan, sajikanDijelaskan, sajikanDitandai } from '../../sajian/alur/tanda';
import { barisPerintah } from '../baris-perintah';
import { padaRuangKerja } from '../buka';
import { cetakAlur } from '../cetak/langkah';
import { alurJson } from '../json/alur';
import type { Konteks } from '../konteks';
import { dariHasil, salahPakai, type LuaranPerintah } from '../luaran-perintah';
import { daftarTeks, teksBoleh, teksWajib, type Argumen, type Kerja } from '../perintah/tipe';
import { usulkan } from './usulan-langkah';

/** What the command does besides showing; at most one of them. */
const pekerjaan = ['selesai', 'jelaskan', 'batal', 'centang', 'hapusCentang', 'mulai'] as const;
type Pekerjaan = (typeof pekerjaan)[number];

/** Optional arguments as the use cases take them: absent, not undefined. */
const boleh = <K extends string>(argumen: Argumen, ...nama: readonly K[]): { readonly [N in K]?: string } =>
  Object.fromEntries(
    nama.flatMap((satu) => {
      const isi = teksBoleh(argumen, satu);
      return isi === undefined ? [] : [[satu, isi]];
    }),
  ) as { readonly [N in K]?: string };

export const langkah: Kerja = async (konteks, argumen) => {
  const diminta = pekerjaan.filter((satu) => teksBoleh(argumen, satu) !== undefined);
  const [apa] = diminta;
  const usulan = argumen['usulan'] === true;
  const salah = diminta.length + Number(usulan) > 1 ? konteks.teks.satuSaja : salahTulis(konteks, argumen);
  if (salah !== undefined) {
    return salahPakai(salah);
  }
  if (usulan) return usulkan(konteks, argumen);
  return apa === undefined ? tampilkan(konteks, argumen) : kerjakan[apa](konteks, argumen);
};

/** Numbers and dates that cannot be read: usage, not findings. */
function salahTulis(konteks: Konteks, argumen: Argumen): string | undefined {
  for (const nama of ['selesai', 'jelaskan', 'batal', 'ke']) {
    const isi = teksBoleh(argumen, nama);
    if (isi !== undefined && !/^\d{1,2}$/.test(isi)) return konteks.teks.nomorSalah(isi);
  }
  for (const nama of ['tanggal', 'mulai']) {
    const isi = teksBoleh(argumen, nama);
    if (isi !== undefined && tanggalDariIso(isi) === undefined) return konteks.teks.tanggalSalah(isi);
  }
  return undefined;
}

async function laporkan<T>(
  konteks: Konteks,
  argumen: Argumen,
  pakai: (buku: Workbook) => Luaran<T>,
  teks: (isi: T) => readonly string[],
  alur: (isi: T) => HasilAlur,
): Promise<LuaranPerintah> {
  const hasil = await padaRuangKerja(konteks, teksWajib(argumen, 'berkas'), pakai);
  return dariHasil(hasil, teks, (isi) => alurJson(alur(isi)));
}

/** The start as it is stands in the command: pasted unchanged, it changes nothing. */
function ubahMulai({ teks, panggilan }: Konteks, argumen: Argumen, { mulai }: HasilAlur): string {
  const berkas = panggilan.kutip(teksWajib(argumen, 'berkas'));
  const kini = mulai === undefined ? [] : ['--mulai', isoDari(mulai)];
  return teks.ubahMulai(barisPerintah(panggilan, 'langkah', berkas, ...kini));
}

const tampilkan = (konteks: Konteks, argumen: Argumen): Promise<LuaranPerintah> =>
  laporkan(
    konteks,
    argumen,
    (buku) => alurSop(buku, konteks.lingkungan.hariIni()),
    (isi) => cetakAlur(isi, konteks.bahasa, ubahMulai(konteks, argumen, isi)),
    (isi) => isi,
  );

const alurDari = ({ alur }: HasilTanda): HasilAlur => alur;

const kerjakan: Readonly<Record<Pekerjaan, (konteks: Konteks, argumen: Argumen) => Promise<LuaranPerintah>>> =
  {
    selesai: (konteks, argumen) => {
      const nomor = Number(argumen['selesai']);
      const tanggal = tanggalDariIso(teksBoleh(argumen, 'tanggal') ?? '');
      const ke = teksBoleh(argumen, 'ke');
      const butir = daftarTeks(argumen, 'butir');
      // The reason for sending the plan back is the note of the mark.
      const catatan = teksBoleh(argumen, 'catatan') ?? teksBoleh(argumen, 'alasan');
      const permintaan = {
        nomor,
        oleh: teksBoleh(argumen, 'oleh') ?? '',
        ...boleh(argumen, 'periode', 'cabang'),
        ...(catatan === undefined ? {} : { catatan }),
        ...(tanggal === undefined ? {} : { tanggal }),
        ...(ke === undefined ? {} : { ke: Number(ke) }),
        ...(butir.length === 0 ? {} : { butir }),
      };
      return laporkan(
        konteks,
        argumen,
        (buku) => tandaiLangkah(buku, konteks.lingkungan, permintaan),
        (isi) => sajikanDitandai(isi, konteks.bahasa),
        alurDari,
      );
    },
    jelaskan: (konteks, argumen) =>
      laporkan(
        konteks,
        argumen,
        (buku) =>
          jelaskanPenyimpangan(buku, konteks.lingkungan, {
            nomor: Number(argumen['jelaskan']),
            oleh: teksBoleh(argumen, 'oleh') ?? '',
            alasan: teksBoleh(argumen, 'alasan') ?? '',
            ...boleh(argumen, 'periode'),
          }),
        (isi) => [sajikanDijelaskan(isi, konteks.bahasa)],
        alurDari,
      ),
    batal: (konteks, argumen) =>
      laporkan(
        konteks,
        argumen,
        (buku) =>
          batalkanLangkah(buku, konteks.lingkungan, {
            nomor: Number(argumen['batal']),
            oleh: teksBoleh(argumen, 'oleh') ?? '',
            alasan: teksBoleh(argumen, 'alasan') ?? '',
            ...boleh(argumen, 'periode'),
          }),
        (isi) => [sajikanDibatalkan(isi, konteks.bahasa)],
        alurDari,
      ),
    centang: (konteks, argumen) => centangi(konteks, argumen, 'centang'),
    hapusCentang: (konteks, argumen) => centangi(konteks, argumen, 'hapusCentang'),
    mulai: (konteks, argumen) => {
      const mulai = pasti(tanggalDariIso(teksWajib(argumen, 'mulai')), 'a date that was checked');
      return laporkan(
        konteks,
        argumen,
        (buku) => aturMulai(buku, konteks.lingkungan, { mulai }),
        () => [konteks.bahasa.teks.sajian.alur.mulaiDiatur(konteks.bahasa.tulis.tanggal(mulai))],
        (isi) => isi,
      );
    },
  };

function centangi(
  konteks: Konteks,
  argumen: Argumen,
  apa: 'centang' | 'hapusCentang',
): Promise<LuaranPerintah> {
  const butir = teksWajib(argumen, apa);
  const teks = konteks.bahasa.teks.sajian.alur;
  return laporkan(
    konteks,
    argumen,
    (buku) =>
      tandaiButir(buku, konteks.lingkungan, {
        // Items are named after the step where they first stand: `2-p1`.
        nomor: Number(butir.split('-')[0]),
        butir,
        dicentang: apa === 'centang',
        oleh: teksBoleh(argumen, 'oleh') ?? '',
        ...boleh(argumen, 'periode'),
      }),
    () => [apa === 'centang' ? teks.butirDicentang(butir) : teks.centangDihapus(butir)],
    alurDari,
  );
}
