/** Who confirmed a line of the journal that an import wrote: its day is the import's, until a person says another. */
export const OLEH_IMPOR = 'Impor data';
