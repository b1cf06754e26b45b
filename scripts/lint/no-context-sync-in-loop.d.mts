import type { Rule } from 'eslint';

export const noContextSyncInLoop: Rule.RuleModule;
