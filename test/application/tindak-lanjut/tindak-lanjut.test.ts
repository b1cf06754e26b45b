import { alurSop } from '../../../src/application/alur/alur-sop';
import type { Workbook } from '../../../src/application/ports/workbook';
import { perubahanSimpan } from '../../../src/application/ruang-kerja/perubahan';
import {
  tindakLanjut,
  type PermintaanTindakLanjut,
} from '../../../src/application/tindak-lanjut/tindak-lanjut';
import { tabelKeputusan } from '../../../src/lembar/daftar/keputusan';
import { tabelPelaksana } from '../../../src/lembar/daftar/pelaksana';
import { tabelRekomendasi } from '../../../src/lembar/daftar/rekomendasi';
import { uraiTabel } from '../../../src/lembar/kodek';
import type { Baris } from '../../../src/lembar/tabel';
import { lingkunganUji } from '../../bangun/lingkungan';
import { isiDari, kodeCatatan, nilaiDari, ruangPada } from '../../bangun/ruang-kerja';
import { tgl } from '../../bangun/tanggal';

/** Today of the tests; the sheet says 30 June and 31 March. */
const lingkungan = lingkunganUji('tindak', '2026-04-20');

const rekomendasi = (
  kode: string,
  ubah: Partial<Baris<typeof tabelRekomendasi>> = {},
): Baris<typeof tabelRekomendasi> => ({
  id: kode,
  kode,
  periode: '2026-TW1',
  indikator: 'IK01',
  uraian: `Rekomendasi ${kode}`,
  penanggungJawab: 'Budi Santoso',
  nip: null,
  opd: 'DINKES',
  tenggat: tgl('2026-06-30'),
  hasil: null,
  asal: 'tim',
  keputusan: 'KEP-001',
  aksi: null,
  status: 'belum',
  bukti: null,
  ditindaklanjuti: null,
  diperiksaOleh: null,
  nipPemeriksa: null,
  diperiksa: null,
  alasan: null,
  oleh: null,
  dicatat: null,
  indikatorId: null,
  ...ubah,
});

/** The meeting approved what names it. */
const keputusan: Baris<typeof tabelKeputusan> = {
  id: 'k1',
  kode: 'KEP-001',
  periode: '2026-TW1',
  indikator: 'IK01',
  keputusan: 'setujui-rekomendasi',
  status: null,
  oleh: 'Kepala UKPBJ',
  dicatatOleh: 'Ani',
  tanggal: tgl('2026-04-15'),
  nomor: '027/5',
  catatan: null,
  nilai: null,
  satuan: null,
  kelengkapan: null,
  hash: 'x',
  dicatat: '2026-04-15T08:00:00+07:00',
  dibatalkan: null,
  dibatalkanOleh: null,
  alasanBatal: null,
  indikatorId: null,
  sidik: null,
};

async function ruang(): Promise<Workbook> {
  const buku = await ruangPada('disetujui');
  nilaiDari(
    await buku.terapkan([
      perubahanSimpan(tabelKeputusan, [keputusan]),
      perubahanSimpan(tabelRekomendasi, [
        rekomendasi('REK-001'),
        rekomendasi('REK-002', { tenggat: tgl('2026-03-31') }),
        rekomendasi('REK-003', { keputusan: null, tenggat: tgl('2026-01-31') }),
      ]),
    ]),
  );
  return buku;
}

const terbaca = async (buku: Workbook) =>
  uraiTabel(
    tabelRekomendasi,
    nilaiDari(await buku.baca([tabelRekomendasi.id])).tabel.get(tabelRekomendasi.id),
  ).baris;

const catat = (buku: Workbook, permintaan: PermintaanTindakLanjut) =>
  tindakLanjut(buku, lingkungan, permintaan);

test('yang lewat tenggat di atas; yang belum diputuskan rapat bukan tindak lanjut', async () => {
  const { daftar } = isiDari(await catat(await ruang(), {}));
  expect(daftar.map(({ baris, lewatTenggat }) => [baris.kode, lewatTenggat])).toEqual([
    ['REK-002', true],
    ['REK-001', false],
  ]);
});

test('yang lewat tenggat berdiri paling atas pada Alur SOP: 31 Maret sampai 20 April, 20 hari', async () => {
  const { catatan } = nilaiDari(await alurSop(await ruang(), tgl('2026-04-20')));
  expect(catatan[0]).toMatchObject({
    kode: 'tindak-lanjut-lewat-tenggat',
    params: { kode: 'REK-002', oleh: 'Budi Santoso', hari: 20 },
    lokasi: { lembar: 'Rekomendasi' },
  });
});

test('bukti dahulu oleh penanggung jawab, lalu status oleh pemeriksa; isian lama tidak hilang', async () => {
  const buku = await ruang();
  isiDari(await catat(buku, { kode: 'rek-001', bukti: 'https://contoh.go.id/1', tanggal: '2026-04-10' }));
  const hasil = isiDari(
    await catat(buku, { kode: 'REK-001', status: 'sesuai', diperiksa: 'Ani', nip: '1990' }),
  );
  expect(hasil.dicatat).toEqual({ kode: 'REK-001', dari: 'belum', ke: 'sesuai' });
  const [baris] = await terbaca(buku);
  expect(baris).toMatchObject({
    status: 'sesuai',
    bukti: 'https://contoh.go.id/1',
    ditindaklanjuti: tgl('2026-04-10'),
    diperiksaOleh: 'Ani',
    diperiksa: tgl('2026-04-20'),
  });
});

test.each<readonly [string, PermintaanTindakLanjut, readonly string[]]>([
  ['tanpa apa pun', {}, ['tindak-lanjut-belum-lengkap']],
  ['sesuai tanpa bukti dan pemeriksa', { status: 'sesuai' }, ['tindak-lanjut-belum-lengkap']],
  [
    'diperiksa penanggung jawabnya sendiri',
    { status: 'Sesuai rekomendasi', bukti: 'a', diperiksa: 'BUDI SANTOSO, S.E.' },
    ['tindak-lanjut-pemeriksa-pemilik'],
  ],
  ['tidak dapat tanpa alasan', { status: 'tidak-dapat', diperiksa: 'Ani' }, ['tindak-lanjut-belum-lengkap']],
  ['status lain', { status: 'beres' }, ['tindak-lanjut-status-salah']],
  ['hari yang belum ada', { bukti: 'a', tanggal: '2026-04-21' }, ['tindak-lanjut-di-depan']],
  ['bukan tanggal', { bukti: 'a', tanggal: '31/02/2026' }, ['tindak-lanjut-tanggal-salah']],
  [
    'diperiksa sebelum dilakukan',
    { bukti: 'a', tanggal: '2026-04-10', diperiksa: 'Ani', 'tanggal-periksa': '2026-04-09' },
    ['tindak-lanjut-diperiksa-mendahului'],
  ],
  ['lebih panjang daripada sel', { bukti: 'x'.repeat(32_768) }, ['tindak-lanjut-terlalu-panjang']],
])('%s: tidak ada yang ditulis', async (_, permintaan, kode) => {
  const buku = await ruang();
  const hasil = await catat(buku, { kode: 'REK-001', ...permintaan });
  expect(kodeCatatan(hasil)).toEqual(kode);
  expect((await terbaca(buku))[0]).toMatchObject({
    status: 'belum',
    bukti: null,
  });
});

describe('NIP dari lembar Pelaksana', () => {
  const pelaksana = (nama: string, nip: string): Baris<typeof tabelPelaksana> => ({
    ...{ id: nip, nama, nip, pangkat: null, jabatan: null, peran: null, keputusan: null },
    ...{ sejak: null, sampai: null, sementara: null, kualifikasi: null },
  });
  const periksa = { kode: 'REK-001', status: 'sesuai', bukti: 'tautan', tanggal: '2026-04-01' };
  const dengan = async (...baris: readonly Baris<typeof tabelPelaksana>[]): Promise<Workbook> => {
    const buku = await ruang();
    nilaiDari(await buku.terapkan([perubahanSimpan(tabelPelaksana, baris)]));
    return buku;
  };

  test('yang namanya sama dengan penanggung jawab, dan NIP-nya lain, dapat memeriksa', async () => {
    const buku = await dengan(pelaksana('Budi Santoso', '198001012005011001'));
    const lain = { ...periksa, diperiksa: 'Budi Santoso', nip: '199001012015011002' };
    expect(isiDari(await tindakLanjut(buku, lingkungan, lain)).dicatat?.ke).toBe('sesuai');
  });

  test('nama lain dari orang yang sama dikenali; NIP pemeriksa dicatat bila namanya milik seorang', async () => {
    const buku = await dengan(
      pelaksana('Budi Santoso', '198001012005011001'),
      pelaksana('B. Santoso', '19800101 200501 1 001'),
      pelaksana('Ani', '199001012015011002'),
    );
    expect(
      kodeCatatan(await tindakLanjut(buku, lingkungan, { ...periksa, diperiksa: 'B. Santoso' })),
    ).toContain('tindak-lanjut-pemeriksa-pemilik');
    isiDari(await tindakLanjut(buku, lingkungan, { ...periksa, diperiksa: 'Ani' }));
    expect(await terbaca(buku)).toContainEqual(
      expect.objectContaining({ kode: 'REK-001', diperiksaOleh: 'Ani', nipPemeriksa: '199001012015011002' }),
    );
  });
});

test('yang belum diputuskan, dan kode yang tidak ada', async () => {
  const buku = await ruang();
  expect(kodeCatatan(await catat(buku, { kode: 'REK-003', bukti: 'a' }))).toEqual([
    'tindak-lanjut-belum-diputuskan',
  ]);
  expect(kodeCatatan(await catat(buku, { kode: 'REK-009', bukti: 'a' }))).toEqual([
    'tindak-lanjut-rekomendasi-tidak-ada',
  ]);
});

test('yang diketik pada lembar diperiksa sama, dan hanya disebut', async () => {
  const buku = await ruang();
  nilaiDari(
    await buku.terapkan([
      perubahanSimpan(tabelRekomendasi, [
        rekomendasi('REK-001', {
          status: 'sesuai',
          bukti: 'a',
          ditindaklanjuti: tgl('2026-04-01'),
          diperiksaOleh: 'Budi Santoso',
        }),
      ]),
    ]),
  );
  const { catatan } = nilaiDari(await catat(buku, {}));
  expect(catatan).toMatchObject([{ kode: 'tindak-lanjut-pemeriksa-pemilik', tingkat: 'peringatan' }]);
});

test('teks yang tampak seperti rumus, dengan pergantian baris, tersimpan apa adanya', async () => {
  const buku = await ruang();
  const bukti = `=HYPERLINK("x")\n${'y'.repeat(5000)}`;
  isiDari(await catat(buku, { kode: 'REK-001', bukti }));
  expect((await terbaca(buku))[0]?.bukti).toBe(bukti);
});
