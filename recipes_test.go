package main

import (
	"encoding/json"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// recipe is a section of CONTRIBUTING.md that says how something new is made: what
// stands in which file, and the commands that come next.
type recipe struct {
	name  string
	steps []recipeStep
}

// recipeStep is one block of a recipe: commands to run, or a text that goes into a
// file. An invisible comment above the block says where. The texts that it names are of
// one line each, and there is no other like it:
//
//	<!-- new exchange/boroughs/boroughs.go -->
//	<!-- in ecosystem/dataset.go, after: text("latestPeriod" -->
//	<!-- in schema.graphqls, within: type Dataset, after: latestPeriod: String -->
//	<!-- in docs/model.md, instead of: a line of before -->
type recipeStep struct {
	commands   string
	file, text string
	within     string // the braces that the line stands in; empty: the whole file
	after      string // the text goes below the line that holds this
	insteadOf  string // the text takes the place of the line that holds this
}

// Whoever follows CONTRIBUTING.md to the letter, in a tree as it is here, has the new
// field, link, format, question and engine, and, in the long form, every command that it names passes.
// That they are there is seen from outside, by asking the program that comes of it.
// The texts of all five are put in first and each command is run once, so that the
// tree is compiled once.
func TestTheRecipesOfContributingWork(t *testing.T) {
	t.Parallel()
	tree := copyOfTheTree(t)
	recipes := recipesOf(t)
	if len(recipes) != 5 {
		t.Errorf("%d recipes, want those of a field, a link, a format, a question and an engine", len(recipes))
	}
	commands := regexp.MustCompile(`(?m)^go test .*$`).FindAllString(firstHour(t), -1)
	var written []string
	for _, r := range recipes {
		for _, s := range r.steps {
			if s.commands != "" {
				commands = append(commands, strings.Split(strings.TrimSpace(s.commands), "\n")...)
			} else if err := s.put(tree); err != nil {
				t.Errorf("%s: %v", r.name, err)
			} else if strings.HasSuffix(s.file, ".go") {
				written = append(written, s.file)
			}
		}
	}
	done := map[string]bool{}
	for _, command := range commands {
		if done[command] || !runsInEachRun(command) {
			continue
		}
		done[command] = true
		if out := output(t, tree, "bash", "-c", command); strings.Contains(out, "no tests to run") {
			t.Errorf("%s: %s", command, out)
		}
	}
	t.Run("gofmt has nothing to say", func(t *testing.T) {
		if out := output(t, tree, "gofmt", append([]string{"-l"}, written...)...); out != "" {
			t.Errorf("it would change\n%s", out)
		}
	})
	t.Run("the program has all five", func(t *testing.T) {
		output(t, tree, "go", "build", "-o", "catchment", ".")
		for _, store := range []string{"memory:example", "sqlite:example.db"} {
			hasFieldLinkAndQuestion(t, tree, store)
		}
		hasFormat(t, tree)
	})
}

// runsInEachRun tells whether a command of a recipe is run each time: what makes the sources
// that the program is compiled from. The tests and programs that recipes name take minutes to
// compile, so they are for the long form.
func runsInEachRun(command string) bool { return isLong || strings.HasPrefix(command, "make ") }

var isLong = os.Getenv("CATCHMENT_LONG") != ""

// hasFieldLinkAndQuestion asks a server that keeps its data in an engine.
func hasFieldLinkAndQuestion(t *testing.T, tree, store string) {
	t.Helper()
	c := startProgram(t, filepath.Join(tree, "catchment"), t.TempDir(), "--store", store, "--demo", "synthetic")
	if !strings.Contains(strings.Join(c.said, "\n"), store) {
		t.Errorf("it does not say that its data is in %s: %q", store, c.said)
	}
	shown, err := c.errors.ReadString('\n')
	must(t, err)
	token := regexp.MustCompile(`cat_\S+`).FindString(shown)

	base := filepath.Join(tree, "testdata", "questions", "31-public-data-that-has-a-price")
	found := c.data(t, read(t, base+".graphql"), read(t, base+".variables.json"))
	if isLong { // a command of the recipe has written the golden answer
		if diff := cmp.Diff(read(t, base+".golden.json"), found); diff != "" {
			t.Errorf("the question (-golden +now):\n%s", diff)
		}
	}
	if !strings.Contains(found, "COST_UNKNOWN") {
		t.Errorf("the demo has nothing that the question could find:\n%s", found)
	}

	var made struct {
		Data struct {
			Dataset struct{ Dataset struct{ ID string } }
			Actor   struct{ Actor struct{ ID string } }
		}
	}
	answer := c.ask(t, `mutation {
		dataset: createDataset(input: {name: "Register of colleges", retention: "six years"}) { dataset { id } }
		actor: createActor(input: {name: "Example Auditors"}) { actor { id } }
	}`, token)
	if err := json.Unmarshal([]byte(answer), &made); err != nil || made.Data.Dataset.Dataset.ID == "" {
		t.Fatalf("the new field was not written: %v %s", err, answer)
	}
	answer = c.ask(t, fmt.Sprintf(`mutation { link(type: AUDITS, from: %q, to: %q) { commit { revision } } }`,
		made.Data.Actor.Actor.ID, made.Data.Dataset.Dataset.ID), token)
	if !strings.Contains(answer, `"revision":`) {
		t.Fatalf("the new link was not made: %s", answer)
	}
	got := c.data(t, `{
		datasets(filter: {retention: {eq: "six years"}, auditors: {some: {name: {eq: "Example Auditors"}}}}) {
			nodes { name retention auditors { nodes { name auditedDatasets { nodes { name } } } } }
		}
	}`, "")
	want := `{"datasets": {"nodes": [{"name": "Register of colleges", "retention": "six years",
		"auditors": {"nodes": [{"name": "Example Auditors", "auditedDatasets": {"nodes": [{"name": "Register of colleges"}]}}]}}]}}`
	if diff := cmp.Diff(decoded(t, want), decoded(t, got)); diff != "" {
		t.Errorf("the new field and link (-want +got):\n%s", diff)
	}
}

// hasFormat imports a file of the new format, twice.
func hasFormat(t *testing.T, tree string) {
	t.Helper()
	for _, want := range []string{"3 created", "0 changes"} {
		out := output(t, tree, "./catchment", "import", "--store", "sqlite:example.db", "boroughs", "testdata/formats/boroughs")
		if !strings.Contains(out, want) {
			t.Errorf("the import of the new format does not say %q:\n%s", want, out)
		}
	}
}

// put writes a step's text to where it belongs.
func (s recipeStep) put(tree string) error {
	path := filepath.Join(tree, filepath.FromSlash(s.file))
	if s.after == "" && s.insteadOf == "" {
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			return err
		}
		return os.WriteFile(path, []byte(s.text), 0o644)
	}
	before, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	lines := strings.SplitAfter(string(before), "\n")
	at, err := s.line(lines)
	if err != nil {
		return err
	}
	if s.insteadOf != "" {
		lines[at] = s.text
	} else {
		lines[at] += s.text
	}
	return os.WriteFile(path, []byte(strings.Join(lines, "")), 0o644)
}

// line finds the line that the step is about.
func (s recipeStep) line(lines []string) (int, error) {
	from, to := 0, len(lines)
	if s.within != "" {
		begins := regexp.MustCompile(`^( *)` + regexp.QuoteMeta(s.within) + `\b[^\n]*\{$`)
		for from < len(lines) && !begins.MatchString(strings.TrimRight(lines[from], "\n")) {
			from++
		}
		if from == len(lines) {
			return 0, fmt.Errorf("%s has no %q", s.file, s.within)
		}
		ends := strings.Repeat(" ", len(lines[from])-len(strings.TrimLeft(lines[from], " "))) + "}\n"
		for to = from; to < len(lines) && lines[to] != ends; {
			to++
		}
	}
	found := -1
	for i := from; i < to; i++ {
		if !strings.Contains(lines[i], s.after+s.insteadOf) {
			continue
		}
		if found >= 0 {
			return 0, fmt.Errorf("%s has %q in lines %d and %d, so the recipe does not say which", s.file, s.after+s.insteadOf, found+1, i+1)
		}
		found = i
	}
	if found < 0 {
		return 0, fmt.Errorf("%s has no line with %q", s.file, s.after+s.insteadOf)
	}
	return found, nil
}

// recipesOf reads the recipes. In a list their blocks are indented, and so is the
// fence: what it is indented by is not part of the text.
func recipesOf(t *testing.T) []recipe {
	t.Helper()
	section := regexp.MustCompile(`(?m)^## (A new .+)$`)
	block := regexp.MustCompile("(?ms)^( *)(?:<!-- (in|new) (\\S+?)(?:, within: ([^\n]+?))?(?:, (after|instead of): ([^\n]+?))? -->\n *)?```(\\w*)\n(.*?)^ *```$")
	text := read(t, "CONTRIBUTING.md")
	var all []recipe
	for _, found := range section.FindAllStringSubmatchIndex(text, -1) {
		r := recipe{name: text[found[2]:found[3]]}
		body, _, _ := strings.Cut(text[found[1]:], "\n## ")
		for _, m := range block.FindAllStringSubmatch(body, -1) {
			s := recipeStep{file: m[3], within: m[4], text: regexp.MustCompile(`(?m)^`+m[1]).ReplaceAllString(m[8], "")}
			switch {
			case m[5] == "after":
				s.after = m[6]
			case m[5] == "instead of":
				s.insteadOf = m[6]
			case m[2] == "new":
			case m[2] == "" && m[7] == "sh":
				s = recipeStep{commands: s.text}
			default:
				t.Errorf("%s: a block that says neither where it goes nor what to run:\n%s", r.name, m[0])
			}
			r.steps = append(r.steps, s)
		}
		all = append(all, r)
	}
	return all
}

// firstHour is the section of CONTRIBUTING.md for newcomers. Its other commands are
// those of the README and of make.
func firstHour(t *testing.T) string {
	t.Helper()
	_, rest, _ := strings.Cut(read(t, "CONTRIBUTING.md"), "\n## The first hour\n")
	section, _, _ := strings.Cut(rest, "\n## ")
	makefile := read(t, "Makefile")
	for _, m := range regexp.MustCompile(`(?m)^make (\S+)$`).FindAllStringSubmatch(section, -1) {
		if !strings.Contains(makefile, "\n"+m[1]+":") {
			t.Errorf("the first hour says make %s; the Makefile has no such target", m[1])
		}
	}
	return section
}

// copyOfTheTree is what a clone has; the page's packages and what make leaves behind
// stay out.
func copyOfTheTree(t *testing.T) string {
	t.Helper()
	tree := t.TempDir()
	err := filepath.WalkDir(".", func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() && (d.Name() == "node_modules" || d.Name() == ".git" || d.Name() == ".scratch" || path == "dist") {
			return filepath.SkipDir
		}
		to := filepath.Join(tree, path)
		if d.IsDir() {
			return os.MkdirAll(to, 0o755)
		}
		if !d.Type().IsRegular() {
			return nil
		}
		text, err := os.ReadFile(path) //nolint:gosec // the tree is this one, and nobody else changes it meanwhile
		if err != nil {
			return err
		}
		info, err := d.Info()
		if err != nil {
			return err
		}
		return os.WriteFile(to, text, info.Mode().Perm())
	})
	must(t, err)
	return tree
}

// output runs a program in a folder and gives what it says.
func output(t *testing.T, dir, program string, args ...string) string {
	t.Helper()
	cmd := exec.CommandContext(t.Context(), program, args...)
	cmd.Dir = dir
	out, err := cmd.CombinedOutput()
	if err != nil {
		t.Fatalf("%s %s: %v\n%s", program, strings.Join(args, " "), err, out)
	}
	return string(out)
}
