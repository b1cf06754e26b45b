import { PembacaDiPekerja } from '../../../src/adapters/baca-pekerja/pembaca-di-pekerja';
import { READY } from '../../../src/adapters/baca-pekerja/pekerja';
import { pekerjaWeb } from '../../../src/adapters/web/pekerja-web';

/** What becomes of a worker that is given a file. */
type Nasib = { readonly galat: string } | 'hasil-hilang' | 'diam' | 'terbaca';

const buku = { lembar: [], teks: [], properti: new Map(), disimpan: undefined, takTerbaca: [] };

/** A browser's worker that has started, and does with each file what its name stands for; counts how many were made. */
function pekerjaPalsu(nasib: Readonly<Record<string, Nasib>>, mulai = true) {
  const dibuat: { berakhir: boolean }[] = [];
  const buat = (): Worker => {
    const satu = { berakhir: false };
    dibuat.push(satu);
    let macet = false;
    const worker = {
      onmessage: null as ((peristiwa: object) => void) | null,
      onmessageerror: null as (() => void) | null,
      onerror: null as ((peristiwa: object) => void) | null,
      postMessage: ({ nomor, nama }: { nomor: number; nama: string }) => {
        const jadi = nasib[nama];
        // One that hangs takes nothing more; one that threw goes on with the next message, as browsers have it.
        macet ||= jadi === 'diam';
        if (macet) return;
        queueMicrotask(() => {
          if (jadi === 'terbaca') worker.onmessage?.({ data: { nomor, hasil: { ok: true, value: buku } } });
          else if (jadi === 'hasil-hilang') worker.onmessageerror?.();
          else
            worker.onerror?.({
              message: typeof jadi === 'object' ? jadi.galat : '',
              preventDefault: () => undefined,
            });
        });
      },
      terminate: () => (satu.berakhir = true),
    };
    queueMicrotask(() => mulai && worker.onmessage?.({ data: READY }));
    return worker as unknown as Worker;
  };
  return { dibuat, buat };
}

const isi = new Uint8Array(1);

test.each<[string, Nasib, object]>([
  [
    'memori habis',
    { galat: 'Uncaught RangeError: Array buffer allocation failed' },
    { kode: 'too-large', batas: 'memori' },
  ],
  [
    'memori habis, kata Firefox',
    { galat: 'InternalError: allocation size overflow' },
    { kode: 'too-large', batas: 'memori' },
  ],
  [
    'memori habis, kata WebKit',
    { galat: 'RangeError: Out of memory' },
    { kode: 'too-large', batas: 'memori' },
  ],
  ['galat lain', { galat: 'Uncaught TypeError: x' }, { kode: 'damaged', sebab: 'reader-crashed: TypeError' }],
  ['hasilnya tidak dapat dikirim', 'hasil-hilang', { kode: 'damaged', sebab: 'reader-result-lost' }],
  ['tidak menjawab lagi', 'diam', { kode: 'timed-out', detik: 0.05 }],
])('pekerja baca yang %s: disebut pada berkasnya, dan berkas lain tetap terbaca', async (_, nasib, gagal) => {
  const { dibuat, buat } = pekerjaPalsu({ 'buruk.xlsx': nasib, 'a.xlsx': 'terbaca', 'b.xlsx': 'terbaca' });
  const pembaca = new PembacaDiPekerja(pekerjaWeb(buat), { jumlah: 1, detik: 0.05 });
  const hasil = await Promise.all(
    ['a.xlsx', 'buruk.xlsx', 'b.xlsx'].map((nama) => pembaca.baca({ nama, isi })),
  );
  expect(hasil.map((satu) => (satu.ok ? 'terbaca' : satu.error))).toEqual([
    'terbaca',
    { berkas: 'buruk.xlsx', ...gagal },
    'terbaca',
  ]);
  // The thread that failed was ended, and the next file had another, unless it was read before that was known.
  expect(dibuat.map(({ berakhir }) => berakhir)).toEqual(nasib === 'diam' ? [true, false] : [true]);
});

test('kehabisan memori sebelum mulai pun milik berkasnya saja', async () => {
  const { buat } = pekerjaPalsu({ 'a.xlsx': { galat: 'Uncaught RangeError: Out of memory' } }, false);
  const pembaca = new PembacaDiPekerja(pekerjaWeb(buat), { jumlah: 1 });
  expect(await pembaca.baca({ nama: 'a.xlsx', isi })).toEqual({
    ok: false,
    error: { berkas: 'a.xlsx', kode: 'too-large', batas: 'memori' },
  });
});
