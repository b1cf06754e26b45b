import type { Lingkungan } from '../../application/lingkungan';
import { jamSistem } from '../jam/jam-sistem';

/** The surroundings of use cases in a web view: its clock and its random ids (these need a page served by https). */
export const lingkunganWeb: Lingkungan = { ...jamSistem, idBaru: () => crypto.randomUUID() };
