// What is written: every command, every format that somebody else reads, every sample and pair of samples.

/// Pages for people, of every kind.
const pages = [
  ["show"],
  ["show", "2024@krets"],
  ["diff", "2024", "2026"],
  ["diff", "2024", "2026", "--explain", "--lang", "en"],
  ["diff", "2024", "2026", "--only", "dropped,weakened"],
  ["diff", "--all"],
  ["history"],
  ["history", "--targets"],
  ["history", "--goal", "röja"],
  ["changelog"],
  ["changelog", "--title", "Nytt <b> &", "--intro", "F\u00f6r alla <i>."],
];

/// The table of commands: arguments, formats by kind of validator, and the schema of their JSON.
function* tableOf(plans, documents) {
  const data = { json: "json", ndjson: "ndjson" };
  const reports = { json: "json", sarif: "sarif", junit: "junit", gitlab: "gitlab" };
  yield { args: ["list"], formats: { json: "json" }, schema: "list" };
  yield { args: ["show"], formats: data, schema: "show" };
  for (const plan of plans) yield { args: ["show", plan], formats: data, schema: "show" };
  for (const before of plans) {
    for (const after of plans) {
      yield { args: ["diff", before, after], formats: reports, schema: "diff" };
      yield { args: ["diff", before, after, "--explain"], formats: { json: "json" }, schema: "diff" };
    }
  }
  yield { args: ["diff", "--all"], formats: reports, schema: "diff-all" };
  yield { args: ["diff", "2024", "2026", "--only", "dropped,weakened"], formats: reports, schema: "diff" };
  yield { args: ["diff", "2024", "2026", "--fail-on", "dropped"], formats: reports, schema: "diff", status: 1 };
  yield { args: ["diff", "1990", "2026"], formats: reports, schema: "diff", status: 3 };
  yield { args: ["diff", "--all", "--series", "Fiske"], formats: reports, schema: "diff-all", status: 3 };
  yield { args: ["history"], formats: data, schema: "history" };
  yield { args: ["history", "stugor"], formats: data, schema: "history" };
  yield { args: ["check"], formats: reports, schema: "check" };
  for (const document of documents) yield { args: ["check", document], formats: reports, schema: "check" };
  for (const word of ["stugor", "leder", "medlemmar", "spänger", "2026", "minst"]) {
    yield { args: ["explain", "2024", "2026", word], formats: { json: "json" }, schema: "explain" };
  }
  for (const line of ["2024:2", "2024:95", "2026:41"]) {
    yield { args: ["explain", line], formats: { json: "json" }, schema: "reading" };
  }
  for (const args of pages) yield { args, formats: { html: "html" } };
  yield { args: ["diff", "1990", "2026"], formats: { html: "html" }, status: 3 };
  yield { args: ["eval", "gold.json"], formats: { json: "json" }, schema: "eval" };
  yield* ofModel("plans.json", data, reports);
  yield* ofModel("written.json", data, reports);
}

/// Where documents come from a model, which may know no lines.
function* ofModel(folder, data, reports) {
  yield { folder, args: ["list"], formats: { json: "json" }, schema: "list" };
  yield { folder, args: ["show"], formats: data, schema: "show" };
  yield { folder, args: ["diff", "2024", "2026"], formats: reports, schema: "diff" };
  yield { folder, args: ["diff", "--all", "--explain"], formats: reports, schema: "diff-all" };
  yield { folder, args: ["history"], formats: data, schema: "history" };
  yield { folder, args: ["check"], formats: reports, schema: "check" };
  yield { folder, args: ["explain", "2024", "2026", "leder"], formats: { json: "json" }, schema: "explain" };
}

/// A model with no more than it must have.
const written = {
  schema: "planctl/show/1",
  documents: [{
    path: "protokoll",
    plans: [2024, 2025, 2026].map((year) => ({
      title: "Plan",
      year,
      areas: [{ title: "Leder", goals: [{ text: `Röja ${year} meter leder` }, { text: "Fika" }] }],
    })),
  }],
};

const gold = {
  before: { document: "samples/2024-mal-och-inriktning.txt", year: 2024 },
  after: { document: "samples/2026-mal-och-inriktning.txt" },
  half: "test",
  pairs: [{
    kind: "unchanged",
    before: "Minska antalet obemannade stugor",
    after: "Öka antalet obemannade stugor",
    moved: true,
  }],
  dropped: [],
  added: [],
};

function checkRow(program, validators, row, format, kind) {
  const args = ["-C", row.folder ?? "samples", ...row.args, "--format", format];
  const { out, err, status } = program.run(args);
  const wrong = status === (row.status ?? 0) ? [] : [`exit code ${status}: ${err.trim()}`];
  if (wrong.length === 0) wrong.push(...validators.check(kind, row.schema, out));
  return wrong.slice(0, 5).map((line) => `planctl ${args.join(" ")}: ${line}`);
}

/// A validator that takes everything would be none.
function checkValidators(validators) {
  const wrong = {
    json: '{"schema": "planctl/diff/1", "before": {}}',
    ndjson: '{"path": 1}\n',
    sarif: '{"version": "2.1.0", "runs": [{"tool": {}}]}',
    gitlab: '[{"description": "x", "check_name": "x", "fingerprint": "x", "severity": "bad"}]',
    junit: "<testsuites><testsuite><testcase/></testsuite></testsuites>",
    html: "<!DOCTYPE html><html><head><title>x</title></head><body><p><ul></ul></body></html>",
  };
  const taken = Object.entries(wrong).filter(([kind, text]) =>
    validators.check(kind, kind === "json" ? "diff" : "show", text).length === 0);
  return taken.map(([kind]) => `the validator for ${kind} takes what is wrong`);
}

export function checkOutputs(program, validators) {
  program.scratch.write("gold.json", JSON.stringify(gold));
  program.scratch.write("written.json", JSON.stringify(written));
  program.run(["-C", "samples", "show", "--format", "json", "-o", "plans.json"]);
  const documents = JSON.parse(program.run(["-C", "samples", "list", "--format", "json"]).out).documents;
  const typed = ({ first, last }) => (first === last ? first : `${first}-${last}`);
  const selectors = documents.flatMap(({ path, plans }) => plans.map(({ period }) => `${path}#${typed(period)}`));
  const complaints = checkValidators(validators);
  for (const row of tableOf(selectors, documents.map(({ path }) => path))) {
    for (const [format, kind] of Object.entries(row.formats)) {
      complaints.push(...checkRow(program, validators, row, format, kind));
    }
  }
  return complaints;
}

/// What a page says to those who do not see it.
export async function checkPages(program, checkAccess) {
  const complaints = [];
  for (const args of pages) {
    const { out } = program.run(["-C", "samples", ...args, "--format", "html"]);
    complaints.push(...(await checkAccess(out)).map((line) => `planctl ${args.join(" ")}: ${line}`));
  }
  const silent = await checkAccess("<html><body><img src=x></body></html>");
  if (silent.length === 0) complaints.push("the checker of accessibility takes what is wrong");
  return complaints;
}
