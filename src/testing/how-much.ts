/** True in the nightly run, which looks at everything; a run beside a change looks at what stands for it. */
export const IS_NIGHTLY = process.env['NIGHTLY'] === '1';
