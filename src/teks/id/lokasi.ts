/** Words of a place. */
export const lokasi = { lembar: 'lembar', sel: 'sel', baris: 'baris', kolom: 'kolom', karakter: 'karakter' };
