import type { Frame } from 'playwright-core';
import { pakaiBangku, type BangkuTerbuka } from '../../alat/peramban';
import { kelompokDengan } from '../../alat/program-luar';
import { perubahanSimpan } from '../../../src/application/ruang-kerja/perubahan';
import { tabelPelaksana } from '../../../src/lembar/daftar/pelaksana';
import { kunciAngka } from '../../bangun/keputusan';
import { nilaiDari } from '../../bangun/ruang-kerja';
import { tgl } from '../../bangun/tanggal';
import { bukaTerkompilasi, periksaAksesibilitas } from './alat-panel';

jest.setTimeout(600_000);

const pelaksana = (
  [
    ['Siti Aminah', '198001012005011001', null],
    ['Tono', '197001011995011001', tgl('2026-04-19')],
  ] as const
).map(([nama, nip, sampai]) => ({
  ...{ id: nip, nama, nip, pangkat: null, jabatan: 'Sekretaris Daerah', peran: null, keputusan: null },
  ...{ sejak: null, sampai, sementara: 'plt' as const, kualifikasi: null },
}));

/** Step 18 in the pane: what the meeting decided, written down a line an indicator. */
kelompokDengan('chromium', 'Keputusan di peramban', () => {
  const peramban = pakaiBangku();
  let bangku: BangkuTerbuka;
  let panel: Frame;
  beforeAll(async () => {
    ({ bangku, panel } = await bukaTerkompilasi(peramban, async (ruang) => {
      await kunciAngka(ruang, '2026-TW1');
      nilaiDari(await ruang.terapkan([perubahanSimpan(tabelPelaksana, pelaksana)]));
    }));
  }, 300_000);
  afterAll(() => bangku.tutup());

  const potret = async (nama: string) => {
    await periksaAksesibilitas(panel);
    await bangku.potret(nama);
  };

  test('tidak ada yang terpilih; yang salah disebut pada barisnya; lalu tercatat dan dapat dibatalkan', async () => {
    await panel.getByRole('navigation').getByRole('button', { name: 'Keputusan', exact: true }).click();
    const formulir = panel.getByRole('form', { name: 'Catat Hasil Rapat' });
    await formulir.waitFor({ timeout: 60_000 });
    await panel.getByText('Keputusan Triwulan I 2026: 0 dari 2 indikator sudah diputuskan.').waitFor();
    expect(await formulir.getByLabel('Keputusan IK01').inputValue()).toBe('');
    await potret('panel-keputusan');

    await formulir.getByLabel('Keputusan IK01').selectOption('c');
    await formulir.getByLabel('Keputusan IK02').selectOption('b');
    // Who is in office on the day of the meeting is offered; any other name can be typed.
    const pimpinan = formulir.getByLabel('Diputuskan oleh');
    const ditawarkan = () =>
      pimpinan.evaluate((isian) =>
        [...((isian as HTMLInputElement).list?.options ?? [])].map(({ value, label }) => [value, label]),
      );
    await formulir.getByLabel('Tanggal rapat').fill('2026-04-20');
    expect(await ditawarkan()).toEqual([['Siti Aminah', 'NIP 198001012005011001 · Plt. Sekretaris Daerah']]);
    await pimpinan.fill('Siti Aminah');
    await formulir.getByText('NIP 198001012005011001 · Plt. Sekretaris Daerah').waitFor();
    await formulir.getByLabel('Dicatat oleh').fill('Budi');
    await formulir.getByLabel('Nomor notula').fill('027/5');
    await formulir.getByRole('button', { name: 'Catat Hasil Rapat' }).click();
    const ik01 = formulir.getByRole('listitem').filter({ hasText: 'IK01' });
    await ik01.getByRole('alert').filter({ hasText: 'memerlukan status akhir' }).waitFor({ timeout: 60_000 });
    await potret('panel-keputusan-salah');

    await formulir.getByLabel('Status akhir IK01').selectOption('tercapai');
    await formulir.getByRole('button', { name: 'Catat Hasil Rapat' }).click();
    await ik01
      .getByText('c. Tetapkan Tercapai (KEP-001, 20 April 2026, notula 027/5)')
      .waitFor({ timeout: 60_000 });
    await panel.getByText('2 dari 2 indikator sudah diputuskan').waitFor();
    await panel.getByText('langkah 18 dapat ditandai').waitFor();
    await potret('panel-keputusan-tercatat');

    await panel.getByRole('button', { name: 'Batalkan keputusan IK01' }).click();
    const batal = panel.getByRole('group', { name: 'Batalkan keputusan IK01' });
    await batal.getByLabel('Alasan pembatalan').fill('salah baca notula');
    await batal.getByRole('button', { name: 'Batalkan keputusan IK01' }).click();
    await panel.getByText('1 dari 2 indikator sudah diputuskan').waitFor({ timeout: 60_000 });

    await panel.getByRole('button', { name: 'Susun Lembar Keputusan' }).click();
    await panel.getByText('"Lembar Keputusan" disusun').waitFor({ timeout: 60_000 });
  });
});
