import type { Outcome } from '../shared/domain/outcome';
import type { SignInLink } from '../shared/domain/people/sign-in-link';
import type { Strength } from '../shared/domain/people/strength';
import type { Kept } from './hall-cases';

/** `SignInCodeBad`: used, too old, or never given out. `SignInBusy`: there was no answer that can be read. */
export type SignInTrouble = 'ProviderNotOpen' | 'SignInCodeBad' | 'SignInBusy';

/** WeChat (微信小程序登录), as far as the hall asks it. */
export type Wechat = {
  /** Who holds the phone, by the code of `wx.login`: an id that says nothing of who they are. */
  identify(code: string): Promise<Outcome<{ openId: string }, SignInTrouble>>;
  /** The phone number behind the code of a button that somebody pressed (手机号快速验证). */
  phoneOf(code: string): Promise<Outcome<{ phone: string }, SignInTrouble>>;
};

/** The province's unified login (赣服通统一身份认证). */
export type Province = {
  /** Its page, which comes back to the hall with a ticket and this state; nowhere, while it is not open. */
  loginAddress(state: string): string | undefined;
  /** Whose ticket this is. It is good once. */
  identify(ticket: string): Promise<Outcome<{ idNo: string; name: string; strength: Strength }, SignInTrouble>>;
};

/** What ties a sign-in elsewhere to the browser that began it, so that nobody is signed in as somebody else behind their back. */
export type SignInStates = {
  /** @param challenge SHA-256 of what the browser keeps to itself, base64url */
  make(challenge: string, at: Date): string;
  holds(state: string, verifier: string, at: Date): boolean;
};

/** Which WeChat signs in as whom. */
export type SignInLinks = {
  find(linkId: string): Promise<SignInLink | undefined>;
  /** The next version, if `after.version` is still the one on record. */
  record(after: SignInLink): Kept;
};

export type SignInSide = { wechat: Wechat; province: Province; signInStates: SignInStates; signInLinks: SignInLinks };
