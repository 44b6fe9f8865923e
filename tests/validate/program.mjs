// The program, run in a scratch folder that holds the samples.
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export function makeScratch(samples) {
  const folder = mkdtempSync(join(tmpdir(), "planctl-validate-"));
  cpSync(samples, join(folder, "samples"), { recursive: true });
  return {
    folder,
    write(name, bytes) {
      writeFileSync(join(folder, name), bytes);
      return name;
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}

export function makeProgram(path, scratch) {
  const run = (args, input = "") => {
    const environment = { ...process.env, PLANCTL_CONFIG: "/dev/null", LC_ALL: "C.UTF-8" };
    const options = { cwd: scratch.folder, input, env: environment, maxBuffer: 1 << 28 };
    const { stdout, stderr, status } = spawnSync(path, args, options);
    return { out: stdout.toString(), err: stderr.toString(), status };
  };
  return { run, scratch };
}
