import { tulisKode } from '../bangun/tulis-kode';
import type { Catatan } from '../../src/application/catatan';
import { catatBerkas } from '../../src/application/catatan-berkas';
import { catatJson } from '../../src/application/catatan-json';
import { catatRuangKerja } from '../../src/application/catatan-ruang-kerja';
import { catatKeputusan } from '../../src/domain/keputusan/catatan';
import { catatAnalisis } from '../../src/application/analisis/catatan';
import { catatKoreksi } from '../../src/application/koreksi/catatan';
import { catatKunci } from '../../src/application/kunci/catatan';
import { catatSalinanBuku } from '../../src/application/salinan/catatan';
import { kompilasiTerbaca } from '../../src/application/kompilasi/kompilasi';
import { bacaKembali, type BerkasTerbaca } from '../../src/application/pengembalian/baca-kembali';
import { catatanCapaian } from '../../src/domain/capaian/catatan';
import { isDipakai, type BarisTerbaca } from '../../src/domain/impor/baris/baca-baris';
import { catatImpor } from '../../src/domain/impor/catatan';
import { catatTempel } from '../../src/domain/impor/unit/catatan-tempel';
import { catatKalender } from '../../src/domain/kalender/catatan';
import { catatKetikan } from '../../src/domain/ketikan/catatan';
import { catatPaket } from '../../src/domain/paket/catatan';
import { catatPengembalian } from '../../src/domain/pengembalian/catatan';
import { labelStatusPengembalian } from '../../src/domain/pengembalian/status';
import { catatRencana } from '../../src/domain/rencana/catatan';
import { catatanRumus } from '../../src/domain/rumus';
import { catatSop } from '../../src/domain/sop/catatan';
import { isTerhenti, type Akibat, type DeklarasiCatatan } from '../../src/domain/umum/catatan';
import { catatUnit } from '../../src/domain/unit/catatan';
import { catatArsip } from '../../src/application/arsip/catatan';
import { catatVersi } from '../../src/application/rencana/versi/catatan';
import { catatSilang } from '../../src/application/periksa-silang/catatan';
import { catatTahun } from '../../src/application/tahun-baru/catatan';
import { catatTindakLanjut } from '../../src/application/tindak-lanjut/catatan';
import { catatLembar } from '../../src/lembar/catatan';
import { dinyatakan } from '../bangun/berkas-kembali';
import { isiDari, pembacaUji, ruangPada, sebar } from '../bangun/ruang-kerja';
import { lingkunganUji } from '../bangun/lingkungan';
import { contohParams } from '../teks/contoh-catatan';

type Kode = Catatan['kode'];

const pengembalian = { ...catatBerkas.daftar, ...catatPengembalian.daftar };
const tabelImpor = { ...catatKetikan.daftar, ...catatImpor.daftar };
const penghenti = {
  ...catatRuangKerja.daftar,
  ...catatSalinanBuku.daftar,
  ...catatAnalisis.daftar,
  ...catatKoreksi.daftar,
  ...catatKunci.daftar,
  ...catatKeputusan.daftar,
  ...catatArsip.daftar,
  ...catatVersi.daftar,
  ...catatSilang.daftar,
  ...catatTahun.daftar,
  ...catatTindakLanjut.daftar,
  ...catatLembar.daftar,
  ...catatJson.daftar,
  ...catatRencana.daftar,
  ...catatanRumus.daftar,
  ...catatanCapaian.daftar,
  ...catatKalender.daftar,
  ...catatPaket.daftar,
  ...catatSop.daftar,
  ...catatTempel.daftar,
  ...catatUnit.daftar,
};
/** Every finding there is: one that is in no catalogue here does not compile. */
const semua: Readonly<Record<Exclude<Kode, 'catatan-selebihnya'>, DeklarasiCatatan>> = {
  ...pengembalian,
  ...tabelImpor,
  ...penghenti,
};

const buat = (kode: string): Catatan =>
  ({ kode, ...semua[kode as keyof typeof semua], lokasi: {}, params: contohParams[kode as Kode] }) as Catatan;

const kodeDari = (daftar: object): readonly string[] => Object.keys(daftar);

test('tidak ada kode yang dideklarasikan dua katalog', () => {
  const banyak = [pengembalian, tabelImpor, penghenti].reduce((n, satu) => n + kodeDari(satu).length, 0);
  expect(kodeDari(semua)).toHaveLength(banyak);
  // What counts the others has their level and effect, and none of its own.
  expect(kodeDari(contohParams).toSorted()).toEqual([...kodeDari(semua), 'catatan-selebihnya'].toSorted());
});

describe('berkas yang dikembalikan diputuskan menurut akibat catatannya', () => {
  /** The verdict as the register shows it; for what is not in this table the level decides. */
  const putusan: Partial<Record<Akibat, string>> = {
    'mengembalikan-berkas': 'Dikembalikan untuk perbaikan',
    'mengesampingkan-berkas': 'Digantikan',
    'menunggu-unit': 'Sudah dibuat',
  };
  let terbaca: BerkasTerbaca;
  let ruang: Awaited<ReturnType<typeof ruangPada>>;
  beforeAll(async () => {
    ruang = await ruangPada('disetujui');
    terbaca = await bacaKembali(pembacaUji, {
      nama: 'dinkes.xlsx',
      isi: await dinyatakan((await sebar(ruang)).get('DINKES')!),
    });
  });

  const putuskan = async (...catatan: readonly Catatan[]): Promise<string> => {
    const berkas = { ...terbaca, catatan: [...terbaca.catatan, ...catatan] };
    const permintaan = { terbaca: [berkas], tulis: tulisKode, pratinjau: true };
    const { berkas: hasil } = isiDari(await kompilasiTerbaca(ruang, lingkunganUji(), permintaan));
    return labelStatusPengembalian[hasil[0]!.status];
  };

  test('tanpa catatan diterima', async () => {
    expect(await putuskan()).toBe('Diterima');
  });

  test.each([...kodeDari(pengembalian), ...kodeDari(catatKetikan.daftar)])('%s', async (kode) => {
    const satu = buat(kode);
    const diterima = satu.tingkat === 'info' ? 'Diterima' : 'Diterima dengan catatan';
    expect(await putuskan(satu)).toBe(putusan[satu.akibat] ?? diterima);
  });

  test('lembar yang belum selesai tidak dikembalikan, apa pun yang lain padanya', async () => {
    expect(await putuskan(buat('rencana-lama'), buat('lembar-belum-selesai'))).toBe('Sudah dibuat');
  });

  test('yang mengembalikan berkas: daftarnya', () => {
    const milik = (akibat: Akibat) => kodeDari(pengembalian).filter((kode) => buat(kode).akibat === akibat);
    expect(milik('mengesampingkan-berkas')).toEqual(['terbitan-digantikan', 'berkas-kembar']);
    expect(milik('menunggu-unit')).toEqual(['lembar-belum-selesai']);
    // The 27 mistakes of the catalogue of returns but for the two above, a file and a sheet that cannot be read.
    expect(milik('mengembalikan-berkas')).toHaveLength(26);
  });
});

describe('baris impor ditahan menurut akibat catatannya', () => {
  /** They are about the table as a whole. */
  const tentangTabel = [
    'kunci-ganda',
    'tata-letak-tidak-dikenal',
    'ekspor-belum-dibaca',
    'pemetaan-kepala-tidak-ada',
    'pemetaan-medan-tidak-dikenal',
  ];
  test.each(kodeDari(tabelImpor))('%s', (kode) => {
    const satu = buat(kode);
    const baris = { catatan: [satu] } as unknown as BarisTerbaca;
    expect(isDipakai(baris)).toBe(satu.tingkat !== 'galat' || tentangTabel.includes(kode));
    expect(isTerhenti([satu])).toBe(tentangTabel.includes(kode));
  });
});

describe('di luar berkas dan baris, yang harus diperbaiki menghentikan dan yang lain tidak', () => {
  test.each(kodeDari(penghenti))('%s', (kode) => {
    const satu = buat(kode);
    expect(isTerhenti([satu])).toBe(satu.tingkat === 'galat');
  });

  test('kekurangan rencana menahan rencana, bukan menghentikan penulisannya', () => {
    const rencana = { ...catatRencana.daftar, ...catatanRumus.daftar, ...catatanCapaian.daftar };
    const akibat = new Set(kodeDari(rencana).map((kode) => buat(kode).akibat));
    expect(akibat).toEqual(new Set(['menahan-rencana', 'memberi-tahu']));
  });
});
