/** Findings, as every surface lists them. */
export const catatan = {
  tingkat: { galat: 'Harus diperbaiki', peringatan: 'Perlu diperiksa', info: 'Keterangan' },
  cacah: {
    galat: (n: string) => `${n} harus diperbaiki`,
    peringatan: (n: string) => `${n} perlu diperiksa`,
    info: (n: string) => `${n} keterangan`,
  },
  tanpaCatatan: 'Tanpa catatan',
  /** After those that are listed. */
  lagi: (n: string) => `… dan ${n} lagi`,
  terhenti: (n: string) => `${n} hal harus diperbaiki dahulu. Tidak ada yang ditulis.`,
};
