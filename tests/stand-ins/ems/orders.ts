export type Scan = { opTime: string; opCode: string; opName?: string; opDesc: string; opOrgCity: string; opOrgName: string };
type Order = { logisticsOrderNo: string; waybillNo: string; isCancelled: boolean; scans: Scan[] };
type Asked = Record<string, unknown>;
export type Said = { retCode: string; retMsg: string; retBody: unknown };

const DONE = '00000';
const COLLECTED = '203';
const done = (retBody: unknown): Said => ({ retCode: DONE, retMsg: '成功', retBody });
const no = (retCode: string, retMsg: string): Said => ({ retCode, retMsg, retBody: null });

/** Orders as 中国邮政 keeps them. A repeated number is the same order, or a duplicate: their papers do not say which. */
export function openOrders() {
  const orders = new Map<string, Order>();
  return {
    count: () => orders.size, ofWaybill: (no: string) => [...orders.values()].find(({ waybillNo }) => waybillNo === no),
    create(asked: unknown, refusesTwice: boolean): Said {
      const [one] = (Array.isArray(asked) ? asked : []) as Asked[];
      const { logisticsOrderNo, sender, receiver, cargos, ecommerceUserId, bizProductNo } = one ?? {};
      if (typeof logisticsOrderNo !== 'string' || !ecommerceUserId || !bizProductNo || !Array.isArray(cargos)) return no('10001', '必填参数为空');
      for (const party of [sender, receiver] as (Record<string, string> | undefined)[]) {
        if (!party?.['name'] || !party['mobile'] || !party['prov'] || !party['city'] || !party['county'] || !party['address']) return no('10011', '收寄件人信息不完整');
      }
      const before = orders.get(logisticsOrderNo);
      if (before) return refusesTwice ? no('10021', '物流订单号重复') : done({ waybillNo: before.waybillNo });
      const order = { logisticsOrderNo, waybillNo: String(1_100_000_000_001 + orders.size), isCancelled: false, scans: [] };
      orders.set(logisticsOrderNo, order);
      return done({ waybillNo: order.waybillNo });
    },
    find({ logisticsOrderNo }: Asked): Said {
      const order = orders.get(String(logisticsOrderNo));
      return order ? (order.isCancelled ? no('10024', '订单已撤销') : done({ waybillNo: order.waybillNo })) : no('10022', '订单不存在');
    },
    cancel({ logisticsOrderNo, cancelReason }: Asked): Said {
      const order = orders.get(String(logisticsOrderNo));
      if (!cancelReason) return no('10001', '必填参数为空');
      if (!order) return no('10022', '订单不存在');
      if (order.isCancelled) return no('10024', '订单已撤销');
      if (order.scans.some(({ opCode }) => opCode === COLLECTED)) return no('10023', '邮件已收寄，不能撤单');
      order.isCancelled = true;
      return done({ logisticsOrderNo });
    },
    label({ waybillNo }: Asked): Said {
      return [...orders.values()].some((one) => one.waybillNo === waybillNo) ? done({ url: `https://label.invalid/${String(waybillNo)}` }) : no('10031', '运单号不存在');
    },
    trace({ waybillNo }: Asked): Said {
      const order = [...orders.values()].find((one) => one.waybillNo === waybillNo);
      return done({ responseItems: (order?.scans ?? []).map((scan) => ({ waybillNo, ...scan })) });
    },
  };
}
