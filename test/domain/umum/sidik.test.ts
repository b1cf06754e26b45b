import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { sidikNode } from '../../../src/adapters/node/sidik-node';
import { pakaiSidik, sidikMengalir, sidikSendiri, sidikTeks } from '../../../src/domain/umum/sidik';

afterEach(() => pakaiSidik(sidikSendiri));

const bagian = fc.array(fc.string({ unit: 'binary' }), { maxLength: 8 });

test('texts one after the other have the SHA-256 of the whole, whoever sums', () => {
  fc.assert(
    fc.property(bagian, (teks) => {
      const harapan = createHash('sha256').update(teks.join('')).digest('hex');
      for (const buat of [sidikSendiri, sidikNode]) {
        const jumlah = buat();
        for (const satu of teks) jumlah.tambah(satu);
        expect(jumlah.hex()).toBe(harapan);
      }
    }),
  );
});

test('what the host gives is used from then on', () => {
  expect(sidikTeks('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'); // FIPS 180-2, B.1
  pakaiSidik(() => ({ tambah: () => undefined, hex: () => 'tuan' }));
  expect([sidikMengalir().hex(), sidikTeks('abc')]).toEqual(['tuan', 'tuan']);
});
