#!/usr/bin/env node
import * as nodeModule from 'node:module'
import { main } from './main.ts'

// Node 22 and later keep what they compiled for the next start.
if ('enableCompileCache' in nodeModule) (nodeModule.enableCompileCache as () => void)()

process.exitCode = await main(process.argv.slice(2))
