import { pencariRujukan } from '../../../src/application/ruang-kerja/cari-rujukan';

const cari = pencariRujukan([
  { id: 'a', kode: 'REK-001' },
  { id: 'b', kode: 'REK-002' },
]);

test.each([
  ['ID menang atas kode yang sudah diganti', { id: 'a', kode: 'REK-009' }, 'a'],
  ['ID menang atas kode baris lain', { id: 'a', kode: 'REK-002' }, 'a'],
  ['tanpa ID kodenya yang dicari, besar kecil huruf tidak dibedakan', { id: null, kode: ' rek-002 ' }, 'b'],
  ['ID yang tidak ada lagi diganti kodenya', { id: 'hilang', kode: 'REK-001' }, 'a'],
  ['keduanya tidak dikenal', { id: 'hilang', kode: 'REK-003' }, undefined],
  ['tanpa ID dan kode tidak dikenal', { id: null, kode: 'REK-003' }, undefined],
])('%s', (_, rujukan, id) => expect(cari(rujukan)).toBe(id));
