/** What a value of a formula is; yes/no variables are conditions. */
export type TipeNilai = 'angka' | 'tanggal' | 'teks' | 'kondisi';
