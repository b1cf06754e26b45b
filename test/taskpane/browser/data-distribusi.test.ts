import type { Frame } from 'playwright-core';
import { isiUnduhan, pakaiBangku, type BangkuTerbuka } from '../../alat/peramban';
import { kelompokDengan, tanyaPython } from '../../alat/program-luar';
import { nilaiDari } from '../../bangun/ruang-kerja';
import { ruangTerkompilasiBerkas } from '../../bangun/terkompilasi';
import { periksaAksesibilitas, setelPanel } from './alat-panel';

jest.setTimeout(600_000);

const KEPALA =
  'Nama Instansi;Nama Satuan Kerja;Cara Pengadaan;Metode Pengadaan;Jenis Pengadaan;Nama Paket;Kode RUP;Sumber Dana;Total Nilai (Rp);Tahun Anggaran;Keterangan';
const baris = (unit: string, kode: string, pagu: string): string =>
  `KOTA;${unit};Penyedia;Tender;Barang;Paket ${kode};${kode};APBD;${pagu};2026;-`;

/** Three packages of a unit of the sample, one of a unit that nobody knows, and one row without a ceiling that can be read. */
const CSV = [
  KEPALA,
  baris('Dinas Kesehatan', '90000001', '1000000'),
  baris('Dinas Kesehatan', '90000002', '2000000'),
  baris('DINAS KESEHATAN', '90000003', '3000000'),
  baris('Unit Percobaan', '90000004', '4000000'),
  baris('Dinas Kesehatan', '90000005', 'seratus'),
].join('\n');

const berkas = (nama: string, isi: string | Uint8Array) => ({
  name: nama,
  mimeType: 'text/csv',
  buffer: Buffer.from(isi as string),
});

const buka = (panel: Frame, halaman: string) =>
  panel.getByRole('navigation').getByRole('button', { name: halaman, exact: true }).click();

kelompokDengan('chromium', 'Data dan Distribusi Template di peramban', () => {
  const peramban = pakaiBangku();
  let bangku: BangkuTerbuka;
  let panel: Frame;
  beforeAll(async () => {
    bangku = await peramban.buka({ kisi: 'sederhana', lebar: 700, tinggi: 1500 });
    await setelPanel(bangku, 320);
    await bangku.pada((b) => b.muatContoh(), undefined);
    panel = await bangku.panel();
    await panel.getByRole('navigation').waitFor();
  }, 240_000);
  afterAll(() => bangku.tutup());

  const isiBuku = () => bangku.pada((b) => JSON.stringify(b.sesi.host.snapshot()), undefined);
  const pilihCsv = (nama: string, isi: string | Uint8Array) =>
    panel.getByLabel('Pilih berkas CSV').last().setInputFiles(berkas(nama, isi));

  test('Data: ikhtisar menyebut isi ruang kerja dan impor terakhir', async () => {
    await buka(panel, 'Data');
    await panel.getByRole('heading', { name: 'Data pengadaan', level: 2 }).waitFor();
    await panel.getByRole('button', { name: /^Unit \(OPD\).*33$/ }).waitFor();
    expect(await panel.getByText(/rencana-inaproc-2026\.csv \(INAPROC Rencana\)/).count()).toBe(1);
    await periksaAksesibilitas(panel);
    await bangku.potret('panel-data-ikhtisar');
  });

  test('Data: yang bukan CSV dan yang tidak dikenal ditolak dengan caranya', async () => {
    await pilihCsv('rencana.xlsx', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0, 0, 0]));
    await panel.getByRole('alert').getByText('CSV UTF-8').waitFor();
    await pilihCsv('kosong.csv', '');
    await panel.getByRole('alert').getByText('Berkas kosong.csv kosong').waitFor();
    await pilihCsv('lain.csv', 'A;B\n1;2\n');
    await panel.getByText('Susunan kolom tidak dikenal').waitFor();
    await bangku.potret('panel-data-tidak-dikenal');
  });

  test('Data: isi berkas ditunjukkan dahulu, tanpa menulis apa pun', async () => {
    const semula = await isiBuku();
    await pilihCsv('tambahan.csv', CSV);
    await panel.getByRole('heading', { name: 'Yang akan diimpor', level: 3 }).waitFor();
    await panel.getByText('Dikenali sebagai INAPROC Rencana: satu baris satu paket RUP.').waitFor();
    // 5 rows: 4 can be used and are new, 1 has a ceiling in words.
    for (const [nama, jumlah] of [
      ['Baris dibaca', '5'],
      ['Baris baru', '4'],
      ['Ditahan, tidak dapat dipakai', '1'],
    ])
      expect(await panel.locator('dl > div', { hasText: nama! }).locator('dd').innerText()).toBe(jumlah);
    await panel.getByText('Kolom yang dikenali (10)').click();
    await panel.getByText('Kolom tidak dipakai (1)').click();
    await panel.getByText(/^Unit pemilik baris \(2\)/).click();
    await panel
      .getByRole('list', { name: /^Unit pemilik baris/ })
      .getByText('Baru, kode sementara')
      .waitFor();
    expect(await panel.getByRole('button', { name: 'Impor', exact: true }).isDisabled()).toBe(true);
    await periksaAksesibilitas(panel);
    await bangku.potret('panel-data-pratinjau');
    expect(await isiBuku()).toBe(semula);
  });

  test('Data: baris yang dapat dipakai diimpor atas pilihan, dan kode sementara menuju formulir gantinya', async () => {
    await panel.getByLabel(/^Impor baris yang dapat dipakai saja/).check();
    await panel.getByRole('button', { name: 'Impor', exact: true }).click();
    await panel
      .getByRole('status')
      .getByText(
        /^tambahan\.csv diimpor \(INAPROC Rencana\): 5 baris dibaca, 4 baru, 0 diperbarui, 1 ditahan\./,
      )
      .waitFor({ timeout: 120_000 });
    const kode = panel.getByRole('button', { name: /^S-001 Unit Percobaan/ });
    await kode.waitFor();
    await periksaAksesibilitas(panel);
    await bangku.potret('panel-data-selesai');
    await kode.click();
    const formulir = panel.getByRole('form', { name: 'Ganti kode unit' });
    expect(await formulir.getByLabel('Unit yang berganti kode').inputValue()).toBe('S-001');
    await panel.getByText('Ganti kode unit', { exact: true }).click();
  });

  test('Data: yang kosong di berkas dihitung, dibiarkan, dan hanya dikosongkan atas pilihan', async () => {
    const kosong = ['', '', ''].map(
      (_, i) => `KOTA;Dinas Kesehatan;Penyedia;Tender;null;;9000000${i + 1};APBD;${i + 1}000001;2026;-`,
    );
    const berkosong = [KEPALA, ...kosong].join('\n');
    await pilihCsv('berkosong.csv', berkosong);
    await panel.getByRole('heading', { name: 'Yang akan diimpor', level: 3 }).waitFor();
    // 3 rows without name and kind; each ceiling is one Rupiah more than it was.
    await panel.getByText('Kosong di berkas, padahal sudah ada isinya (6 sel)').click();
    await panel.getByText('Isi yang akan berganti (3 sel)').click();
    await panel
      .getByRole('list', { name: /^Kosong di berkas/ })
      .getByText('3 sel; baris 2 (90000001), baris 3 (90000002), baris 4 (90000003)')
      .first()
      .waitFor();
    const pilihan = panel.getByLabel(/^Kosongkan juga 6 sel yang kosong di berkas/);
    expect(await pilihan.isChecked()).toBe(false);
    await periksaAksesibilitas(panel);
    await bangku.potret('panel-data-kosong');
    await panel.getByRole('button', { name: 'Impor', exact: true }).click();
    const status = panel.getByRole('status');
    await status
      .getByText(/6 sel kosong pada berkas ini sudah berisi di buku kerja; isi lamanya dibiarkan/)
      .waitFor({ timeout: 120_000 });
    expect(await isiBuku()).toContain('Paket 90000001');
    await bangku.potret('panel-data-dibiarkan');
    await pilihCsv('berkosong.csv', berkosong);
    await pilihan.check();
    await panel.getByRole('button', { name: 'Impor', exact: true }).click();
    await status.getByText(/6 sel dikosongkan karena kosong pada berkas ini/).waitFor({ timeout: 120_000 });
    expect(await isiBuku()).not.toContain('Paket 90000001');
  });

  test('Distribusi: isi, unit, dan cara ditunjukkan sebelum dibuat', async () => {
    await buka(panel, 'Distribusi');
    await panel.getByRole('heading', { name: 'Distribusi Template', level: 2 }).waitFor();
    await panel.getByText(/^Data per 31 Maret 2026\. Dikembalikan paling lambat/).waitFor();
    // 33 units of the sample and the one of the import.
    await panel.getByLabel('Semua unit (34)').waitFor();
    await panel.getByText(/^Kolom yang diminta/).click();
    await panel.getByText('Isi setiap unit (34)').click();
    await panel.getByText('34 template diunduh dalam satu berkas: Template 2026-TW1.zip.').waitFor();
    await periksaAksesibilitas(panel);
    await bangku.potret('panel-distribusi');
  });

  test('Distribusi: unit dipilih dengan mencari, dan satu berkas diunduh apa adanya', async () => {
    await panel.getByLabel(/^Pilih sendiri/).check();
    await panel.getByText('Pilih dahulu unit yang dibuatkan template.').waitFor();
    await panel.getByLabel('Cari unit').fill('percobaan');
    await panel.getByLabel('Unit Percobaan').check();
    const unduhan = bangku.page.waitForEvent('download');
    await panel.getByRole('button', { name: 'Buat 1 template' }).click();
    const berkasUnduh = await unduhan;
    expect(berkasUnduh.suggestedFilename()).toBe('2026-TW1_S-001_Unit-Percobaan.xlsx');
    await panel
      .getByRole('status')
      .getByText('1 template dibuat dan diunduh: 2026-TW1_S-001_Unit-Percobaan.xlsx.')
      .waitFor({ timeout: 60_000 });
    await panel
      .getByRole('heading', { name: 'Sudah dibuat: 1 dari 34 unit (Triwulan I 2026); sudah dikirim: 0' })
      .waitFor();
  });

  /** Presses Batal inside the page as soon as it is there: a click from outside can come when all is made already. */
  const batalkanSegera = (): Promise<void> =>
    panel.evaluate(() => {
      new MutationObserver((_, pengamat) => {
        const batal = [...document.querySelectorAll('button')].find((satu) => satu.textContent === 'Batal');
        if (batal === undefined || batal.disabled) return;
        pengamat.disconnect();
        batal.click();
      }).observe(document.body, { childList: true, subtree: true });
    });

  test('Distribusi: yang dibatalkan tidak mengunduh dan tidak mencatat apa pun', async () => {
    await panel.getByLabel('Yang belum dibuatkan (33)').check();
    await batalkanSegera();
    await panel.getByRole('button', { name: 'Buat 33 template' }).click();
    await panel.getByText('Dibatalkan. Tidak ada berkas yang dibuat, dan register tidak berubah.').waitFor();
    await panel
      .getByRole('heading', { name: 'Sudah dibuat: 1 dari 34 unit (Triwulan I 2026); sudah dikirim: 0' })
      .waitFor();
  });

  test('Distribusi: sisanya menjadi satu zip yang dibuka program lain, dan register memuat semuanya', async () => {
    await panel.getByLabel('Yang belum dibuatkan (33)').check();
    await bangku.potret('panel-distribusi-sisa');
    const unduhan = bangku.page.waitForEvent('download', { timeout: 120_000 });
    await panel.getByRole('button', { name: 'Buat 33 template' }).click();
    await panel.getByText(/^Membuat template/).waitFor();
    await bangku.potret('panel-distribusi-kemajuan');
    const zip = await unduhan;
    expect(zip.suggestedFilename()).toBe('Template 2026-TW1.zip');
    const program = `
import io, json, openpyxl, sys, zipfile
with zipfile.ZipFile(sys.argv[1]) as arsip:
    nama = arsip.namelist()
    print(json.dumps([len(nama), openpyxl.load_workbook(io.BytesIO(arsip.read(nama[0]))).sheetnames[0]]))`;
    const isi = new Uint8Array(await isiUnduhan(zip));
    expect(JSON.parse(tanyaPython(program, isi, 'arsip.zip'))).toEqual([33, 'Paket']);
    await panel
      .getByRole('heading', { name: 'Sudah dibuat: 34 dari 34 unit (Triwulan I 2026)' })
      .waitFor({ timeout: 60_000 });
    await periksaAksesibilitas(panel);
    await bangku.potret('panel-distribusi-selesai');
  });

  test('Distribusi: sudah dikirim ditandai orang, satu unit lalu sisanya, dan tersimpan di register', async () => {
    const kirim = panel.getByRole('region', { name: 'Tandai sudah dikirim' });
    await kirim.getByLabel('Semua yang belum ditandai (34)').waitFor();
    await kirim.getByLabel(/^Pilih sendiri/).check();
    const tombol = kirim.getByRole('button', { name: 'Tandai sudah dikirim' });
    expect(await tombol.isDisabled()).toBe(true);
    await kirim.getByText('Pilih dahulu unitnya.').waitFor();
    await kirim.getByLabel('Cari unit').fill('percobaan');
    await kirim.getByLabel('Unit Percobaan').check();
    await periksaAksesibilitas(panel);
    await kirim.scrollIntoViewIfNeeded();
    await bangku.potret('panel-distribusi-dikirim');
    await kirim.getByRole('button', { name: 'Tandai 1 sudah dikirim' }).click();
    await panel
      .getByRole('status')
      .getByText(/^Template Triwulan I 2026: 1 ditandai sudah dikirim/)
      .waitFor({ timeout: 60_000 });
    await panel
      .getByRole('heading', { name: 'Sudah dibuat: 34 dari 34 unit (Triwulan I 2026); sudah dikirim: 1' })
      .waitFor();
    await kirim.getByLabel('Semua yang belum ditandai (33)').check();
    await kirim.getByRole('button', { name: 'Tandai 33 sudah dikirim' }).click();
    await panel
      .getByRole('heading', { name: 'Sudah dibuat: 34 dari 34 unit (Triwulan I 2026); sudah dikirim: 34' })
      .waitFor({ timeout: 60_000 });
    expect(await kirim.count()).toBe(0);
    await panel.getByText('Sudah dikirim', { exact: true }).first().waitFor();
  });

  test('dalam tema gelap dan bahasa Inggris pun terbaca', async () => {
    await bangku.page.emulateMedia({ colorScheme: 'dark' });
    await panel.getByLabel('Bahasa', { exact: true }).selectOption('en');
    await panel.getByRole('heading', { name: 'Distribute templates' }).waitFor();
    await periksaAksesibilitas(panel);
    await bangku.potret('panel-distribusi-gelap-en');
    await buka(panel, 'Data');
    await panel.getByRole('heading', { name: 'Procurement data', level: 2 }).waitFor();
    await panel.getByText('Last imports').waitFor();
    await periksaAksesibilitas(panel);
    await bangku.potret('panel-data-gelap-en');
    await panel.getByLabel('Language').selectOption('id');
    await bangku.page.emulateMedia({ colorScheme: 'light' });
  });

  test('ketikan di lembar menandai hasil usang dan menyegarkan halaman yang terbuka', async () => {
    const buku = await ruangTerkompilasiBerkas();
    const { kolom, baris: isi, lembar } = nilaiDari(await buku.baca(['transaksi'])).tabel.get('transaksi')!;
    const sel = `${kolom.find(({ id }) => id === 'nilai_kontrak')!.huruf}${isi[0]!.nomor}`;
    await bangku.pada(
      (b, base64) =>
        b.bukaBerkas(
          'terkompilasi.xlsx',
          Uint8Array.from(atob(base64), (satu) => satu.charCodeAt(0)),
        ),
      Buffer.from(buku.bytes()).toString('base64'),
    );
    panel = await bangku.panel();
    await buka(panel, 'Kompilasi');
    await panel.getByRole('heading', { name: 'Register Pengembalian' }).waitFor();
    await bangku.page.waitForFunction(() => (window.bangku?.sesi.host.eventListeners ?? 0) > 0);
    expect(await panel.getByRole('button', { name: 'Hitung ulang' }).count()).toBe(0);
    await bangku.pada((b, tempat) => b.sesi.host.user.type(tempat.lembar, tempat.sel, 900_000), {
      lembar,
      sel,
    });
    await panel.getByRole('button', { name: 'Hitung ulang' }).waitFor();
    const capaian = await bangku.pada(
      (b) => Object.values(b.sesi.host.snapshot().sheets.find(({ name }) => name === 'Capaian')!.cells),
      undefined,
    );
    // Beside what else is to be known of the figure.
    expect(capaian).toContain('Perlu dihitung ulang; Angka sementara');
    await bangku.potret('panel-usang');
  });

  test('tidak ada galat di konsol', () => {
    expect(bangku.galat).toEqual([]);
  });
});
