/** What leads to the month’s settlement, for pages that know nothing else of it. */
export const settlementTitle = '寄递月结';
