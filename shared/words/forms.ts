import type { FieldProblem } from '../domain/items/check-answers';

export const fieldProblemWords: Record<FieldProblem, string> = {
  Missing: '请填写此项', NotOffered: '请从给出的选项中选择', NotANumber: '请填写数字', OutOfRange: '数字超出范围，请核对', NotADay: '请填写真实的日期',
  NotAPhone: '请填写手机号码，或带区号的座机', TooLong: '内容过长，请精简', NotATown: '请选择乡镇', WrongKind: '填写的格式不对',
  FixedByRegister: '此项以登记信息为准，不能修改；登记有误请到窗口更正',
  OddCharacters: '含有无法识别的字符，请删去后重填',
};
