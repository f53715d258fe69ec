declare module '*.txt' {
  const text: string
  export default text
}

/** The whole script of the worker as one text: a page from `file://` may not load a worker from a file. */
declare module 'worker-source' {
  const source: string
  export default source
}

/** The version in the package's manifest, filled in by build.mjs. */
declare const VERSION: string
