import { defineConfig } from 'vitest/config'

/** `npm run check:install`: slow, and it asks the registry. */
export default defineConfig({
  test: { include: ['test/package/check-install.ts'], testTimeout: 600_000, hookTimeout: 600_000 },
})
