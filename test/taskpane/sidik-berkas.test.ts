import { sidikIsi } from '../../src/taskpane/pekerja/isi-berkas';

// The example of FIPS 180-4, appendix B.1.
test('the fingerprint of a chosen file is the SHA-256 of its bytes', async () => {
  expect(await sidikIsi(Uint8Array.from([0x61, 0x62, 0x63]))).toEqual({
    sidik: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  });
});
