/**
 * Version of the formula grammar; stored with an approval, so that an old plan's formulas are read as they were meant. Raised
 * where a formula that stands would be read or calculated otherwise; a function that is added changes none.
 */
export const versiTataBahasa = '1';
