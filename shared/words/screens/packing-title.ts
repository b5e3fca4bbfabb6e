/** What leads to the packing desk, for pages that know nothing else of it. */
export const packingTitle = '寄递台';
