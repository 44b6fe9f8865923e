// What is read: planctl and ajv, with the schema that planctl prints, have to agree on what is a model, and on where it
// is none. Every value of a model is replaced by others and every member left out, one at a time; more by hand.

const model = {
  schema: "planctl/show/1",
  documents: [{
    path: "plan.txt",
    encoding: "UTF-8",
    language: "sv",
    plans: [{
      title: "Plan 2024",
      year: 2024,
      period: { first: 2024, last: 2025 },
      background: ["Så här vill vi arbeta."],
      areas: [{
        title: "Leder",
        line: 3,
        rationale: ["Lederna är slitna."],
        goals: [{ text: "Röja alla leder", line: 6, last_line: 7, marker: "•", depth: 0 }],
      }],
      sections: [{ title: "Ekonomi", line: 9, paragraphs: ["Avgiften är oförändrad."] }],
    }],
    diagnostics: [{ rule: "lost-hyphen", severity: "note", line: 6, column: 2, message: "…", remedy: "" }],
  }],
};

const numbers = [0, 1, -1, 3.5, 1e300, 255, 256, 1000, 9999, 10000, 4294967296];
const texts = ["", " \t", "x", "Röja  sly", "a\u0000b", "sv", "error", "planctl/show/2"];
const replacements = [null, true, ...numbers, ...texts, [], ["x"], [1], {}, { text: "x" }];

/// Paths to every value below `value`: lists of keys.
function* pathsIn(value, path = []) {
  for (const [key, inner] of Object.entries(value)) {
    yield [...path, key];
    if (inner !== null && typeof inner === "object") yield* pathsIn(inner, [...path, key]);
  }
}

function changed(path, change) {
  const copy = structuredClone(model);
  const holder = path.slice(0, -1).reduce((value, key) => value[key], copy);
  change(holder, path.at(-1));
  return JSON.stringify(copy);
}

const replaced = (path, value) => changed(path, (holder, key) => { holder[key] = value; });
const without = (path) => changed(path, (holder, key) => { delete holder[key]; });
const added = (path, key, value) => changed([...path, key], (holder) => { holder[key] = value; });
const text = JSON.stringify(model);
const plan = ["documents", 0, "plans", 0];
const goal = [...plan, "areas", 0, "goals", 0];
const brackets = JSON.parse("[".repeat(80) + "]".repeat(80));

function* everyMutation() {
  for (const path of pathsIn(model)) {
    const name = `/${path.join("/")}`;
    if (Number.isNaN(Number(path.at(-1)))) yield { name: `${name} left out`, model: without(path) };
    for (const value of replacements) {
      yield { name: `${name}: ${JSON.stringify(value)}`, model: replaced(path, value) };
    }
  }
}

/// `beyond`: why planctl refuses what a schema cannot forbid; `anywhere`: it need not say where.
function* mutationsByHand() {
  yield { name: "as it is", model: text };
  yield { name: "other members", model: added(goal, "owner", { name: "krets" }) };
  yield { name: "no documents", model: replaced(["documents"], []) };
  yield { name: "3.0", model: text.replace('"line":6', '"line":6.0') };
  yield { name: "6e0", model: text.replace('"line":6', '"line":6e0') };
  yield { name: "1e999", model: text.replace('"line":6', '"line":1e999'), anywhere: true };
  yield { name: "many digits", model: text.replace('"line":6', `"line":${"9".repeat(400)}`), anywhere: true };
  yield { name: "a member twice, the last one good", model: text.replace('"line":6', '"line":"x","line":6') };
  yield { name: "a member twice, the last one wrong", model: text.replace('"line":6', '"line":6,"line":"x"') };
  yield { name: "a byte order mark", model: `\uFEFF${text}` };
  yield { name: "cut short", model: text.slice(0, -3) };
  yield { name: "a comma too many", model: text.replace("}],", "},],") };
  yield { name: "something behind it", model: `${text} ]` };
  yield { name: "a comment", model: text.replace("{", "{/* utkast */") };
  yield { name: "single quotes", model: text.replaceAll('"', "'") };
  yield { name: "an array", model: "[]" };
  yield { name: "no UTF-8", model: Buffer.concat([Buffer.from(text.slice(0, -4)), Buffer.from([0xC3, 0x28])]) };
  yield { name: "the other contract", model: replaced(["schema"], "planctl/diff/1") };
  yield { name: "an escaped tab", model: replaced([...goal, "text"], "Röja\talla") };
  yield { name: "half a character", model: text.replace("Röja", "\\ud800"), beyond: "no UTF-8" };
  yield { name: "only what is not seen", model: replaced([...goal, "text"], "\u200B\u00AD"), beyond: "no text" };
  yield { name: "brackets", model: added(goal, "more", brackets), beyond: "more than 64" };
  yield { name: "a year that is not the period's", model: replaced([...plan, "year"], 2025), beyond: "two values" };
  yield { name: "a period with a null year", model: replaced([...plan, "year"], null), beyond: "two values" };
  yield { name: "a null period with a year", model: replaced([...plan, "period"], null), beyond: "two values" };
  yield { name: "a period backwards", model: replaced([...plan, "period", "last"], 2023), beyond: "two values" };
  yield { name: "lines backwards", model: replaced([...goal, "last_line"], 5), beyond: "two values" };
}

/// Those of `everyMutation` that break what two values have to do with each other.
const disagreeing = /\/(year|period|first|last|line|last_line)(: | left out$)/;

/// Where ajv sees errors, as JSON pointers; null for what is no JSON.
function errorsBySchema(validators, bytes) {
  let value;
  try {
    value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(Buffer.from(bytes)));
  } catch {
    return null;
  }
  return validators.errorsInModel("show", value).map((error) => error.instancePath);
}

/// "planctl: model.json: /documents/0: expected …" → "/documents/0"; undefined for a model.
function placeByProgram(program, bytes) {
  const name = program.scratch.write("model.json", bytes);
  const { err, status } = program.run(["-C", name, "list", "--format", "json"]);
  if (status !== 0 && status !== 3) return `exit code ${status}`;
  const refusal = /warning: model\.json: (?:(\/\S*): )?.*(?:; see planctl schema show|not JSON: .*)$/m.exec(err);
  return refusal ? refusal[1] ?? "" : undefined;
}

function disagreement(mutation, schema, place) {
  const good = schema !== null && schema.length === 0;
  if (mutation.beyond) {
    if (!good) return `ajv refuses it too: ${schema}`;
    return place === undefined ? `planctl takes it; it should not: ${mutation.beyond}` : undefined;
  }
  if (good !== (place === undefined)) {
    if (good && disagreeing.test(mutation.name)) return undefined;
    return good ? `ajv takes it, planctl refuses it at '${place}'` : `planctl takes it, ajv refuses it at ${schema}`;
  }
  const same = good || schema === null || mutation.anywhere || schema.includes(place);
  return same ? undefined : `planctl refuses it at '${place}', ajv at ${schema}`;
}

export function checkModels(program, validators) {
  const complaints = [];
  for (const mutation of [...mutationsByHand(), ...everyMutation()]) {
    const schema = errorsBySchema(validators, mutation.model);
    const wrong = disagreement(mutation, schema, placeByProgram(program, mutation.model));
    if (wrong) complaints.push(`model with ${mutation.name}: ${wrong}`);
  }
  return complaints;
}
