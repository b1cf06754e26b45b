import { nilai as nilaiAngka } from '../../../src/domain/rumus';
import { bukuSilang, bukuSilangTerhitung, type KeadaanSilang } from '../../bangun/buku-silang';
import { transaksi } from '../../bangun/perhitungan';
import { indikator } from '../../bangun/rencana';
import { tanyaPython, ujiDengan } from '../../alat/program-luar';

const data = [
  transaksi({ id: 't1' }, { nilai_kontrak: 100, nilai_pdn: 50, metode: 'Tender' }),
  transaksi({ id: 't2', opd: 'B' }, { nilai_kontrak: 300, nilai_pdn: 30, metode: 'Seleksi' }),
];

// A condition of 70 comparisons: each asks whether the cell has a text, some 110 characters, so more than 8,192 in all.
const panjang = Array.from({ length: 70 }, () => 'metode == "Tender"').join(' atau ');

const keadaan: KeadaanSilang = {
  data,
  indikator: [
    indikator(), // (50 + 30) / (100 + 300) = 20 %
    indikator({ id: 'ik-2', kode: 'IK02', rumus: `cacah(${panjang})` }),
    indikator({ id: 'ik-3', kode: 'IK03', rumus: 'IK02 + 1' }),
  ],
};

ujiDengan(
  'soffice',
  'yang terlalu panjang untuk Excel disebut tidak diperiksa, juga yang merujuknya',
  async () => {
    const buku = await bukuSilangTerhitung(keadaan);
    const [satu, dua, tiga] = buku.baris;
    expect([satu?.excel, satu?.status]).toEqual([20, 'Sama']);
    expect(dua?.status).toBe('Tidak diperiksa');
    expect(dua?.keterangan).toMatch(/^rumus Excel-nya \d+ huruf; Excel menerima paling banyak 8192$/);
    expect([dua?.excel, tiga?.excel]).toEqual([null, null]);
    expect([tiga?.status, tiga?.keterangan]).toEqual([
      'Tidak diperiksa',
      'merujuk IK02, yang tidak diperiksa',
    ]);
    expect(buku.judul).toBe(
      'Tidak ada perbedaan pada 1 angka yang diperiksa. 2 angka tidak diperiksa; alasannya pada kolom Keterangan.',
    );
  },
);

ujiDengan('soffice', 'angka program yang salah tampak sebagai beda, juga bila selisihnya kecil', async () => {
  const buku = await bukuSilangTerhitung({
    data,
    indikator: [indikator({ lingkupEvaluasi: ['seluruh', 'opd'] })],
    ubah: (satu) => {
      const { lingkup } = satu.capaian;
      // Right: 20 in all, 50 of A, 10 of B.
      const salah = lingkup.kode === 'A' ? 50.0000001 : lingkup.kode === 'B' ? 10 : 20.5;
      return { ...satu, capaian: { ...satu.capaian, hasil: nilaiAngka(salah) } };
    },
  });
  expect(buku.baris.map(({ excel, status }) => [excel, status])).toEqual([
    [20, 'BEDA'],
    [50, 'BEDA'], // 2 × 10⁻⁹ of it, and the same where it is rounded
    [10, 'Sama'],
  ]);
  expect(buku.judul).toBe('ADA 2 PERBEDAAN. Saring kolom Status dan Status skor.');
});

/** Per cell of a sheet its type and content, as openpyxl reads the file: formulas as such. */
const bacaSel = `
import json, sys, openpyxl
buku = openpyxl.load_workbook(sys.argv[1])
print(json.dumps({l.title: [[str(s.value) if s.value is not None else None, s.data_type] for b in l.iter_rows() for s in b] for l in buku}))
`;

ujiDengan('openpyxl', 'teks tidak pernah menjadi rumus, dan sel rumus tidak menyimpan nilai', async () => {
  const isi = await bukuSilang({
    data: [transaksi({ id: '=1+1' }, { nilai_kontrak: 100, nilai_pdn: 50, jenis: '@SUM(1) <&"' })],
    indikator: [
      indikator({ nama: '=CMD()', rumus: 'unik(jenis)' }),
      indikator({ id: 'ik-2', kode: 'IK02', rumus: 'maks(nilai_kontrak)' }),
    ],
  });
  const lembar = JSON.parse(tanyaPython(bacaSel, isi)) as Record<string, readonly [string | null, string][]>;
  const jenis = (nama: string, teks: string) => lembar[nama]?.filter(([milik]) => milik === teks);
  expect(jenis('Transaksi', '=1+1')).toEqual([['=1+1', 's']]);
  expect(jenis('Transaksi', '@sum(1) <&"')).toEqual([['@sum(1) <&"', 's']]);
  expect(jenis('Selisih', '=CMD()')).toEqual([['=CMD()', 's']]);
  const tersimpan = tanyaPython(
    `
import sys, zipfile, re
buku = zipfile.ZipFile(sys.argv[1])
print(sum(len(re.findall(r'</f><v>|<f[^>]*/><v>', buku.read(n).decode())) for n in buku.namelist() if 'worksheets' in n))
print('fullCalcOnLoad="1"' in buku.read('xl/workbook.xml').decode())
`,
    isi,
  );
  expect(tersimpan.split('\n')).toEqual(['0', 'True', '']);
});
