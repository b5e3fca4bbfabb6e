export type Route = { acceptTime: string; acceptAddress: string; remark: string; opCode: string };
type Contact = { contactType?: number; contact?: string; mobile?: string; tel?: string; province?: string; city?: string; county?: string; address?: string };
type Order = { orderId: string; waybillNo: string; phone: string; filterResult: 1 | 2 | 3; isCancelled: boolean; routes: Route[] };
type Asked = Record<string, unknown>;

const COLLECTED = ['50', '54'];
const done = (msgData: object) => ({ success: true, errorCode: 'S0000', errorMsg: null, msgData });
const no = (errorCode: string, errorMsg: string) => ({ success: false, errorCode, errorMsg, msgData: null });

/** Orders as 顺丰 keeps them: one under a number, for good; a cancelled number is used up. */
export function openOrders() {
  const orders = new Map<string, Order>();
  const screened = new Map<string, 1 | 3>();
  const told = ({ orderId, waybillNo, filterResult, isCancelled }: Order) => done({
    orderId, originCode: '797', destCode: '797', filterResult, remark: isCancelled ? '已取消' : null,
    waybillNoInfoList: filterResult === 2 ? [{ waybillType: 1, waybillNo }] : null, routeLabelInfo: null,
  });
  return {
    screened, count: () => orders.size, ofWaybill: (no: string) => [...orders.values()].find(({ waybillNo }) => waybillNo === no), get: (orderId: string) => orders.get(orderId),
    create(asked: Asked) {
      const { orderId, contactInfoList, cargoDetails, monthlyCard, parcelQty } = asked;
      if (typeof orderId !== 'string' || orderId === '' || orderId.length > 64 || !Array.isArray(contactInfoList) || !Array.isArray(cargoDetails)) return no('1001', '必填参数为空');
      const [sender, receiver] = [1, 2].map((type) => (contactInfoList as Contact[]).find(({ contactType }) => contactType === type));
      for (const one of [sender, receiver]) {
        if (!one?.contact) return no('1010', '联系人不能为空');
        if (!one.mobile && !one.tel) return no('1012', '联系电话不能为空');
        if (!one.province || !one.city || !one.county || !one.address) return no('1014', '地址不能为空');
      }
      if (!/^\d{10}$/.test(String(monthlyCard))) return no('6126', '月结卡号不合法');
      if (typeof parcelQty === 'number' && parcelQty > 307) return no('8114', '包裹数超过限制');
      if (orders.has(orderId)) return no('8016', '重复下单');
      const order: Order = { orderId, waybillNo: `SF${String(1_000_000_000_001 + orders.size)}`, phone: receiver?.mobile ?? receiver?.tel ?? '', filterResult: screened.get(receiver?.county ?? '') ?? 2, isCancelled: false, routes: [] };
      orders.set(orderId, order);
      return told(order);
    },
    search({ orderId }: Asked) {
      const order = orders.get(String(orderId));
      return order ? (order.isCancelled ? no('8037', '已消单') : told(order)) : no('6150', '找不到该订单');
    },
    update({ orderId, dealType }: Asked) {
      const order = orders.get(String(orderId));
      if (!order) return no('8018', '未获取到订单信息');
      if (dealType !== 2) return no('8252', '已经确认');
      if (order.isCancelled) return no('8037', '已消单');
      if (order.routes.some(({ opCode }) => COLLECTED.includes(opCode))) return no('8017', '订单号与运单号不匹配或已收件');
      order.isCancelled = true;
      return done({ orderId, resStatus: 2 });
    },
    routes({ trackingType, trackingNumber, checkPhoneNo }: Asked) {
      if (!Array.isArray(trackingNumber) || String(trackingType) !== '1') return no('1001', '必填参数为空');
      if (trackingNumber.length > 10) return no('8003', '查询运单数超过10个');
      const found = (trackingNumber as string[]).map((no) => ({ mailNo: no, order: [...orders.values()].find(({ waybillNo }) => waybillNo === no) }));
      return done({ routeResps: found.map(({ mailNo, order }) => ({ mailNo, routes: order && order.phone.slice(-4) === checkPhoneNo ? order.routes : [] })) });
    },
    /** Who screens by hand has looked. */
    decide: (orderId: string, filterResult: 2 | 3) => void Object.assign(orders.get(orderId) ?? {}, { filterResult }),
  };
}
