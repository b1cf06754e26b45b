import fc from 'fast-check';
import { daftarTataLetak } from '../../../src/domain/impor/tata-letak/daftar';
import { urutkanTataLetak } from '../../../src/domain/impor/tata-letak/kenali';
import { petakanKolom } from '../../../src/domain/impor/tata-letak/petakan';
import { medanIdentitas } from '../../../src/domain/impor/tata-letak/tipe';
import { variabelBaku } from '../../../src/domain/variabel/daftar';
import { baris, impor, kepalaRealisasi, ringkasCatatan } from './tabel';

/** The headers of the exports as published (docs/aturan.md#where-package-data-comes-from). */
const kepala = {
  'sirup-cari-paket':
    'No, Paket, Pagu, Jenis Pengadaan, PDN, UMK, Metode, Pemilihan, K/L, Satker, Lokasi, ID',
  'inaproc-rencana':
    'Nama Instansi, Nama Satuan Kerja, Cara Pengadaan, Metode Pengadaan, Jenis Pengadaan, Nama Paket, Kode RUP, Sumber Dana, Total Nilai (Rp), Tahun Anggaran',
  'inaproc-realisasi': kepalaRealisasi.replaceAll(';', ', '),
  'api-paket-penyedia':
    'kd_rup, nama_paket, kd_satker, kd_satker_str, nama_satker, nama_klpd, pagu, metode_pengadaan, jenis_pengadaan, status_pdn, status_ukm, tgl_awal_pemilihan, tgl_akhir_pemilihan, tgl_awal_kontrak, tgl_akhir_kontrak, tgl_pengumuman_paket, urarian_pekerjaan',
  'spse-tender-selesai':
    'pagu, hps, nilai_penawaran, nilai_terkoreksi, nilai_negosiasi, nilai_kontrak, tgl_pengumuman_tender, tgl_penetapan_pemenang, nilai_pdn_kontrak, nilai_umk_kontrak, kd_rup_paket, nama_satker',
} as const;

const opsi = { variabel: variabelBaku };

describe('dikenali dari nama kolom', () => {
  test.each(Object.entries(kepala))('%s, dalam urutan dan huruf apa pun', (id, teks) => {
    fc.assert(
      fc.property(fc.shuffledSubarray(teks.split(', '), { minLength: teks.split(', ').length }), (urut) => {
        expect(urutkanTataLetak(urut)[0]?.tataLetak.id).toBe(id);
        expect(
          petakanKolom(
            urut.map((nama) => ` ${nama.toUpperCase()} `),
            opsi,
          ).tataLetak?.id,
        ).toBe(id);
      }),
    );
  });

  test.each(['kd_rup', 'kd_rup_paket', 'rup_code', 'Kode RUP', 'KODE_RUP'])(
    'kunci RUP bernama %s',
    (nama) => {
      const kolom = kepalaRealisasi.replace('Kode RUP', nama).split(';');
      expect(petakanKolom(kolom, opsi).letak.get('kode_rup')).toBe(3);
    },
  );

  test('setiap medan tata letak adalah identitas atau variabel tingkatnya', () => {
    for (const { tabel, kolom } of daftarTataLetak) {
      const dikenal = new Set<string>([
        ...medanIdentitas,
        ...variabelBaku.filter(({ tingkat }) => tingkat === tabel).map(({ id }) => id),
      ]);
      expect(kolom.map(({ medan }) => medan).filter((medan) => !dikenal.has(medan))).toEqual([]);
    }
  });

  test('skor ialah bagian kolom tata letak yang ditemukan', () => {
    expect(petakanKolom(kepalaRealisasi.split(';'), opsi).skor).toBe(1);
    // 8 of the 10 columns of the plan's layout
    const kurang = kepala['inaproc-rencana'].split(', ').filter((nama) => !/Dana|Tahun/.test(nama));
    expect(petakanKolom(kurang, opsi).skor).toBe(0.8);
  });
});

describe('pemetaan oleh pengguna', () => {
  const asing = `${kepalaRealisasi.replace('Kode RUP', 'Nomor Rencana').replace('Total Nilai (Rp)', 'Realisasi')}\n${baris()}\n`;

  test('melengkapi tata letak yang namanya lain', () => {
    const hasil = impor(asing, { pemetaan: { 'Nomor Rencana': 'kode_rup', realisasi: 'nilai_kontrak' } });
    expect(hasil.tataLetak?.id).toBe('inaproc-realisasi');
    expect(hasil.pemetaan).toMatchObject({ kode_rup: 'Nomor Rencana', nilai_kontrak: 'Realisasi' });
    expect(hasil.transaksi[0]).toMatchObject({
      kodeRup: ['1001'],
      isian: { nilai_kontrak: { nilai: 1000000 } },
    });
    expect(hasil.catatan).toEqual([]);
  });

  test('mengalihkan atau mengabaikan kolom', () => {
    const hasil = impor(`${kepalaRealisasi}\n${baris()}\n`, {
      pemetaan: { 'Nilai PDN (Rp)': 'nilai_umk', 'Status Paket': null },
    });
    expect(Object.keys(hasil.transaksi[0]?.isian ?? {}).sort()).toEqual(
      ['jenis', 'metode', 'nilai_kontrak', 'nilai_umk', 'sumber_transaksi'].sort(),
    );
    expect(hasil.catatan.map(({ params }) => params)).toEqual([{ daftar: ['Status Paket'] }]);
  });

  test('kolom atau tujuan yang tidak ada, dan dua kolom untuk satu tujuan', () => {
    const hasil = impor(`${kepalaRealisasi}\n${baris()}\n`, {
      pemetaan: {
        'Stats Paket': 'status',
        'Nama Penyedia': 'nilai_umx',
        'Sumber Dana': 'hps',
        'Nama Instansi': 'hps',
      },
    });
    expect(ringkasCatatan(hasil).slice(0, 3)).toEqual([
      '1| galat pemetaan-kepala-tidak-ada',
      '1| galat pemetaan-medan-tidak-dikenal',
      '1| peringatan medan-ganda',
    ]);
    expect(hasil.catatan.slice(0, 3).map(({ params }) => params)).toEqual([
      { kepala: 'Stats Paket', terdekat: 'Status Paket' },
      { kepala: 'Nama Penyedia', medan: 'nilai_umx', terdekat: 'nilai_umk' },
      { dipakai: 'Sumber Dana', diabaikan: 'Nama Instansi' },
    ]);
  });

  test('tata letak yang ditunjuk pengguna mengalahkan pengenalan', () => {
    const hasil = impor(`${kepalaRealisasi}\n${baris()}\n`, { tataLetak: 'sirup-cari-paket' });
    expect(hasil.tataLetak).toBeUndefined();
    expect(hasil.catatan[0]?.params).toMatchObject({
      terdekat: 'SiRUP Cari Paket',
      hilang: ['Pagu', 'Satker'],
    });
  });
});
