import '@tarojs/components/types/common';

/** Attributes that `config/aria.ts` adds to the mini-program templates; Taro does not know them. */
declare module '@tarojs/components/types/common' {
  interface StandardProps {
    ariaLabel?: string;
    ariaRole?: string;
    ariaHidden?: boolean;
    ariaLive?: string;
    ariaDisabled?: boolean;
    ariaChecked?: boolean;
    ariaSelected?: boolean;
    ariaExpanded?: boolean;
    ariaCurrent?: string;
  }
}
