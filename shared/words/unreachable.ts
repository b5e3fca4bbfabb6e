/** Said by the phone itself, when no answer came. */
export const unreachableWords = '网络不通，您填写的内容已保存，联网后再试。';
