/** What leads to the villages’ shelves, for pages that know nothing else of them. */
export const pointsTitle = '代办点库存';
