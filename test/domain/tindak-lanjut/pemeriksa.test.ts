import { isOrangSama } from '../../../src/domain/tindak-lanjut/pemeriksa';

const orang = (nama: string, nip: string | null = null) => ({ nama, nip });

test.each([
  [
    'NIP yang sama, nama ditulis lain',
    orang('Budi', '19800101 200501 1 001'),
    orang('B. Santoso', '198001012005011001'),
    true,
  ],
  [
    'NIP lain, nama sama: dua orang',
    orang('Budi', '198001012005011001'),
    orang('Budi', '199001012015011002'),
    false,
  ],
  [
    'tanpa NIP: gelar dan huruf besar tidak membedakan',
    orang('Dr. Budi Santoso, S.E.'),
    orang('BUDI  SANTOSO'),
    true,
  ],
  ['NIP hanya pada satu: nama yang menentukan', orang('Budi', '198001012005011001'), orang('Ani'), false],
  ['nama yang berawal seperti gelar tetap nama', orang('Irwan'), orang('Wan'), false],
])('%s', (_, a, b, sama) => expect(isOrangSama(a, b)).toBe(sama));
