/** The name of a sheet as a formula has it. */
export const kutipLembar = (nama: string): string => `'${nama.replaceAll("'", "''")}'`;
