import remarkGfm from 'remark-gfm';

/** @type {import('@storybook/web-components-vite').StorybookConfig} */
export default {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.js'],
  addons: [
    // Tables: Storybook's MDX has none by itself.
    {
      name: '@storybook/addon-docs',
      options: { mdxPluginOptions: { mdxCompileOptions: { remarkPlugins: [remarkGfm] } } },
    },
    '@storybook/addon-a11y',
  ],
  // What a council hosts, and the feeds that the examples name.
  staticDirs: [
    { from: '../../../packages/embed/dist', to: '/ipec' },
    { from: '../../../packages/case-study-carousel/examples/feeds', to: '/feeds' },
    { from: '../../../packages/evidence-chart/examples/feeds', to: '/feeds' },
    { from: '../../../packages/resource-library/examples/feeds', to: '/feeds' },
    { from: '../../../packages/key-figures/examples/feeds', to: '/feeds' },
    { from: '../public', to: '/' },
  ],
  // No story plays by itself, so its panel would stay empty.
  features: { interactions: false },
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: (config) => ({
    ...config,
    resolve: { ...config.resolve, conditions: ['@ipec/source', 'module', 'browser', 'default'] },
    // `light-dark()` as it is: the rewriting of it for older browsers needs a style sheet of its own, and colours are lost.
    build: {
      ...config.build,
      chunkSizeWarningLimit: 4000,
      cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    },
  }),
};
