/** Where a parcel goes. `region` is a division's code of six to twelve digits, `regionName` as people write it. */
export type Receiver = { name: string; phone: string; region: string; regionName: string; address: string };
