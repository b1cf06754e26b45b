/** The unit is percent, as people write it. */
export const isSatuanPersen = (satuan: string): boolean => /^(?:%|persen|percent)$/i.test(satuan.trim());
