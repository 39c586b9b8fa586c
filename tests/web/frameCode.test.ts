import { expect, test } from 'vitest';
import { frameAddress, frameCode } from '#web/panels/export/frameCode.ts';

test('the code of a frame leaves nothing of a title or an address to be read as HTML, and keeps path and notes out', () => {
  const address = frameAddress('http://127.0.0.1:4000/i/fictional-work?x=1#v=1&note=mine', 'v=1&on=a~0~0~b&lang=en');
  expect(address).toBe('http://127.0.0.1:4000/?embed=1#v=1&on=a~0~0~b&lang=en');
  const code = frameCode(address, '"><script>alert(1)</script> & more');
  expect(code).toContain('src="http://127.0.0.1:4000/?embed=1#v=1&amp;on=a~0~0~b&amp;lang=en"');
  expect(code).toContain('title="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt; &amp; more"');
  expect(code.match(/<[a-z/]+/g)).toEqual(['<iframe', '</iframe']);
});
