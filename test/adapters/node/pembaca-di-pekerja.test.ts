import { pathToFileURL } from 'node:url';
import { PembacaDiPekerja } from '../../../src/adapters/baca-pekerja/pembaca-di-pekerja';
import { pekerjaNode } from '../../../src/adapters/node/pekerja-node';
import type { BerkasMasuk } from '../../../src/application/ports/pembaca-buku';
import { berkas, lembarXml, polos } from '../xlsx/baca/alat';
import { pekerjaBaca } from '../../alat/pekerja-baca';
import { nilaiDari } from '../../bangun/ruang-kerja';

jest.setTimeout(120_000);

/** A reader thread that misbehaves as the file's name tells it to. */
const peran = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { parentPort } from 'node:worker_threads';
    const perilaku = {
      gantung() { for (;;); },
      mati() { process.exit(3); },
      lempar() { throw new TypeError('bug'); },
      memori() { const semua = []; for (;;) semua.push(new Array(1000).fill({})); },
    };
    parentPort.on('message', ({ nomor, nama, isi }) => {
      perilaku[nama]?.();
      const value = { lembar: [], teks: [], properti: new Map([['isi', isi.join()]]), takTerbaca: [] };
      parentPort.postMessage({ nomor, hasil: { ok: true, value } });
    });
    parentPort.postMessage('siap');
  `)}`,
);
const satu = (nama: string, isi = Uint8Array.of(1, 2, 3)): BerkasMasuk => ({ nama, isi });
const terbaca = {
  ok: true,
  value: { lembar: [], properti: new Map([['isi', '1,2,3']]), takTerbaca: [], muatan: 0 },
};

test.each([
  ['gantung', { kode: 'timed-out', detik: 1 }],
  ['mati', { kode: 'damaged', sebab: 'reader-ended' }],
  ['lempar', { kode: 'damaged', sebab: 'reader-crashed: TypeError' }],
  ['memori', { kode: 'too-large', batas: 'memori' }],
])('a file that makes the thread do "%s" fails by name, and the next file is read', async (nama, sebab) => {
  const pembaca = new PembacaDiPekerja(pekerjaNode(peran, 32), {
    jumlah: 1,
    detik: nama === 'memori' ? 60 : 1,
  });
  const [buruk, baik] = await Promise.all([pembaca.baca(satu(nama)), pembaca.baca(satu('baik'))]);
  expect(buruk).toEqual({ ok: false, error: { berkas: nama, ...sebab } });
  expect(baik).toEqual(terbaca);
  await pembaca.tutup();
});

test('files that hang on one thread do not hold up the other', async () => {
  const pembaca = new PembacaDiPekerja(pekerjaNode(peran), { jumlah: 2, detik: 3 });
  const urutan: string[] = [];
  const baca = async (nama: string): Promise<void> => {
    await pembaca.baca(satu(nama));
    urutan.push(nama);
  };
  await Promise.all(['gantung', 'a', 'b', 'c'].map(baca));
  expect(urutan).toEqual(['a', 'b', 'c', 'gantung']);
  await pembaca.tutup();
});

test('the caller keeps its bytes, and a view of a larger buffer is sent alone', async () => {
  const besar = Uint8Array.of(9, 1, 2, 3, 9);
  const pembaca = new PembacaDiPekerja(pekerjaNode(peran), { jumlah: 1 });
  expect(await pembaca.baca(satu('baik', besar.subarray(1, 4)))).toEqual(terbaca);
  expect([...besar]).toEqual([9, 1, 2, 3, 9]);
  await pembaca.tutup();
});

test('files that take too long one after the other have less and less time', async () => {
  const pembaca = new PembacaDiPekerja(pekerjaNode(peran), { jumlah: 1, detik: 12 });
  const detik = [];
  for (let k = 0; k < 3; k++) {
    const hasil = await pembaca.baca(satu('gantung'));
    detik.push(!hasil.ok && hasil.error.kode === 'timed-out' ? hasil.error.detik : hasil);
  }
  expect(detik).toEqual([12, 6, 5]);
  expect(await pembaca.baca(satu('baik'))).toEqual(terbaca);
  await pembaca.tutup();
});

test('closing gives up what is being read and what waits', async () => {
  const pembaca = new PembacaDiPekerja(pekerjaNode(peran), { jumlah: 1 });
  const sedang = pembaca.baca(satu('gantung'));
  const menunggu = expect(pembaca.baca(satu('baik'))).rejects.toThrow('closed');
  await pembaca.tutup();
  expect(await sedang).toEqual({
    ok: false,
    error: { berkas: 'gantung', kode: 'damaged', sebab: 'reader-ended' },
  });
  await menunggu;
});

test('a thread that does not start is a fault of the installation, not of the file', async () => {
  const pembaca = new PembacaDiPekerja(pekerjaNode(pathToFileURL('/tidak/ada/pekerja-baca.js')), {
    jumlah: 1,
  });
  await expect(pembaca.baca(satu('baik'))).rejects.toThrow('does not start');
  await pembaca.tutup();
});

test('the reader as it is bundled for the command line: values come over whole', async () => {
  const { pembaca, hapus } = pekerjaBaca({ jumlah: 1 });
  const data = '<row r="3"><c r="B3"><v>0.1</v></c><c r="C3" t="b"><v>1</v></c></row>';
  const isi = berkas({ 'xl/worksheets/sheet1.xml': lembarXml(data) });
  const sel = [
    undefined,
    { jenis: 'angka', nilai: 0.1, tanggal: false, rumus: false },
    { jenis: 'logika', nilai: true, rumus: false },
  ];
  const { lembar, ...lain } = nilaiDari(await pembaca.baca({ nama: 'a.xlsx', isi }));
  expect(lembar.map(({ cari: _, ...satu }) => ({ ...satu, baris: polos(satu.baris) }))).toEqual([
    { nama: 'Data', visibilitas: 'tampak', gabungan: [], acuanLuar: false, baris: [{ nomor: 3, sel }] },
  ]);
  expect({ ...lain, properti: [...lain.properti], muatan: 0 }).toEqual({
    properti: [],
    takTerbaca: [],
    muatan: 0,
  });
  expect(lain.muatan).toBeGreaterThan(3 * 9);
  await hapus();
});
