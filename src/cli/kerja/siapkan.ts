import { basename, resolve } from 'node:path';
import { bacaBerkasTeks } from '../../adapters/csv/baca-csv';
import { batasCsvMasuk } from '../../adapters/csv/batas-csv';
import { buatBerkas, type Tertulis } from '../../adapters/node/berkas';
import { bukuBaru } from '../../adapters/xlsx/buku/buku-baru';
import { opdBaru } from '../../application/buat-ruang-kerja';
import { perbaruiDaftarIsi } from '../../application/daftar-isi/perbarui-daftar-isi';
import { imporRencana } from '../../application/impor-rencana';
import type { Gagal } from '../../application/luaran';
import { lembarRuangKerja, rencanaAwal, type PermintaanSiapkan } from '../../application/siapkan';
import { bacaDaftarTempel, type DaftarTempel } from '../../domain/impor/unit/tempel/daftar-tempel';
import { periksaMulai, usulanMulai } from '../../domain/sop/mulai-siklus';
import { isTerhenti } from '../../domain/umum/catatan';
import { ok, type Result } from '../../domain/umum/result';
import { isoDari, tanggalDariIso } from '../../domain/umum/tanggal';
import { barisPerintah } from '../baris-perintah';
import { satuBerkasMasuk } from '../berkas-masuk';
import { cetakDaftarOpd } from '../cetak/daftar-opd';
import { kodeKeluar } from '../kode-keluar';
import type { Konteks } from '../konteks';
import { rencanaContohMasukan } from '../rencana-contoh-masukan';
import { dariGagal, dariHasil, salahPakai, type LuaranTunggal } from '../luaran-perintah';
import { teksBoleh, teksWajib, type Argumen, type Kerja } from '../perintah/tipe';

export const siapkan: Kerja = async (konteks, argumen) => {
  const tahun = teksWajib(argumen, 'tahun');
  if (!/^(19|2\d)\d\d$/.test(tahun)) return salahPakai(konteks.teks.tahunSalah(tahun));
  const isoMulai = teksBoleh(argumen, 'mulai');
  const diminta = tanggalDariIso(isoMulai ?? '');
  if (isoMulai !== undefined && diminta === undefined) return salahPakai(konteks.teks.tanggalSalah(isoMulai));
  const daftar = await bacaDaftar(konteks, argumen);
  if (!daftar.ok) return dariGagal(daftar.error);
  const mulai = diminta ?? usulanMulai(Number(tahun));
  const catatan = [...periksaMulai(mulai, Number(tahun)), ...(daftar.value?.catatan ?? [])];
  const pratinjau = argumen['pratinjau'] === true;
  const berkas = teksWajib(argumen, 'berkas');
  const { tanggal } = konteks.bahasa.tulis;
  const { panggilan } = konteks;
  // A command that changes the workbook can be pasted only where there is one.
  const teks = (ditulis: boolean): readonly string[] => [
    ...(daftar.value === undefined ? [] : cetakDaftarOpd(daftar.value, konteks.bahasa)),
    diminta === undefined
      ? konteks.teks.mulaiUsulan(
          tanggal(mulai),
          ditulis
            ? barisPerintah(panggilan, 'langkah', panggilan.kutip(berkas), '--mulai', isoDari(mulai))
            : null,
        )
      : konteks.bahasa.teks.sajian.alur.mulai(tanggal(mulai)),
  ];
  if (isTerhenti(catatan))
    return {
      kode: kodeKeluar.catatan,
      catatan,
      teks: daftar.value === undefined ? () => [] : () => teks(false),
      hasil: () => null,
    };
  const hasil = {
    berkas,
    mulai: isoDari(mulai),
    mulaiUsulan: diminta === undefined,
    opd: daftar.value?.baris ?? null,
  };
  if (pratinjau)
    return dariHasil(ok({ catatan, isi: { ...hasil, pratinjau } }), () => [
      ...teks(false),
      konteks.teks.tidakDitulis,
    ]);
  const dibuat = await buat(
    konteks,
    berkas,
    { instansi: teksWajib(argumen, 'instansi'), tahun: Number(tahun), mulai },
    { contoh: argumen['contoh'] === true, daftar: daftar.value },
  );
  if ('kode' in dibuat) return dibuat;
  // What a new workspace still lacks (targets, actions) is work to do, not a mistake to report.
  const semua = [...catatan, ...dibuat.catatan];
  return dariHasil(ok({ catatan: semua, isi: { ...hasil, lembar: dibuat.lembar } }), () => [
    ...teks(true),
    konteks.teks.ditulis(berkas),
  ]);
};

/** The list of units that `--opd` names; `undefined` where none is named. */
async function bacaDaftar(
  konteks: Konteks,
  argumen: Argumen,
): Promise<Result<DaftarTempel | undefined, Gagal>> {
  const nama = teksBoleh(argumen, 'opd');
  if (nama === undefined) return ok(undefined);
  const masuk = await satuBerkasMasuk(konteks, nama, batasCsvMasuk.berkas);
  if (!masuk.ok) return masuk;
  const terbaca = bacaBerkasTeks(masuk.value);
  if (!terbaca.ok) return terbaca;
  return ok(bacaDaftarTempel(terbaca.value.teks, { tukar: argumen['opdTukar'] === true }));
}

/** Makes the file; what stands in the way of it is the answer of the command. */
async function buat(
  konteks: Konteks,
  berkas: string,
  permintaan: PermintaanSiapkan,
  { contoh, daftar }: { readonly contoh: boolean; readonly daftar: DaftarTempel | undefined },
): Promise<LuaranTunggal | (Tertulis & { readonly lembar: number })> {
  const lembar = lembarRuangKerja(permintaan, konteks.lingkungan);
  const buku = await bukuBaru(basename(berkas), lembar);
  if (!buku.ok) return dariGagal(buku.error);
  const rencana = contoh ? rencanaContohMasukan() : rencanaAwal();
  const diisi = await imporRencana(buku.value, konteks.lingkungan, {
    ...rencana,
    ...(daftar === undefined ? {} : { opd: daftar.unit.map(opdBaru) }),
  });
  if (!diisi.ok) return dariGagal(diisi.error);
  if (diisi.value.isi === undefined) return dariHasil(diisi, () => []);
  const daftarIsi = await perbaruiDaftarIsi(buku.value);
  if (!daftarIsi.ok) return dariGagal(daftarIsi.error);
  const dibuat = await buatBerkas(konteks.disk, resolve(konteks.cwd, berkas), buku.value.bytes());
  return dibuat.ok ? { lembar: lembar.length, catatan: dibuat.value.catatan } : dariGagal(dibuat.error);
}
