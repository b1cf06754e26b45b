import { tambahSemua } from '../../domain/umum/banyak';
import { dirname, join, resolve } from 'node:path';
import { bacaBerkas } from '../../adapters/node/baca-berkas';
import { buatBerkas, simpanBerkas } from '../../adapters/node/berkas';
import { kodeGalat } from '../../adapters/node/kode-galat';
import { batasPaketMasuk } from '../../adapters/xlsx/batas';
import { BukuXlsx } from '../../adapters/xlsx/buku/buku-xlsx';
import type { Gagal } from '../../application/luaran';
import {
  contoh as kota,
  isiTemplate,
  paketCsv,
  pemetaanArea,
  realisasiCsv,
  rencanaContoh,
  skenarioKembali,
} from '../../contoh';
import { fail, ok, type Result } from '../../domain/umum/result';
import { isoDari } from '../../domain/umum/tanggal';
import { kodeKeluar } from '../kode-keluar';
import { barisPerintah } from '../baris-perintah';
import { bacaRuangKerja } from '../buka';
import type { Konteks } from '../konteks';
import type { CaraPanggil } from '../panggilan';
import {
  bagianDari,
  dariGagal,
  kabar,
  kodeDari,
  type LuaranTunggal,
  type LuaranPerintah,
} from '../luaran-perintah';
import { capaian } from '../perintah/capaian';
import { distribusi } from '../perintah/distribusi';
import { imporData } from '../perintah/impor-data';
import { imporRencana } from '../perintah/impor-rencana';
import { kompilasi } from '../perintah/kompilasi';
import { perintahLayanan } from '../perintah/layanan';
import { setujui } from '../perintah/setujui';
import { siapkan } from '../perintah/siapkan';
import { polaPerintah, teksWajib, type Argumen, type Kerja, type Perintah } from '../perintah/tipe';

const INDIKATOR_DIRINCI = 'IK01';

/** A whole year's first period on generated data: the same commands that a user types, shown before each runs. */
export const contoh: Kerja = async (konteks, argumen) => {
  const folder = await folderKosong(konteks, teksWajib(argumen, 'folder'));
  const bahan = await siapkanBahan(konteks, folder);
  if (!bahan.ok) return dariGagal(bahan.error);
  const ruangKerja = join(folder, 'ruang-kerja.xlsx');
  const template = join(folder, 'template');
  const rencana = join(folder, 'rencana.json');
  const data = [join(folder, 'paket.csv'), join(folder, 'realisasi.csv')];
  const dijalankan: string[] = [];
  const jalan = async (perintah: Perintah, isian: Argumen): Promise<LuaranPerintah> => {
    const baris = sebagaiDiketik(konteks.panggilan, perintah, isian);
    dijalankan.push(baris);
    konteks.tunjukkan(kabar(`\n$ ${baris}`));
    // Its folder is made anew by another run: nothing in it is to be gone back to.
    const kerja = await perintah.muat();
    return kerja({ ...konteks, cadangan: false }, isian);
  };
  const langkah: readonly (() => Promise<LuaranPerintah>)[] = [
    () =>
      jalan(siapkan, {
        berkas: ruangKerja,
        instansi: kota.instansi,
        tahun: String(kota.tahun),
        mulai: isoDari(kota.mulai),
      }),
    () => jalan(imporRencana, { berkas: ruangKerja, rencana }),
    () => jalan(imporData, { berkas: ruangKerja, data }),
    () => petakanArea(konteks, ruangKerja),
    () => jalan(setujui, { berkas: ruangKerja, oleh: 'Kepala UKPBJ', nomor: '027/001/2026' }),
    () => jalan(distribusi, { berkas: ruangKerja, periode: kota.periode, keluar: template }),
    () => kembalikan(konteks, folder),
    async () =>
      jalan(kompilasi, { berkas: ruangKerja, kembali: await berkasDalam(konteks, folder, 'kembali') }),
    () => jalan(capaian, { berkas: ruangKerja }),
    () => jalan(perintahLayanan('dasbor'), { berkas: ruangKerja }),
    () => jalan(perintahLayanan('rincian'), { berkas: ruangKerja, indikator: INDIKATOR_DIRINCI, batas: 3 }),
  ];
  const bagian: LuaranTunggal[] = [];
  for (const satu of langkah) {
    const luaran = await satu();
    konteks.tunjukkan(luaran);
    tambahSemua(bagian, bagianDari(luaran));
    if (kodeDari(luaran) !== kodeKeluar.selesai) return { bagian, hasil: () => null };
  }
  konteks.tunjukkan(kabar(...konteks.teks.putaranContoh.selesai(folder)));
  return { bagian, hasil: () => ({ folder, ruangKerja, template, dijalankan }) };
};

/** The folder asked for, or the next free `folder-2`: a result that somebody may have worked in is never replaced. */
async function folderKosong({ cwd, disk }: Konteks, folder: string): Promise<string> {
  for (let n = 1; ; n += 1) {
    const calon = n === 1 ? folder : `${folder}-${n}`;
    const isi = await disk.sistem.readdir(resolve(cwd, calon)).catch(() => []);
    if (isi.length === 0) return calon;
  }
}

async function siapkanBahan(konteks: Konteks, folder: string): Promise<Result<void, Gagal>> {
  const rencana = new TextEncoder().encode(`${JSON.stringify(rencanaContoh(), undefined, 2)}\n`);
  const berkas = [
    ['rencana.json', rencana],
    ['paket.csv', paketCsv().isi],
    ['realisasi.csv', realisasiCsv().isi],
  ] as const;
  try {
    await konteks.disk.sistem.mkdir(resolve(konteks.cwd, folder, 'kembali'), { recursive: true });
  } catch (galat) {
    return fail({ kode: 'file-not-writable', berkas: folder, sebab: kodeGalat(galat) });
  }
  for (const [nama, isi] of berkas) {
    const dibuat = await buatBerkas(konteks.disk, resolve(konteks.cwd, folder, nama), isi);
    if (!dibuat.ok) return dibuat;
  }
  return ok(undefined);
}

/** What the team does by hand on the sheet Paket in SOP step 11. */
async function petakanArea(konteks: Konteks, ruangKerja: string): Promise<LuaranTunggal> {
  const berkas = await bacaRuangKerja(konteks, ruangKerja);
  if (!berkas.ok) return dariGagal(berkas.error);
  const buku = BukuXlsx.buka(ruangKerja, berkas.value.isi);
  if (!buku.ok) return dariGagal(buku.error);
  const diisi = await buku.value.terapkan([pemetaanArea()]);
  if (!diisi.ok) return dariGagal(diisi.error);
  const disimpan = await simpanBerkas(konteks.disk, berkas.value, buku.value.bytes());
  if (!disimpan.ok) return dariGagal(disimpan.error);
  return kabar(`\n${konteks.teks.putaranContoh.areaDipetakan}`);
}

const berkasDalam = async (konteks: Konteks, folder: string, sub: string): Promise<readonly string[]> =>
  (await konteks.disk.sistem.readdir(resolve(konteks.cwd, folder, sub)))
    .filter((nama) => nama.endsWith('.xlsx'))
    .sort()
    .map((nama) => join(folder, sub, nama));

/** The units of the sample fill their templates, each in its way; one does not return it. */
async function kembalikan(konteks: Konteks, folder: string): Promise<LuaranTunggal> {
  let kembali = 0;
  for (const nama of await berkasDalam(konteks, folder, 'template')) {
    const rencana = skenarioKembali.find(({ opd }) => nama.includes(`_${opd}_`));
    if (rencana === undefined || rencana.gaya === 'belum-kembali') continue;
    const template = await bacaBerkas(konteks.disk, resolve(konteks.cwd, nama), batasPaketMasuk.berkas);
    if (!template.ok) return dariGagal(template.error);
    const terisi = await isiTemplate(nama, template.value.isi, rencana.gaya);
    if (!terisi.ok) return dariGagal(terisi.error);
    const dibuat = await buatBerkas(
      konteks.disk,
      resolve(konteks.cwd, nama.replace('template', 'kembali')),
      terisi.value.isi,
    );
    if (!dibuat.ok) return dariGagal(dibuat.error);
    kembali += 1;
  }
  const { angka } = konteks.bahasa.tulis;
  const kata = konteks.teks.putaranContoh;
  return kabar(`\n${kata.unitMengembalikan(angka(kembali), angka(skenarioKembali.length))}`);
}

/** The command line as a user would type it. */
function sebagaiDiketik(panggilan: CaraPanggil, perintah: Perintah, isian: Argumen): string {
  const [nama = '', ...posisi] = polaPerintah(perintah).split(' ');
  const namaPosisi = posisi.map((satu) => satu.replace(/[<>[\].]/g, ''));
  const nilai = (isi: unknown): string => {
    const daftar = Array.isArray(isi) ? isi.map(String) : [String(isi)];
    const [pertama = ''] = daftar;
    return daftar.length > 3
      ? panggilan.kutipPola(dirname(pertama), '*.xlsx')
      : daftar.map(panggilan.kutip).join(' ');
  };
  return barisPerintah(
    panggilan,
    nama,
    ...namaPosisi.map((satu) => nilai(isian[satu])),
    ...Object.entries(isian)
      .filter(([kunci]) => !namaPosisi.includes(kunci))
      .map(([kunci, isi]) => `--${kunci} ${nilai(isi)}`),
  );
}
