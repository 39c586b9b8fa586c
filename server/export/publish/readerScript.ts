/** What a published file does where scripts run: makes the picture larger and smaller, moves it, and marks in it what is chosen. Without it the picture, its links and the list are as they are. */
export const readerScript = `
'use strict';
for (const net of document.querySelectorAll('.net')) {
  const whole = net.getAttribute('viewBox').split(' ').map(Number);
  let box = whole;
  const show = (next) => { box = next; net.setAttribute('viewBox', next.map((n) => Math.round(n * 10) / 10).join(' ')); };
  const zoom = (by) => { const [x, y, w, h] = box; if (w * by > whole[2] * 4 || w * by < 80) return; show([x + w * (1 - by) / 2, y + h * (1 - by) / 2, w * by, h * by]); };
  const move = (dx, dy) => { const [x, y, w, h] = box; show([x + w * dx, y + h * dy, w, h]); };
  const tools = net.parentElement.querySelector('.tools');
  tools.hidden = false;
  const does = { larger: () => zoom(0.8), smaller: () => zoom(1.25), whole: () => show(whole) };
  for (const button of tools.querySelectorAll('button')) button.addEventListener('click', does[button.dataset.does]);
  const keys = { '+': does.larger, '-': does.smaller, 0: does.whole, ArrowLeft: () => move(-0.1, 0), ArrowRight: () => move(0.1, 0), ArrowUp: () => move(0, -0.1), ArrowDown: () => move(0, 0.1) };
  net.addEventListener('keydown', (event) => { const act = event.ctrlKey || event.metaKey || event.altKey ? undefined : keys[event.key]; if (act) { event.preventDefault(); act(); } });
  net.addEventListener('wheel', (event) => { if (!event.ctrlKey) return; event.preventDefault(); zoom(event.deltaY > 0 ? 1.1 : 0.9); }, { passive: false });
  let from = null;
  net.addEventListener('pointerdown', (event) => { if (event.target === net) { from = [event.clientX, event.clientY]; net.setPointerCapture(event.pointerId); } });
  net.addEventListener('pointermove', (event) => { if (!from) return; const size = net.getBoundingClientRect(); move((from[0] - event.clientX) / size.width, (from[1] - event.clientY) / size.height); from = [event.clientX, event.clientY]; });
  net.addEventListener('pointerup', () => { from = null; });
  net.addEventListener('pointercancel', () => { from = null; });
}
function mark() {
  const chosen = document.getElementById(location.hash.slice(1));
  const name = chosen && chosen.dataset.n;
  const ends = chosen && chosen.dataset.t ? chosen.dataset.t.split(' ') : null;
  for (const net of document.querySelectorAll('.net')) {
    const near = new Set(ends || (name ? [name] : []));
    for (const line of net.querySelectorAll('.l')) {
      const { a, b } = line.dataset;
      const on = ends ? ends.includes(a) && ends.includes(b) : a === name || b === name;
      line.classList.toggle('on', on);
      if (on) near.add(a).add(b);
    }
    for (const each of net.querySelectorAll('.n')) each.classList.toggle('on', near.has(each.dataset.n));
    net.classList.toggle('some', near.size > 0);
  }
}
addEventListener('hashchange', mark);
mark();
`;
