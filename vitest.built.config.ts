import { defineConfig } from 'vitest/config';

/** Tests of what the build made: run after `npm run build`, with `npx vitest run --config vitest.built.config.ts`. */
export default defineConfig({
  test: { include: ['tests/built/**/*.test.ts'], environment: 'node' },
});
