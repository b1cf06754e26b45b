/**
 * One full year in the pane: a plan that is sent back and then approved, four quarters with all that can go wrong in them, decisions
 * a, b and c, a follow-up that is overdue, step 19, and the next year to its approval. Every step is pressed in the pane, in each
 * quarter again. The workbook is saved and opened again as the year goes on, and the pane's clock stands on the day of the walk
 * (`jam-panel.ts`); all else is as it ships. Figures by hand: test/bangun/setahun.ts.
 */
import type { BukuXlsx } from '../../../src/adapters/xlsx/buku/buku-xlsx';
import { tulisBuku } from '../../../src/adapters/xlsx/tulis/tulis-buku';
import { lembarRuangKerja } from '../../../src/application/siapkan';
import { labelKeputusan } from '../../../src/domain/keputusan/keputusan';
import { hurufKolom } from '../../../src/lembar/alamat';
import { isiUnduhan, pakaiBangku } from '../../alat/peramban';
import { kelompokDengan } from '../../alat/program-luar';
import { BerkasKembali } from '../../bangun/berkas-kembali';
import { lingkunganUji } from '../../bangun/lingkungan';
import { barisTabel, buka, nilaiDari } from '../../bangun/ruang-kerja';
import { imporSetahun, isiBelanja, rencanaSetahun, type Triwulan } from '../../bangun/setahun';
import { tgl } from '../../bangun/tanggal';
import { TahunDiPanel } from './tahun-di-panel';

jest.setTimeout(600_000);

const LAMA = { timeout: 60_000 };

/** The workspace with plan and data, as it stands before the plan is shown to anybody. */
async function ruangAwal(): Promise<BukuXlsx> {
  const kota = { instansi: 'Pemerintah Kota Salatiga', tahun: 2026, mulai: tgl('2026-01-05') };
  const ruang = buka(
    nilaiDari(await tulisBuku(lembarRuangKerja(kota, lingkunganUji('siapkan', '2026-01-05')))),
  );
  await imporSetahun(ruang, rencanaSetahun, '2026-01-15');
  return ruang;
}

/** Targets and actions of 2027 for what goes on, as a plan document: those of 2026 a year later. */
function rencana2027(): Buffer {
  const dibawa = ({ indikator }: { readonly indikator: string }): boolean => indikator !== 'IK03';
  const isi = {
    tahun: 2027,
    target: rencanaSetahun.target!.filter(dibawa).map(({ indikator, periode, nilai }) => ({
      ...{ indikator, nilai },
      periode: periode.replace('2026', '2027'),
    })),
    aksi: rencanaSetahun
      .aksi!.filter(dibawa)
      .map(({ kode, indikator, uraian, penanggungJawab, keluaran }) => ({
        ...{ kode, indikator, uraian, penanggungJawab, keluaran },
        mulai: '2027-02-01',
        selesai: '2027-11-30',
      })),
  };
  return Buffer.from(JSON.stringify(isi));
}

kelompokDengan('chromium', 'Satu tahun penuh di peramban', () => {
  const peramban = pakaiBangku();
  let tahun: TahunDiPanel;
  let templateTw2: ReadonlyMap<string, Uint8Array>;
  let baru: Buffer;
  beforeAll(async () => {
    tahun = await TahunDiPanel.buka(peramban, await ruangAwal());
  }, 300_000);
  afterAll(() => tahun.tutup());

  let putus = false;
  /** A part of the year; those after one that failed are not walked. */
  const lalu = (nama: string, kerja: () => Promise<void>): void =>
    test(nama, async () => {
      if (putus) throw new Error('Yang sebelumnya gagal');
      putus = true;
      await kerja();
      putus = false;
    });

  /** The returns of both units, filled. */
  const kembali = async (tw: Triwulan, template: ReadonlyMap<string, Uint8Array>) =>
    Promise.all(
      ['DINKES', 'DPU'].map(
        async (unit) => [`${tw}-${unit}.xlsx`, await isiBelanja(template.get(unit)!, unit, tw)] as const,
      ),
    );

  lalu('rencana ditolak dengan alasan dan distribusi ditahan; diperbaiki, lalu disetujui', async () => {
    await tahun.pada('2026-01-20');
    const langkah = await tahun.langkah(7);
    await langkah.getByRole('button', { name: 'Tandai selesai' }).click();
    const formulir = tahun.panel.getByRole('form', { name: 'Tandai selesai: Langkah 7' });
    await formulir.getByRole('radio', { name: /[Kk]embalikan/ }).check();
    await formulir.getByLabel('Diperbaiki mulai langkah').selectOption('4');
    await formulir.getByLabel('Nama pelaksana').fill('Kepala UKPBJ');
    await formulir.getByText('Isi dahulu', { exact: false }).waitFor();
    await tahun.potret('panel-tahun-7b');
    await formulir.getByLabel('Alasan dikembalikan').fill('Target terlalu rendah');
    await formulir.getByRole('button', { name: 'Tandai selesai' }).click();
    await tahun.panel.getByText('Target terlalu rendah', { exact: false }).first().waitFor(LAMA);
    await tahun.halaman('Distribusi');
    await tahun.panel
      .getByText(/Distribusi ditahan: .*mulai langkah 4\. Alasannya: Target terlalu rendah\./)
      .waitFor(LAMA);
    await tahun.potret('panel-tahun-ditahan');

    await tahun.hari('2026-01-30');
    await tahun.setujui('027/1');
    await tahun.panel.getByText(/Persetujuan dicatat: rencana versi 1/).waitFor(LAMA);
    const disetujui = await tahun.langkah(7);
    const usulan = disetujui.getByRole('region', { name: 'Usulan' });
    await usulan.getByText('027/1', { exact: false }).waitFor(LAMA);
    await usulan.getByRole('button', { name: 'Tandai', exact: true }).click();
    const tanda = tahun.panel.getByRole('form', { name: 'Tandai selesai: Langkah 7' });
    expect(await tanda.getByLabel('Tanggal selesai').inputValue()).toBe('2026-01-30');
    expect(await tanda.getByRole('radio', { name: /[Ss]etujui/ }).isChecked()).toBe(true);
    await tanda.getByLabel('Nama pelaksana').fill('Kepala UKPBJ');
    await tanda.getByRole('button', { name: 'Tandai selesai' }).click();
    await disetujui.getByText(/Selesai 30 Januari 2026 oleh Kepala UKPBJ/).waitFor(LAMA);
  });

  lalu('triwulan I: analisis menjadi rekomendasi; rapat memutuskan a dan b', async () => {
    await tahun.pada('2026-04-06');
    await tahun.pilih(await kembali('TW1', await tahun.distribusi('2026-TW1', 2)));
    await tahun.simpan('Triwulan I 2026');
    // IK02: 1.100.000 of 2.000.000, asked are 80.
    expect(await tahun.angka('2026-TW1', 'IK02')).toMatch(/55 % .*Target 80 %/);
    await tahun.halaman('Analisis');
    const { panel } = tahun;
    await panel.getByRole('button', { name: 'Rincian analisis IK02 Seluruh OPD' }).click(LAMA);
    await panel.getByRole('button', { name: 'Jadikan rekomendasi usulan 1 IK02' }).click(LAMA);
    const rekomendasi = panel.getByRole('form', { name: 'Jadikan rekomendasi usulan 1 IK02' });
    await rekomendasi.getByLabel('Rekomendasi').fill('Wajibkan PDN pada pemilihan');
    await rekomendasi.getByLabel('Penanggung jawab').fill('Rina, PPK');
    await rekomendasi.getByLabel('Kode unit').fill('DINKES');
    await rekomendasi.getByLabel('Tenggat').fill('2026-06-30');
    await rekomendasi.getByLabel('Dicatat oleh').fill('Ani');
    await rekomendasi.getByRole('button', { name: 'Simpan rekomendasi' }).click();
    await panel
      .getByText(/REK-001/)
      .first()
      .waitFor(LAMA);
    await tahun.kunci('2026-TW1', 'Triwulan I 2026');

    await tahun.hari('2026-04-20');
    await tahun.rapat('2026-TW1', '027/4', { IK01: ['b'], IK02: ['a'], IK03: ['b'] });
  });

  lalu('triwulan II: rekomendasi berdiri di template; satu unit terlambat; rapat memutuskan b', async () => {
    await tahun.pada('2026-07-06');
    templateTw2 = await tahun.distribusi('2026-TW2', 2);
    const isi = BerkasKembali.dari(templateTw2.get('DINKES')!).lembar.find(
      ({ nama }) => nama === 'Rekomendasi',
    );
    expect(JSON.stringify(isi)).toContain('Wajibkan PDN pada pemilihan');
    const [dinkes, dpu] = await kembali('TW2', templateTw2);
    await tahun.pilih([dinkes!]);
    await tahun.simpan('Triwulan II 2026');
    await tahun.hari('2026-07-14');
    await tahun.pilih([dpu!]);
    await tahun.panel.getByText('Terlambat').first().waitFor(LAMA);
    await tahun.potret('panel-tahun-terlambat');
    await tahun.simpan('Triwulan II 2026');
    await tahun.kunci('2026-TW2', 'Triwulan II 2026');
    await tahun.hari('2026-07-20');
    await tahun.rapat('2026-TW2', '027/7', { IK01: ['b'], IK02: ['b'] });
  });

  lalu('kunci dibuka karena satu unit mengirim ulang; dikunci lagi; IK03 ditetapkan tercapai', async () => {
    await tahun.pada('2026-07-21');
    await tahun.bukaKunci('2026-TW2', 'DPU mengirim ulang');
    await tahun.halaman('Keputusan');
    await tahun.panel.getByLabel('Periode', { exact: true }).selectOption('2026-TW2', LAMA);
    await tahun.panel
      .getByText(/\(IK01\) diputuskan atas angka .* yang kuncinya sekarang terbuka/)
      .waitFor(LAMA);
    await tahun.potret('panel-tahun-kunci-dibuka');
    // The same template that it was sent, with another figure.
    await tahun.pilih([['TW2-DPU-ulang.xlsx', await isiBelanja(templateTw2.get('DPU')!, 'DPU', 'TW2', 190)]]);
    await tahun.simpan('Triwulan II 2026');
    // 2.410 + 190 instead of 90.
    expect(await tahun.angka('2026-TW2', 'IK01')).toContain('Rp 2.600.000.000');
    await tahun.kunci('2026-TW2', 'Triwulan II 2026');
    await tahun.hari('2026-07-24');
    await tahun.rapat('2026-TW2', '027/8', { IK03: ['c', 'tercapai'] });
  });

  lalu('target direvisi: tanpa alasan ditolak, dengan alasan disetujui, versinya dibandingkan', async () => {
    await tahun.hari('2026-07-27');
    await tahun.bangku.pada(
      (b, sel) => b.sesi.host.user.type('Target', sel, '60'),
      await selTarget('IK02', '2026-TW3'),
    );
    await tahun.setujui('027/9');
    await tahun.panel
      .getByText(/Isi alasan perubahannya/)
      .first()
      .waitFor(LAMA);
    await tahun.setujui('027/9', 'Perubahan APBD');
    await tahun.panel.getByText(/Persetujuan dicatat: rencana versi 3/).waitFor(LAMA);
    await tahun.panel.getByText('Bandingkan versi').click();
    await tahun.panel.getByLabel('Dari', { exact: true }).selectOption('2');
    await tahun.panel
      .getByRole('region', { name: 'Lembar Target: 1 diubah' })
      .getByText(/^IK02, Triwulan III 2026; Target: 80 → 60$/)
      .waitFor(LAMA);
    await tahun.potret('panel-tahun-banding');
  });

  /** The cell of a target on its sheet. */
  async function selTarget(indikator: string, periode: string): Promise<string> {
    const isi = await tahun.isi();
    const target = await barisTabel(buka(isi), 'target');
    const milik = target.find((satu) => satu['indikator'] === indikator && satu['periode'] === periode);
    const lembar = BerkasKembali.dari(isi);
    const letak = lembar.letak('Target', milik!['_id'] as string);
    return `${hurufKolom(lembar.kolom('Target', 'nilai') + 1)}${letak + 1}`;
  }

  lalu(
    'tindak lanjut yang lewat tenggat berdiri di atas; penanggung jawabnya tidak menilai dirinya sendiri',
    async () => {
      await tahun.pada('2026-07-31');
      await tahun.halaman('Alur SOP');
      // 30 June to 31 July.
      await tahun.panel.getByText(/REK-001 lewat tenggat 31 hari \(30 Juni 2026\)/).waitFor(LAMA);
      await tahun.halaman('Tindak Lanjut');
      const { panel } = tahun;
      await panel.getByText('tenggat 30 Juni 2026, lewat 31 hari').waitFor(LAMA);
      await panel.getByRole('button', { name: 'Catat tindak lanjut: REK-001' }).click();
      await tahun.potret('panel-tindak-lanjut');
      const formulir = panel.getByRole('form', { name: 'Catat tindak lanjut: REK-001' });
      await formulir.getByLabel('Bukti').fill('https://contoh.go.id/notula');
      await formulir.getByLabel('Status').selectOption('belum-sesuai');
      await formulir.getByLabel('Alasan').fill('Baru satu paket');
      await formulir.getByLabel('Diperiksa oleh', { exact: true }).fill('Rina');
      await formulir.getByRole('button', { name: 'Simpan ke Buku Kerja' }).click();
      await formulir.getByText('adalah penanggung jawab rekomendasi itu sendiri').waitFor(LAMA);
      await formulir.getByLabel('Diperiksa oleh', { exact: true }).fill('Cici');
      await formulir.getByRole('button', { name: 'Simpan ke Buku Kerja' }).click();
      await panel.getByText('Diperiksa oleh Cici', { exact: false }).waitFor(LAMA);
    },
  );

  lalu('triwulan III: dinilai terhadap target yang direvisi; IK03 tinggal dipantau', async () => {
    await tahun.pada('2026-10-06');
    await tahun.pilih(await kembali('TW3', await tahun.distribusi('2026-TW3', 2)));
    await tahun.simpan('Triwulan III 2026');
    // 55 of 60 is 91,67 %.
    expect(await tahun.angka('2026-TW3', 'IK02')).toContain('Target 60 % · Capaian 91,67 %');
    await tahun.kunci('2026-TW3', 'Triwulan III 2026');
    await tahun.rapat('2026-TW3', '027/10', { IK01: ['b'], IK02: ['b'] });
  });

  lalu('triwulan IV sampai langkah 19, yang ditolak selama ada indikator terbuka', async () => {
    await tahun.pada('2027-01-05');
    await tahun.pilih(await kembali('TW4', await tahun.distribusi('2026-TW4', 2)));
    await tahun.simpan('Triwulan IV 2026');
    // 2.000 + 2.600 + 2.760 + 190.
    expect(await tahun.angka('2026', 'IK01')).toContain('Rp 7.550.000.000');
    await tahun.kunci('2026-TW4', 'Triwulan IV 2026');
    await tahun.hari('2027-01-18');
    await tahun.tandai(19);
    const ditolak = tahun.panel.getByRole('form', { name: 'Tandai selesai: Langkah 19' });
    for (const kode of ['IK01', 'IK02'])
      await ditolak
        .getByText(new RegExp(`${kode} \\(.*\\) masih terbuka`))
        .first()
        .waitFor(LAMA);
    await tahun.potret('panel-tahun-19-ditolak');
    const rapat = await tahun.isiRapat('2026-TW4', '027/20');
    await rapat.getByRole('button', { name: 'Tutup Sisanya' }).click();
    await tahun.panel.getByText('2 dari 2 indikator sudah diputuskan', { exact: false }).waitFor(LAMA);
    await tahun.hari('2027-01-19');
    await tahun.tandai(19);
    await (await tahun.langkah(19)).getByText(/Selesai 19 Januari 2027 oleh/).waitFor(LAMA);
    const diputuskan = await barisTabel(buka(await tahun.isi()), 'keputusan');
    expect(diputuskan.map((satu) => [satu['periode'], satu['indikator'], satu['keputusan']])).toEqual([
      ['2026-TW1', 'IK01', labelKeputusan.lanjutkan],
      ['2026-TW1', 'IK02', labelKeputusan['setujui-rekomendasi']],
      ['2026-TW1', 'IK03', labelKeputusan.lanjutkan],
      ['2026-TW2', 'IK01', labelKeputusan.lanjutkan],
      ['2026-TW2', 'IK02', labelKeputusan.lanjutkan],
      ['2026-TW2', 'IK03', labelKeputusan['tetapkan-tercapai']],
      ['2026-TW3', 'IK01', labelKeputusan.lanjutkan],
      ['2026-TW3', 'IK02', labelKeputusan.lanjutkan],
      ['2026-TW4', 'IK01', labelKeputusan['waktu-terlampaui']],
      ['2026-TW4', 'IK02', labelKeputusan['waktu-terlampaui']],
    ]);
  });

  lalu('2027 dimulai dari langkah 19: yang tercapai ditinggal, nilai akhir menjadi baseline', async () => {
    const langkah = await tahun.langkah(19);
    await langkah.getByRole('button', { name: 'Mulai tahun berikutnya' }).click();
    const pilihan = langkah.getByRole('group', { name: 'Indikator yang dilanjutkan' });
    await pilihan.waitFor(LAMA);
    expect(await pilihan.getByRole('checkbox', { name: /^IK01/ }).isChecked()).toBe(true);
    expect(await pilihan.getByRole('checkbox', { name: /^IK03/ }).isChecked()).toBe(false);
    await tahun.potret('panel-tahun-baru');
    const [unduhan] = await Promise.all([
      tahun.bangku.page.waitForEvent('download', LAMA),
      langkah.getByRole('button', { name: 'Buat buku kerja tahun berikutnya' }).click(),
    ]);
    baru = await isiUnduhan(unduhan);
    await langkah.getByText('Buku Kerja Kinerja 2027, dilanjutkan dari 2026', { exact: false }).waitFor(LAMA);
    await tahun.potret('panel-tahun-baru-selesai');
    // 2.000 + 2.600 + 2.760 + 190 million, and 55 %.
    const baseline = await barisTabel(buka(baru), 'baseline');
    expect(baseline.map((satu) => [satu['indikator'], satu['nilai']])).toEqual([
      ['IK01', 7_550_000_000],
      ['IK02', expect.closeTo(55, 10)],
    ]);
  });

  lalu(
    '2027 dibuka, rencananya dilengkapi dan disetujui; tindak lanjut yang belum selesai ikut',
    async () => {
      await tahun.pada('2027-01-29', baru);
      const { panel } = tahun;
      await tahun.halaman('Rencana');
      await panel.getByRole('button', { name: /Impor dokumen rencana/ }).click(LAMA);
      await panel
        .locator('input[type=file][aria-label="Pilih berkas rencana"]')
        .setInputFiles({ name: 'rencana.json', mimeType: 'application/json', buffer: rencana2027() });
      await panel.getByRole('button', { name: 'Tulis ke buku kerja' }).click(LAMA);
      await panel.getByText('Rencana sudah ditulis ke buku kerja.').waitFor(LAMA);
      await panel.getByRole('button', { name: 'Kembali ke Rencana' }).click();
      await tahun.setujui('027/1/2027');
      await panel.getByText(/Persetujuan dicatat: rencana versi 1/).waitFor(LAMA);
      await tahun.halaman('Tindak Lanjut');
      await panel.getByText('REK-001', { exact: false }).first().waitFor(LAMA);
      const setuju = await barisTabel(buka(await tahun.isi()), 'persetujuan');
      expect(setuju).toHaveLength(1);
      expect(setuju[0]).toMatchObject({ nomor: '027/1/2027' });
      expect(tahun.bangku.galat).toEqual([]);
    },
  );
});
