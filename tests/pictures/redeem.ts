import { makePaymentBatch, startClaim, submitClaim } from '../../shared/contract/claims';
import { signInAs } from '../setup/client';
import type { Claimed } from './claims';
import type { Screen } from './screen';

/** A payment order on its way: the seal of a young enterprise, settled with its maker. */
export async function sealOrdered(address: string): Promise<string> {
  const young = await signInAs(address, 'E034');
  const { claimNo } = await young.get(startClaim, { policyCode: 'HQ-01' });
  await young.get(submitClaim, { claimNo });
  return (await (await signInAs(address, 'O040')).get(makePaymentBatch, { policyCode: 'HQ-01', year: 2026 })).orderNo;
}

/** 惠企兑现 and 资金拨付: the list, what is picked from it, what is looked for, the sheets, the money and an order. */
export const redeemScreens = ({ checked, publicised }: Claimed, orderNo: string): Screen[] => [
  { name: 'desk-claims', path: 'redeem/review', as: 'O034', see: /研[发發]投入/ }, { name: 'desk-claims-empty', path: 'redeem/review', as: 'O012' },
  { name: 'desk-claims-picked', path: 'redeem/review', as: 'O034', press: '研[发發]投入', see: /依[据據]的[数數][据據]/ },
  { name: 'desk-claim', path: `redeem/claim?claimNo=${checked}`, as: 'O034', see: /依[据據]的[数數][据據]/ }, { name: 'desk-claim-closed', path: `redeem/claim?claimNo=${publicised}`, as: 'O040' },
  { name: 'desk-claim-correction', path: `redeem/claim?claimNo=${checked}`, as: 'O034', press: '[请請]企[业業][补補]正', see: /企[业業][会會]看到/ },
  { name: 'desk-claims-waiting', path: 'redeem/review', as: 'O034', hall: 'silent' }, { name: 'desk-claims-unreachable', path: 'redeem/review', as: 'O034', hall: 'unreachable', see: /[网網][络絡]/ }, { name: 'desk-claims-guest', path: 'redeem/review' },
  { name: 'desk-treasury', path: 'redeem/treasury', as: 'O040', see: /近[两兩]月/ }, { name: 'desk-treasury-looked-at', path: 'redeem/treasury', as: 'O037', see: /近[两兩]月/ },
  { name: 'desk-treasury-refused', path: 'redeem/treasury', as: 'O012' }, { name: 'desk-treasury-more', path: 'redeem/treasury', as: 'O040', press: '^追加[资資]金：企[业業]研[发發]', see: /追加金[额額]/ },
  { name: 'desk-order', path: `redeem/order?orderNo=${orderNo}`, as: 'O040', see: /支付明[细細]/ }, { name: 'desk-order-none', path: 'redeem/order?orderNo=ZF', as: 'O040' },
];
