import { jalankanDiSini, type OpsiJalur } from '../../src/adapters/officejs/jalur';
import { daftarTombol } from '../../src/commands/daftar';
import type { Tombol } from '../../src/commands/perintah/tipe';
import { jalankan } from '../../src/commands/jalankan';
import type { Kabar, TeksJendela } from '../../src/commands/kabar';
import type { Bahasa } from '../../src/teks/bahasa';
import type { KodeBahasa } from '../../src/teks/daftar';
import { bahasaDari } from '../bangun/bahasa';
import { openWorkbook } from '../../workbench/host/files/read';
import type { Host } from '../../workbench/host/host';
import { startExcel } from '../../workbench/host/bridge/client';
import { bukaLagi, nilaiDari } from '../adapters/officejs/alat';
import { ketikPdn } from '../bangun/ketikan';
import { lingkunganUji } from '../bangun/lingkungan';
import { barisTabel, ruangBerkas } from '../bangun/ruang-kerja';
import { ruangTerkompilasiBerkas } from '../bangun/terkompilasi';

const opsi: OpsiJalur = {
  api: (versi) => Office.context.requirements.isSetSupported('ExcelApi', versi),
  tunggu: () => Promise.resolve(),
  jalankan: jalankanDiSini,
};

const excelDari = async (bytes: Uint8Array): Promise<Host> =>
  startExcel({ apiSet: '1.8', workbook: await openWorkbook(bytes) });

const tombol = (nama: string): Tombol => daftarTombol.find((satu) => satu.nama === nama)!;

/** Presses a button; what the window would have said, and how often Office was told that it ended. */
async function tekan(
  satu: Tombol,
  {
    kode = 'id',
    dunia = opsi,
    bahasa = Promise.resolve(bahasaDari[kode]),
  }: { kode?: KodeBahasa; dunia?: OpsiJalur; bahasa?: Promise<Bahasa> } = {},
): Promise<{ kabar: Kabar[]; jendela: TeksJendela[]; selesai: number; galat: unknown[] }> {
  const kabar: Kabar[] = [];
  const jendela: TeksJendela[] = [];
  const galat: unknown[] = [];
  let selesai = 0;
  await jalankan(
    satu,
    { completed: () => (selesai += 1) },
    {
      opsi: dunia,
      lingkungan: lingkunganUji('tombol'),
      bahasa,
      tampilkan(isi, teks) {
        // The window belongs to the function: it ends after the window was closed.
        expect(selesai).toBe(0);
        kabar.push(isi);
        jendela.push(teks);
        return Promise.resolve();
      },
      catatGalat: (error) => galat.push(error),
    },
  );
  return { kabar, jendela, selesai, galat };
}

const tempat = (host: Host) => {
  const { name, selection } = host.workbook.active;
  return { lembar: name, baris: selection.row + 1 };
};

describe('Hitung ulang', () => {
  test('menulis angka baru, menunjukkan lembar Capaian, dan menyebut periode dengan tanggal datanya', async () => {
    const buku = await ruangTerkompilasiBerkas();
    await ketikPdn(buku);
    const host = await excelDari(buku.bytes());
    const { kabar, selesai } = await tekan(tombol('hitungUlang'));
    expect(kabar[0]).toMatchObject({ judul: 'Lembar Capaian sudah dihitung ulang.' });
    expect(kabar[0]!.jenis).not.toBe('gagal');
    expect(kabar[0]!.baris[0]).toBe('Triwulan I 2026, data per 31 Maret 2026');
    expect(selesai).toBe(1);
    expect(tempat(host).lembar).toBe('Capaian');
    // 1.300.000 / 2.000.000 = 65 %; 65 / 80 = 81,25.
    expect((await barisTabel(await bukaLagi(), 'capaian'))[0]).toMatchObject({ nilai: 65, skor: 81.25 });
  });

  test('sekali lagi: tidak ada yang berubah, dan itu dikatakan', async () => {
    await excelDari((await ruangTerkompilasiBerkas()).bytes());
    const { kabar, jendela } = await tekan(tombol('hitungUlang'), { kode: 'en' });
    expect(jendela[0]).toMatchObject({ bahasa: 'en', tutup: 'Close' });
    expect(kabar[0]).toMatchObject({
      judul: 'The sheet Capaian is up to date; nothing was written.',
      baris: ['Quarter I 2026, data as of 31 March 2026'],
    });
  });

  test('yang menghentikannya disebut dengan apa yang harus dilakukan', async () => {
    await excelDari((await ruangBerkas('disetujui')).bytes());
    const { kabar, selesai } = await tekan(tombol('hitungUlang'));
    expect(kabar).toHaveLength(1);
    expect(kabar[0]).toMatchObject({
      jenis: 'gagal',
      judul: 'Hitung ulang tidak berhasil',
      baris: [
        '1 hal harus diperbaiki dahulu. Tidak ada yang ditulis.',
        'Belum ada periode yang dikompilasi. Jalankan Kompilasi Data dahulu.',
      ],
    });
    expect(selesai).toBe(1);
  });

  test('buku kerja yang bukan ruang kerja', async () => {
    startExcel({ apiSet: '1.8' });
    const { kabar, selesai } = await tekan(tombol('hitungUlang'));
    expect(kabar).toEqual([
      {
        jenis: 'gagal',
        judul: 'Hitung ulang tidak berhasil',
        baris: [bahasaDari.id.gagal({ kode: 'not-a-workspace' })],
      },
    ]);
    expect(selesai).toBe(1);
  });
});

describe('Dasbor', () => {
  test('dibuat dan ditunjukkan, apa pun nama lembarnya, tanpa jendela', async () => {
    const host = await excelDari((await ruangTerkompilasiBerkas()).bytes());
    expect(await tekan(tombol('dasbor'))).toMatchObject({ kabar: [], selesai: 1, galat: [] });
    expect(tempat(host).lembar).toBe('Dasbor');
    host.user.does((workbook) => {
      workbook.renameSheet(workbook.findSheet('Dasbor')!, 'Untuk Kepala');
      workbook.activate(workbook.findSheet('Indikator')!);
    });
    expect((await tekan(tombol('dasbor'))).kabar).toEqual([]);
    expect(tempat(host).lembar).toBe('Untuk Kepala');
    const lembar = nilaiDari(await (await bukaLagi()).daftarLembar());
    expect(lembar.filter(({ bebas }) => bebas?.id === 'dasbor').map(({ nama }) => nama)).toEqual([
      'Untuk Kepala',
    ]);
  });

  test('belum ada yang dikompilasi: dikatakan, dan tidak ada yang dibuat', async () => {
    await excelDari((await ruangBerkas('disetujui')).bytes());
    const { kabar } = await tekan(tombol('dasbor'));
    expect(kabar[0]).toMatchObject({ jenis: 'gagal', judul: 'Dasbor tidak berhasil' });
    expect(kabar[0]!.baris.join(' ')).toContain('Belum ada periode yang dikompilasi');
    expect(nilaiDari(await (await bukaLagi()).daftarLembar()).map(({ nama }) => nama)).not.toContain(
      'Dasbor',
    );
  });

  test('bukan Buku Kerja Kinerja', async () => {
    startExcel({ apiSet: '1.8' });
    const { kabar } = await tekan(tombol('dasbor'));
    expect(kabar[0]).toMatchObject({ jenis: 'gagal', judul: 'Dasbor tidak berhasil' });
  });
});

describe('apa pun yang terjadi dikatakan, dan Office tahu bahwa tombolnya selesai', () => {
  test('Excel yang terlalu lama', async () => {
    startExcel();
    const { kabar, selesai } = await tekan(tombol('dasbor'), { dunia: { ...opsi, api: () => false } });
    expect(kabar[0]).toEqual({
      jenis: 'gagal',
      judul: 'Dasbor tidak berhasil',
      baris: [bahasaDari.id.gagal({ kode: 'api-too-old' })],
    });
    expect(selesai).toBe(1);
  });

  const rusak = (error: Error): Tombol => ({ ...tombol('dasbor'), muat: () => Promise.reject(error) });

  test.each([
    ['Loading chunk 12 failed.', 'part-not-loaded'],
    ['Array buffer allocation failed', 'out-of-memory'],
    ["Cannot read properties of undefined (reading 'x')", 'program-fault'],
  ] as const)(
    '%s: yang harus dilakukan dan kode singkat, tidak pernah kata-katanya sendiri',
    async (kata, kode) => {
      startExcel();
      const { kabar, selesai, galat } = await tekan(rusak(new Error(kata)));
      expect(kabar).toEqual([
        {
          jenis: 'gagal',
          judul: 'Dasbor tidak berhasil',
          baris: [bahasaDari.id.gagal({ kode }), `Kode untuk pengembang: ${kode}`],
        },
      ]);
      expect(galat).toEqual([new Error(kata)]);
      expect(selesai).toBe(1);
    },
  );

  test('teks bahasanya tidak dapat diambil: dikatakan dalam bahasa Indonesia', async () => {
    startExcel();
    const { kabar, selesai } = await tekan(tombol('dasbor'), {
      bahasa: Promise.reject(new Error('Loading chunk 3 failed.')),
    });
    expect(kabar).toEqual([
      {
        jenis: 'gagal',
        judul: 'Dasbor tidak berhasil',
        baris: [bahasaDari.id.gagal({ kode: 'part-not-loaded' }), 'Kode untuk pengembang: part-not-loaded'],
      },
    ]);
    expect(selesai).toBe(1);
  });

  test('jendela yang tidak dapat dibuka', async () => {
    startExcel();
    let selesai = 0;
    const berjalan = jalankan(
      tombol('dasbor'),
      { completed: () => (selesai += 1) },
      {
        opsi,
        lingkungan: lingkunganUji('tombol'),
        bahasa: Promise.resolve(bahasaDari.id),
        tampilkan: () => Promise.reject(new Error('no window')),
        catatGalat: () => undefined,
      },
    );
    await expect(berjalan).rejects.toThrow('no window');
    expect(selesai).toBe(1);
  });
});
