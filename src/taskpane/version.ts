declare const __TONGHOP_VERSION__: string;

/** The program's version, put in by the build. */
export const TOOL_VERSION = typeof __TONGHOP_VERSION__ === 'string' ? __TONGHOP_VERSION__ : '0.0.0';
