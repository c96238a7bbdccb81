import { config } from 'zod/v4/core';

// Zod compiles its checks with `new Function` where it can; the pane's content security policy forbids that.
config({ jitless: true });
