/** What each word and date of the formulas means. */
export const kata = {
  dan: 'kedua syarat terpenuhi',
  atau: 'salah satu syarat terpenuhi',
  'bukan ()': 'syarat di dalam kurung tidak terpenuhi',
  '==': 'sama dengan; teks ditulis di antara kutip ganda',
  '!=': 'tidak sama dengan',
  '<=': 'paling banyak, atau paling lambat',
  '>=': 'paling sedikit, atau paling awal',
  tanggal_data: 'tanggal data dari kompilasi',
  awal_periode: 'hari pertama periode',
  akhir_periode: 'hari terakhir periode',
};
