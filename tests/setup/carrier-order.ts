import type { CarrierOrder } from '../../shared/domain/delivery/carrier';

/** A parcel to 黄月英, as a carrier is asked for it. */
export const orderOf = (parcelNo: string, county = '大余县'): CarrierOrder => ({
  parcelNo, contents: '文件', weightGrams: 200,
  sender: { name: '大余县政务服务大厅', phone: '13970700000', province: '江西省', city: '赣州市', county: '大余县', address: '南安镇新世纪大道1号' },
  receiver: { name: '黄月英', phone: '13970700011', province: '江西省', city: '赣州市', county, address: '南安镇余西街社区建设路12号' },
});
