import type { Plugin } from 'vite';

/** Chromium compiles a file that begins so as a whole, in the background while it loads; to others it is a comment. */
export const COMPILE_HINT = '//# allFunctionsCalledOnLoad\n';
/** What runs when something in the planner changes. */
const RUNS_AT_A_CHANGE = /\/src\/(?:components\/widgets\/planner|core)\/|\/node_modules\/(?:preact|nanostores)\//;

/** Has the planner’s code compiled when it loads: function by function, a visitor’s first change would wait for it. */
export function compileHint(): Plugin {
  return {
    name: 'compile-hint',
    apply: 'build',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type === 'chunk' && file.moduleIds.some((id) => RUNS_AT_A_CHANGE.test(id)))
          file.code = COMPILE_HINT + file.code;
      }
    },
  };
}
