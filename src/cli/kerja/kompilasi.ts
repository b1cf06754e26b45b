import { kompilasi as jalankanKompilasi } from '../../application/kompilasi/kompilasi';
import { tanggalDariIso, type Tanggal } from '../../domain/umum/tanggal';
import { segarkanDasbor } from '../../layanan/segarkan-dasbor';
import { penulisLembar } from '../../sajian/penulis-lembar';
import { PembacaAwal } from '../../adapters/baca-pekerja/pembaca-awal';
import { batasPaketMasuk } from '../../adapters/xlsx/batas';
import { berkasMasuk } from '../berkas-masuk';
import { padaRuangKerja } from '../buka';
import { cetakKompilasi } from '../cetak/kompilasi';
import { kompilasiJson } from '../json/kompilasi';
import { dariGagal, dariHasil, salahPakai } from '../luaran-perintah';
import { daftarTeks, teksBoleh, teksWajib, type Kerja } from '../perintah/tipe';

export const kompilasi: Kerja = async (konteks, argumen) => {
  const tanggal: Record<'tanggalData' | 'diterima', Tanggal | undefined> = {
    tanggalData: undefined,
    diterima: undefined,
  };
  for (const nama of ['tanggalData', 'diterima'] as const) {
    const iso = teksBoleh(argumen, nama);
    tanggal[nama] = iso === undefined ? undefined : tanggalDariIso(iso);
    if (iso !== undefined && tanggal[nama] === undefined) {
      return salahPakai(konteks.teks.tanggalSalah(iso));
    }
  }
  const { tanggalData, diterima } = tanggal;
  if (diterima !== undefined && diterima > konteks.lingkungan.hariIni()) {
    return salahPakai(konteks.teks.diterimaDiDepan(konteks.bahasa.tulis.tanggal(diterima)));
  }
  const lembarIsian = teksBoleh(argumen, 'lembar-isian');
  if (lembarIsian === undefined && daftarTeks(argumen, 'kembali').length === 0) {
    return salahPakai(konteks.teks.tanpaPengembalian);
  }
  konteks.tahap?.('baca');
  const disebut = await berkasMasuk(konteks, daftarTeks(argumen, 'kembali'), batasPaketMasuk.berkas);
  const masuk = disebut.flatMap((satu) => (satu.ok ? [satu.value] : []));
  const takAda = disebut.flatMap((satu) => (satu.ok ? [] : [dariGagal(satu.error)]));
  // A name that stands for no file is a mistake in the command, not a return: told, and the others go on.
  for (const satu of takAda) konteks.tunjukkan(satu);
  if (masuk.length === 0 && takAda.length > 0) return { bagian: takAda, hasil: () => null };
  const pembaca = konteks.pembaca();
  const awal = new PembacaAwal(pembaca, masuk);
  await awal.mulai();
  const pratinjau = argumen['pratinjau'] === true;
  const hasil = await padaRuangKerja(konteks, teksWajib(argumen, 'berkas'), async (buku) => {
    const dikompilasi = await jalankanKompilasi(
      buku,
      konteks.lingkungan,
      awal,
      {
        berkas: awal.berkas,
        ...(lembarIsian === undefined ? {} : { lembarIsian }),
        ...(tanggalData === undefined ? {} : { tanggalData }),
        ...(diterima === undefined ? {} : { diterima }),
        ambilAlih: daftarTeks(argumen, 'ambil-alih'),
        // What is written into the workbook is Indonesian, whatever the language of the terminal.
        tulis: penulisLembar,
        pratinjau,
        tahap(nama) {
          // All files are read: the threads' memory is of use elsewhere.
          if (nama === 'periksa') void pembaca.tutup();
          konteks.tahap?.(nama);
        },
      },
      konteks.kemajuan,
    );
    return pratinjau ? dikompilasi : segarkanDasbor(buku, konteks.lingkungan, dikompilasi);
  });
  await pembaca.tutup();
  const luaran = dariHasil(
    hasil,
    (isi) => cetakKompilasi(isi, pratinjau, konteks.bahasa),
    (isi) => kompilasiJson(isi, konteks.bahasa),
  );
  if (takAda.length === 0) return luaran;
  konteks.tunjukkan(luaran);
  return { bagian: [...takAda, luaran], hasil: luaran.hasil };
};
