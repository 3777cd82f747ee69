/** The port of the built sites; below a sub-path each, as many hosts serve them. */
const PORT = Number(process.env.E2E_PORT ?? 4317);

/** The seeds' site. */
export const FRIENDLY = `http://localhost:${PORT}/some/where/`;
/** The site made of `e2e/seeds`. */
export const HOSTILE = `http://localhost:${PORT}/hostile/`;
/** The site made of `e2e/coverage`: one story in three outlets, verbatim, edited and in other words. */
export const COVERAGE = `http://localhost:${PORT}/coverage/`;
