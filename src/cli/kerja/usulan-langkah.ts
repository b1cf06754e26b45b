import { usulanAlur, type HasilUsulan, type UsulanLangkah } from '../../application/alur/daftar-usulan';
import { isoDari } from '../../domain/umum/tanggal';
import { sajikanUsulan } from '../../sajian/alur/usulan';
import { barisPerintah } from '../baris-perintah';
import { padaRuangKerja } from '../buka';
import { usulanJson } from '../json/alur';
import type { Konteks } from '../konteks';
import { dariHasil, type LuaranPerintah } from '../luaran-perintah';
import { teksBoleh, teksWajib, type Argumen } from '../perintah/tipe';

/** What could be marked, each with the command that marks it; nothing is written. */
export async function usulkan(konteks: Konteks, argumen: Argumen): Promise<LuaranPerintah> {
  const periode = teksBoleh(argumen, 'periode');
  const hasil = await padaRuangKerja(konteks, teksWajib(argumen, 'berkas'), (buku) =>
    usulanAlur(buku, konteks.lingkungan.hariIni(), periode === undefined ? {} : { periode }),
  );
  return dariHasil(
    hasil,
    (isi) => cetak(isi, konteks, argumen),
    ({ alur, usulan }) => ({
      perTanggal: isoDari(alur.perTanggal),
      tahun: alur.tahun,
      usulan: usulan.map((satu) => ({
        nomor: satu.nomor,
        periode: satu.periode ?? null,
        ...usulanJson(satu.usulan),
        perintah: perintahTandai(satu, konteks, argumen),
      })),
    }),
  );
}

function cetak({ usulan }: HasilUsulan, konteks: Konteks, argumen: Argumen): readonly string[] {
  const { bahasa } = konteks;
  const kata = bahasa.teks.sajian.alur.usulan;
  if (usulan.length === 0) return [kata.kosong];
  return [
    ...usulan.flatMap((satu) => {
      const { teks } = sajikanUsulan(satu.nomor, satu.usulan, bahasa);
      const baris =
        satu.periode === undefined ? teks : kata.padaPeriode(bahasa.tulis.periode(satu.periode), teks);
      return [baris, `  ${perintahTandai(satu, konteks, argumen)}`];
    }),
    ...(teksBoleh(argumen, 'oleh') === undefined ? [kata.tanpaNama] : []),
  ];
}

/** Who did it only a person knows: without `--oleh` the command has none, and asks for it. */
function perintahTandai(
  { nomor, periode, usulan }: UsulanLangkah,
  { panggilan }: Konteks,
  argumen: Argumen,
): string {
  const oleh = teksBoleh(argumen, 'oleh');
  const opsi = (nama: string, isi: string | undefined): readonly string[] =>
    isi === undefined ? [] : [`--${nama}`, panggilan.kutip(isi)];
  return barisPerintah(
    panggilan,
    'langkah',
    panggilan.kutip(teksWajib(argumen, 'berkas')),
    '--selesai',
    String(nomor),
    ...opsi('periode', periode),
    ...opsi('tanggal', isoDari(usulan.tanggal)),
    ...opsi('cabang', usulan.cabang),
    ...opsi('catatan', usulan.catatan),
    ...opsi('oleh', oleh),
  );
}
