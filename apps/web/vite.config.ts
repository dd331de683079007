import preact from '@preact/preset-vite';
import { defineConfig, type Plugin, type Rolldown, type UserConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { modulesOfFirstLoad } from './first-load.ts';
import { META_POLICY } from './security-policy.ts';

/** The policy as a `<meta>`, so that a plain file server that sends no headers is as strict. Not in dev: Vite needs inline code there. */
const securityMeta: Plugin = {
  name: 'warmhands-security-meta',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (html) => ({
      html,
      tags: [
        {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: META_POLICY },
          injectTo: 'head-prepend',
        },
      ],
    }),
  },
};

/** What decides which code there is, and where it lies. */
const code: UserConfig = {
  root: import.meta.dirname,
  // Relative addresses and hash routes: the build works from any file server at any sub-path.
  base: './',
  build: {
    target: 'es2022',
    // Small files as `data:` would need a hole in the policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
  plugins: [preact()],
};

/** All that the first screen stands on lies in one file. */
async function oneFirstFile(): Promise<Rolldown.OutputOptions> {
  const first = await modulesOfFirstLoad(code);
  return { codeSplitting: { groups: [{ name: 'first', test: (id) => first.has(id) }] } };
}

export default defineConfig(async ({ command }) => ({
  ...code,
  build: { ...code.build, ...(command === 'build' && { rolldownOptions: { output: await oneFirstFile() } }) },
  plugins: [
    ...(code.plugins ?? []),
    securityMeta,
    VitePWA({
      strategies: 'injectManifest',
      srcDir: 'src/platform',
      filename: 'service-worker.ts',
      injectRegister: null,
      registerType: 'prompt',
      injectManifest: { globPatterns: ['**/*.{html,js,css,woff2,svg,png,webmanifest,json}'], sourcemap: false },
      manifest: {
        id: './',
        name: 'Warmhands',
        short_name: 'Warmhands',
        description: 'A guide and diary for carers who give gentle massage to a well baby.',
        lang: 'en',
        dir: 'ltr',
        start_url: './',
        scope: './',
        display: 'standalone',
        orientation: 'any',
        background_color: '#0A0705',
        theme_color: '#F4F2EA',
        categories: ['lifestyle'],
        icons: [
          { src: './icon-192.png', sizes: '192x192', type: 'image/png' },
          { src: './icon-512.png', sizes: '512x512', type: 'image/png' },
          { src: './icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
          { src: './icon.svg', sizes: 'any', type: 'image/svg+xml' },
        ],
        shortcuts: [
          { name: 'Crying now', url: './#/crying' },
          { name: 'Get help', url: './#/help' },
        ],
      },
    }),
  ],
}));
