// All checks, in the order of: what is written, what is read. Prints what is wrong, then how much was checked.
import { checkOutputs, checkPages } from "./outputs.mjs";
import { checkModels } from "./models.mjs";
import { makeProgram, makeScratch } from "./program.mjs";
import { checkAccess, makeValidators } from "./validators.mjs";

const [path, packages, samples] = process.argv.slice(2);
const scratch = makeScratch(samples);
const program = makeProgram(path, scratch);
const validators = makeValidators(packages, program);

const complaints = [
  ...checkOutputs(program, validators),
  ...checkModels(program, validators),
  ...(await checkPages(program, (text) => checkAccess(packages, text))),
];
scratch.remove();
for (const complaint of complaints) console.error(complaint);
console.log(`${validators.counts()}; ${complaints.length} complaints`);
process.exit(complaints.length === 0 ? 0 : 1);
