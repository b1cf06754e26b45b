import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Page } from 'playwright-core';
import type { BaganSpec } from '../../../src/lembar/bagan/tipe';
import { pelanggaran } from '../../alat/aksesibilitas';
import { folderHasil, pakaiBangku } from '../../alat/peramban';
import { kelompokDengan } from '../../alat/program-luar';

jest.setTimeout(300_000);

/** Days as workbooks count them: 46,027 is 5 January 2026. */
const jadwal = [46_027, 46_058, 46_147] as const;

const daftar: readonly BaganSpec[] = [
  {
    id: 'bertumpuk',
    jenis: 'bertumpuk',
    judul: 'Capaian per indikator, Triwulan III 2026 (%)',
    kategori: Array.from({ length: 12 }, (_, ke) => `IK${String(ke + 1).padStart(2, '0')}`),
    deret: [
      {
        nama: 'Tercapai / Mendekati target',
        nilai: [102.66, 120, null, 95.5, null, null, 100, null, null, 91, null, null],
        peran: 'hijau',
      },
      {
        nama: 'Perlu perhatian',
        nilai: [null, null, 82.4, null, null, null, null, 74, null, null, null, null],
        peran: 'kuning',
      },
      {
        nama: 'Jauh dari target',
        nilai: [null, null, null, null, 62.8, null, null, null, 8.25, null, null, null],
        peran: 'merah',
      },
      {
        nama: 'Data belum memadai',
        nilai: [null, null, null, null, null, 55, null, null, null, null, null, 40],
        peran: 'belum',
      },
      {
        nama: 'Target = 100',
        nilai: Array.from({ length: 12 }, () => 100),
        peran: 'target',
        sebagai: 'garis',
      },
    ],
    sumbu: { min: 0, format: '0.##' },
    label: true,
    alt: 'Diagram kolom: 3 dari 12 indikator mencapai target.',
  },
  {
    id: 'garis',
    jenis: 'garis',
    judul: 'IK01 sepanjang 2026 (Rp)',
    kategori: ['TW1', 'TW2', 'TW3', 'TW4'],
    deret: [
      { nama: 'Realisasi', nilai: [2_000_000_000, 2_500_000_000, 2_760_000_000, null], peran: 'seri-1' },
      { nama: 'Tahun lalu', nilai: [1_800_000_000, null, 2_100_000_000, 2_900_000_000], peran: 'seri-2' },
      { nama: 'Target', nilai: [1_900_000_000, 2_200_000_000, 2_400_000_000, null], peran: 'target' },
    ],
    label: true,
    alt: 'Diagram garis: naik dari 2 miliar menjadi 2,76 miliar.',
  },
  {
    id: 'mendatar',
    jenis: 'mendatar-bertumpuk',
    judul: 'Status per unit',
    kategori: [
      'Dinas Kesehatan',
      'Dinas Pekerjaan Umum dan Penataan Ruang, Bidang Sumber Daya Air dan Bina Marga',
      'RSUD',
    ],
    deret: [
      { nama: 'Tercapai', nilai: [5, 2, null], peran: 'hijau' },
      { nama: 'Perlu perhatian', nilai: [2, 4, 1], peran: 'kuning' },
      { nama: 'Jauh dari target', nilai: [1, 3, null], peran: 'merah' },
      { nama: 'Data belum memadai', nilai: [4, 3, null], peran: 'belum' },
    ],
    label: true,
    alt: 'Diagram batang: status 12 indikator pada 3 unit.',
  },
  {
    id: 'jadwal',
    jenis: 'jadwal',
    judul: 'Jadwal langkah SOP',
    kategori: ['Menetapkan indikator', 'Mengumpulkan data Triwulan I', 'Menyusun rekomendasi'],
    deret: [
      { nama: 'Mulai', nilai: [...jadwal], peran: 'tak-tampak' },
      { nama: 'Selesai', nilai: [25, null, 20], peran: 'seri-1' },
      { nama: 'Berjalan', nilai: [null, 70, null], peran: 'seri-2' },
    ],
    sumbu: { min: 46_023, maks: 46_204, langkah: 90, format: 'd mmm yyyy' },
    alt: 'Jadwal: tiga langkah dari Januari sampai Mei 2026.',
  },
];

/** Texts of drawings that reach past the edge of theirs, and what reaches past the page. */
const terpotong = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const lewat = [...document.querySelectorAll('svg[role=img] text')].flatMap((teks) => {
      const [di, milik] = [teks, teks.closest('svg')!].map((satu) => satu.getBoundingClientRect());
      const luar =
        di!.left < milik!.left - 1 ||
        di!.right > milik!.right + 1 ||
        di!.top < milik!.top - 1 ||
        di!.bottom > milik!.bottom + 1;
      return luar ? [teks.textContent] : [];
    });
    const { scrollWidth, clientWidth } = document.documentElement;
    return [...lewat, ...(scrollWidth > clientWidth ? [`page ${scrollWidth} > ${clientWidth}`] : [])];
  });

kelompokDengan('chromium', 'Bagan di peramban', () => {
  const peramban = pakaiBangku();
  let page: Page;
  let tutup: () => Promise<void>;
  beforeAll(async () => {
    const { outputFiles } = await build({
      entryPoints: [join(__dirname, 'bagan-uji.tsx')],
      bundle: true,
      write: false,
      jsx: 'automatic',
      define: { 'process.env.NODE_ENV': '"production"' },
    });
    const bangku = await peramban.buka();
    tutup = () => bangku.tutup();
    page = await bangku.page.context().newPage();
    await page.setViewportSize({ width: 320, height: 1500 });
    await page.setContent(
      '<!doctype html><html lang="id"><title>Bagan</title><style>body{margin:0}main{padding:0 12px}</style><div id="akar"></div>',
    );
    await page.evaluate('window.Office = { context: {} }');
    await page.addScriptTag({ content: outputFiles[0]!.text });
    await page.evaluate(
      (semua) => (window as unknown as { gambarBagan: (d: unknown) => void }).gambarBagan(semua),
      daftar,
    );
    await page.getByRole('img').last().waitFor();
    mkdirSync(folderHasil, { recursive: true });
  }, 300_000);
  afterAll(() => tutup());

  test.each([
    ['terang', { colorScheme: 'light', forcedColors: 'none' }],
    ['gelap', { colorScheme: 'dark', forcedColors: 'none' }],
    ['kontras', { colorScheme: 'light', forcedColors: 'active' }],
    ['kontras-gelap', { colorScheme: 'dark', forcedColors: 'active' }],
  ] as const)(
    'semua jenis, %s: dapat diakses dan tidak ada tulisan yang terpotong pada 320 px',
    async (nama, media) => {
      await page.emulateMedia(media);
      await page.screenshot({ path: join(folderHasil, `bagan-${nama}.png`), fullPage: true });
      const aturan = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'];
      // axe takes the theme's colours where the system has put its own in their place; on a dark ground they are the same.
      const rules = { 'color-contrast': { enabled: nama !== 'kontras' } };
      expect(await pelanggaran(page, `document, ${JSON.stringify({ runOnly: aturan, rules })}`)).toEqual([]);
      expect(await terpotong(page)).toEqual([]);
    },
  );

  test('yang dikatakan gambar dan setiap nilainya terbaca tanpa melihatnya', async () => {
    expect(await page.getByRole('img').evaluateAll((semua) => semua.map((satu) => satu.ariaLabel))).toEqual(
      daftar.map(({ alt }) => alt),
    );
    await page.getByText('Lihat angkanya').nth(1).click();
    // Whole, as the Indonesian office writes them; what is missing is no zero.
    expect(await page.getByRole('row').allInnerTexts()).toEqual([
      '\tRealisasi\tTahun lalu\tTarget',
      'TW1\t2.000.000.000\t1.800.000.000\t1.900.000.000',
      'TW2\t2.500.000.000\t–\t2.200.000.000',
      'TW3\t2.760.000.000\t2.100.000.000\t2.400.000.000',
      'TW4\t–\t2.900.000.000\t–',
    ]);
    await page.getByText('Lihat angkanya').nth(1).click();
  });

  test('bagan dengan 60 kategori dapat digulir dengan papan ketik, halamannya tidak melebar', async () => {
    const kategori = Array.from({ length: 60 }, (_, ke) => `IK${ke + 1}`);
    const lebar: BaganSpec = {
      ...daftar[0]!,
      id: 'enam-puluh',
      kategori,
      deret: [{ nama: 'Tercapai', nilai: kategori.map((_, ke) => ke * 2), peran: 'hijau' }],
    };
    const kosong: BaganSpec = { ...lebar, id: 'kosong', judul: 'Tanpa nilai', kategori: [], deret: [] };
    await page.evaluate(
      (semua) => {
        document
          .getElementById('akar')!
          .replaceWith(Object.assign(document.createElement('div'), { id: 'akar' }));
        (window as unknown as { gambarBagan: (d: unknown) => void }).gambarBagan(semua);
      },
      [lebar, kosong],
    );
    await page.getByText('Belum ada nilai yang dapat digambar.').waitFor();
    const bingkai = page.getByRole('region', { name: lebar.judul });
    await bingkai.focus();
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction(() => document.activeElement!.scrollLeft > 0);
    expect(await pelanggaran(page, 'document')).toEqual([]);
    expect(await terpotong(page)).toEqual([]);
  });
});
