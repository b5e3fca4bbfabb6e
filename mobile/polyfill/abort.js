/** The part of AbortController that TanStack Query uses. Plain JavaScript: files outside `src` are not compiled. */
function Signal() {
  this.aborted = false;
  this.listeners = [];
}
Signal.prototype.addEventListener = function addEventListener(type, listener) {
  this.listeners.push(listener);
};
Signal.prototype.removeEventListener = function removeEventListener(type, listener) {
  this.listeners = this.listeners.filter(function isOther(one) {
    return one !== listener;
  });
};

function AbortController() {
  this.signal = new Signal();
}
AbortController.prototype.abort = function abort() {
  if (this.signal.aborted) return;
  this.signal.aborted = true;
  this.signal.listeners.forEach(function tell(listener) {
    listener({ type: 'abort' });
  });
};

module.exports = { AbortController: AbortController };
