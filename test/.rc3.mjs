// ../../tmp/rc3.mts
import { check } from "/work/main/node_modules/recheck/lib/main.js";

// test/source/regexps.ts
import ts2 from "typescript";

// test/source/source-files.ts
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
var root = path.resolve(import.meta.dirname, "../..");
function sourceFiles() {
  return readdirSync(path.join(root, "src"), { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts")).map((name) => `src/${name.replaceAll(path.sep, "/")}`).sort().map((name) => {
    const text = readFileSync(path.join(root, name), "utf8");
    return { path: name, text, tree: ts.createSourceFile(name, text, ts.ScriptTarget.ES2022, true) };
  });
}
function* nodesOf(node) {
  yield node;
  for (const child of node.getChildren()) yield* nodesOf(child);
}
function placeOf(file, node) {
  return `${file.path}:${file.tree.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
}

// test/source/regexps.ts
function writtenPatterns() {
  return sourceFiles().flatMap(
    (file) => [...nodesOf(file.tree)].filter(ts2.isRegularExpressionLiteral).map((node) => {
      const end = node.text.lastIndexOf("/");
      return { source: node.text.slice(1, end), flags: node.text.slice(end + 1), place: placeOf(file, node) };
    })
  );
}

// ../../tmp/rc3.mts
var ps = [...new Map(writtenPatterns().map((p) => [p.source + p.flags, p])).values()];
console.log(ps.length);
var opts = JSON.parse(process.argv[2] || "{}");
var t00 = Date.now();
var q = [...ps];
var out = [];
async function w() {
  for (; ; ) {
    const p = q.shift();
    if (!p) return;
    const t0 = Date.now();
    const r = await check(p.source, p.flags, { timeout: 2e4, randomSeed: 1, ...opts });
    out.push([Date.now() - t0, r.checker, r.status, r.complexity?.summary, p.place]);
  }
}
await Promise.all([w(), w()]);
out.sort((a, b) => b[0] - a[0]);
console.log("total", Date.now() - t00);
var c = {};
for (const o of out) c[o[1] + " " + o[2]] = (c[o[1] + " " + o[2]] || 0) + 1;
console.log(c);
console.log(out.slice(0, 25).map((o) => o.join(" ")).join("\n"));
console.log(out.filter((o) => o[2] !== "safe").length);
process.exit();
