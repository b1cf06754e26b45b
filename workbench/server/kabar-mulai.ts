import type { ServerBangku } from './tipe';

/** What the start command says, in Indonesian: the address, and what to do where the browser does not know the certificate. */
export function kabarMulai({ url, dikenal }: ServerBangku): string {
  const peringatan = [
    'Sertifikat https alamat ini dibuat di komputer ini dan belum dikenal peramban, jadi peramban akan memperingatkan.',
    '  Chrome, Edge: tekan "Lanjutan" (Advanced), lalu "Lanjutkan ke localhost" (Proceed to localhost).',
    '  Firefox: tekan "Lanjutan", lalu "Terima Risiko dan Lanjutkan". Safari: "Tampilkan Detail", lalu "kunjungi situs web ini".',
    '  Agar tidak ditanya lagi: npx office-addin-dev-certs install, lalu jalankan npm start kembali.',
  ];
  return [
    '',
    `Bangku uji Kinerja PBJ: ${url}`,
    'Buka alamat itu di peramban. Ini bukan Excel: kisi di kiri meniru Excel, panel di kanan adalah panel add-in yang sebenarnya.',
    ...(dikenal ? [] : ['', ...peringatan]),
    '',
    'Tekan Ctrl+C untuk berhenti.',
    '',
  ].join('\n');
}
