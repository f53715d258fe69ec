import path from 'node:path'
import { installPackages } from './install-packages.mjs'

/** Pinned: a version that changes an answer is news, not noise. */
export const nodeVersions = ['20.20.2', '22.23.3', '24.21.0', '26.10.0']

/** The path of a Node of that version, which the npm package `node` brings. */
export function nodeBinary(version) {
  return path.join(installPackages(`node-${version}`, { node: version }, { scripts: ['node'] }), 'node/bin/node')
}
