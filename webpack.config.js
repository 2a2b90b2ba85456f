/** The builds stand in webpack/builds.mjs, because what they are made with are modules. */
module.exports = async (env, argv) => (await import('./webpack/builds.mjs')).builds(env, argv);
