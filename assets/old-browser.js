/* Plain ES5: older Office shows panes in Internet Explorer or the first Edge, which cannot read the scripts that follow. */
(function () {
  'use strict';
  if (typeof Array.prototype.findLastIndex === 'function' && typeof structuredClone === 'function') return;
  var words = {
    en: 'This version of Office or of the browser is too old for Tổng Hợp; please open the page in a current browser: ',
    vi: 'Phiên bản Office hoặc trình duyệt này đã cũ, chưa chạy được Tổng Hợp; đề nghị mở trang sau bằng trình duyệt mới: ',
  };
  function say() {
    var text = document.createElement('p');
    var link = document.createElement('a');
    var language = (navigator.language || '').indexOf('vi') === 0 ? 'vi' : 'en';
    text.style.fontFamily = 'Segoe UI, sans-serif';
    text.style.padding = '16px';
    text.appendChild(document.createTextNode(words[language]));
    link.href = 'index.html';
    link.target = '_blank';
    link.appendChild(document.createTextNode('Tổng Hợp'));
    text.appendChild(link);
    document.getElementById('root').appendChild(text);
  }
  document.addEventListener('DOMContentLoaded', say);
})();
