// Runs before anything is drawn, so that a dark room is never lit by a white page. It may not be inline (no inline
// code is allowed) and not a module (those wait). The same choice is made in src/platform/theme.ts; a test compares.
(() => {
  const read = (name) => {
    try {
      return localStorage.getItem(`warmhands-${name}`);
    } catch {
      return null; // Storage is denied: the device's own wish still counts.
    }
  };
  const wished = read('theme') ?? 'auto';
  const hour = new Date().getHours();
  const dark = matchMedia('(prefers-color-scheme: dark)').matches || hour >= 20 || hour < 7;
  const strong = matchMedia('(prefers-contrast: more)').matches;
  const theme = wished === 'auto' ? (strong ? 'contrast' : dark ? 'night' : 'light') : wished;
  const grounds = { light: '#F4F2EA', night: '#0A0705', contrast: '#FFFFFF' };
  const root = document.documentElement;
  root.dataset.theme = theme;
  root.style.colorScheme = theme === 'night' ? 'dark' : 'light';
  root.style.backgroundColor = grounds[theme] ?? grounds.light;
  document.querySelector('meta[name="theme-color"]')?.setAttribute('content', grounds[theme] ?? grounds.light);
  const locale = read('locale') ?? 'en';
  root.lang = locale;
  root.dir = locale === 'ar-XB' ? 'rtl' : 'ltr';
})();
