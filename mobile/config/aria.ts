const spoken = { 'aria-label': '', 'aria-role': '', 'aria-hidden': '' };
const state = { 'aria-checked': '', 'aria-selected': '', 'aria-disabled': '', 'aria-expanded': '', 'aria-live': '', 'aria-current': '' };

/** What screen readers are told. Taro drops every aria attribute in mini-programs unless it is listed here. */
export const components = {
  View: { ...spoken, ...state },
  Text: spoken,
  Button: { ...spoken, ...state },
  Input: spoken,
  Textarea: spoken,
  Picker: spoken,
  ScrollView: spoken,
};
