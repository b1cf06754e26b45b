/** The free sheet that is the dashboard, whatever it is called now. */
export const idDasbor = 'dasbor';
