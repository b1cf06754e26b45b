/** Version of the formula grammar; stored with an approval, so that an old plan's formulas are read as they were meant. */
export const versiTataBahasa = '1';
