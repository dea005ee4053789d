package main

import (
	"cmp"
	"encoding/csv"
	"encoding/json"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	gocmp "github.com/google/go-cmp/cmp"
)

const neo4jPage = "docs/neo4j.md"

// The commands of the page are run with a real server in the place of those that
// it names.
func TestCommandsOfTheNeo4jPageRun(t *testing.T) {
	server, ok := onNeo4j(t)
	if !ok {
		return
	}
	for _, name := range []string{"CATCHMENT_STORE", "CATCHMENT_NEO4J_USER", "CATCHMENT_NEO4J_DATABASE"} {
		must(t, os.Unsetenv(name)) // onNeo4j has them put back
	}
	shell := &reader{dir: clone(t), instead: map[string]string{"neo4j://graph.example.org:7687": server.Routed(), "neo4j://second.example.org:7687": server.Routed()}}
	must(t, os.WriteFile(filepath.Join(shell.dir, "neo4j.password"), []byte(server.Password), 0o600))
	for n, b := range shBlocks(t, neo4jPage) {
		shell.runAll(t, b)
		shell.endAll()
		if n == 0 {
			if got := server.Run(t, "MATCH (d:Dataset) RETURN count(d)", nil)[0][0]; got.(int64) < 30 {
				t.Errorf("the demo that the page puts in has %d datasets", got)
			}
		}
		server.EmptyOfData(t)
	}
}

func shBlocks(t *testing.T, page string) []string {
	t.Helper()
	var texts []string
	for _, b := range blocks(t, page) {
		if b.language == "sh" {
			texts = append(texts, b.text)
		}
	}
	return texts
}

// Each Cypher query of the page is asked as a reader may, who can change nothing.
// Its answer is the one shown, and what the demo's own files say.
func TestCypherOfTheNeo4jPageAnswersWhatTheDemoFilesSay(t *testing.T) {
	server, ok := onNeo4j(t)
	if !ok {
		return
	}
	startSynthetic(t, t.TempDir())
	files := demoFiles(t)
	wanted := [][][]any{files.namedData(), files.travels(), files.restsOn(), files.perSource(), files.leadsTo()}
	asked := 0
	all := blocks(t, neo4jPage)
	for i, b := range all {
		if b.language != "cypher" {
			continue
		}
		rows := server.Look(t, b.text, nil)
		got, err := json.Marshal(rows)
		must(t, err)
		if i+1 == len(all) || all[i+1].language != "json" {
			t.Fatalf("no answer is shown for\n%s", b.text)
		}
		if diff := gocmp.Diff(decoded(t, all[i+1].text), decoded(t, string(got))); diff != "" {
			t.Errorf("%s\nthe answer shown differs (-shown +got):\n%s\nthe answer is:\n%s", b.text, diff, strings.ReplaceAll(string(got), "],[", "],\n  ["))
		}
		if asked < len(wanted) {
			if diff := gocmp.Diff(fmt.Sprint(wanted[asked]), fmt.Sprint(rows)); diff != "" || len(rows) < 3 {
				t.Errorf("%s\nthe demo's files say otherwise (-files +got):\n%s", b.text, diff)
			}
		}
		asked++
	}
	if asked != len(wanted) {
		t.Errorf("%d queries were asked; want %d", asked, len(wanted))
	}
	if err := server.Refuses(t.Context(), "CREATE (:Actor {name: 'Mallory'})"); err == nil {
		t.Error("who may only look can change something")
	}
}

// demo is what the files under testdata/synthetic hold: things by id.
type demo map[string]map[string]string

func demoFiles(t *testing.T) demo {
	t.Helper()
	d := demo{}
	paths, err := filepath.Glob("testdata/synthetic/*.csv")
	must(t, err)
	for _, path := range paths {
		lines, err := csv.NewReader(strings.NewReader(read(t, path))).ReadAll()
		must(t, err)
		for _, line := range lines[1:] {
			thing := map[string]string{}
			for i, name := range lines[0] {
				thing[name] = line[i]
			}
			d[thing["id"]] = thing
		}
	}
	return d
}

// links gives the links of a type.
func (d demo) links(kind string) (links []map[string]string) {
	for id, thing := range d {
		if strings.HasPrefix(id, "lnk_") && thing["type"] == kind {
			links = append(links, thing)
		}
	}
	return links
}

func (d demo) namedData() (rows [][]any) {
	for _, l := range d.links("STEWARDS") {
		if data := d[l["to"]]; data["spectrum"] == "named" {
			rows = append(rows, []any{d[l["from"]]["name"], data["name"], data["cost"], data["visibility"]})
		}
	}
	return byText(rows)
}

func (d demo) travels() (rows [][]any) {
	for _, sends := range d.links("SENDS") {
		if !strings.HasPrefix(d[sends["from"]]["name"], "Synthetic College") {
			continue
		}
		for _, carries := range d.links("CARRIES") {
			for _, receives := range d.links("RECEIVES") {
				if carries["from"] == sends["to"] && receives["to"] == sends["to"] {
					rows = append(rows, []any{d[sends["from"]]["name"], d[carries["to"]]["name"], d[receives["from"]]["name"]})
				}
			}
		}
	}
	return byText(rows)
}

func (d demo) restsOn() (rows [][]any) {
	for _, l := range d.links("STEWARDS") {
		if d[l["from"]]["name"] != "Synthetic University Juniper" || !strings.HasPrefix(l["to"], "dat_") {
			continue
		}
		for id, c := range d {
			if strings.HasPrefix(id, "clm_") && c["about"] == l["id"] && c["source"] != "" {
				rows = append(rows, []any{d[l["to"]]["name"], c["stance"], c["recorded"], d[c["source"]]["name"]})
			}
		}
	}
	return byText(rows)
}

func (d demo) perSource() (rows [][]any) {
	counts := map[string]int{}
	for id, c := range d {
		if strings.HasPrefix(id, "clm_") && c["source"] != "" && c["status"] != "retracted" && c["status"] != "superseded" { // a claim is current unless its row says otherwise
			counts[d[c["source"]]["name"]]++
		}
	}
	return byCount(counts)
}

func (d demo) leadsTo() (rows [][]any) {
	counts := map[string]int{}
	for _, offers := range d.links("OFFERS") {
		for _, leads := range d.links("LEADS_TO_OCCUPATION") {
			if d[offers["from"]]["name"] == "Synthetic College Delta" && leads["from"] == offers["to"] {
				counts[d[leads["to"]]["name"]]++
			}
		}
	}
	return byCount(counts)
}

func byText(rows [][]any) [][]any {
	slices.SortFunc(rows, func(a, b []any) int { return cmp.Compare(fmt.Sprint(a), fmt.Sprint(b)) })
	return rows
}

func byCount(counts map[string]int) (rows [][]any) {
	for name, n := range counts {
		rows = append(rows, []any{name, n})
	}
	slices.SortFunc(rows, func(a, b []any) int {
		return cmp.Or(cmp.Compare(b[1].(int), a[1].(int)), cmp.Compare(a[0].(string), b[0].(string)))
	})
	return rows
}

// The variables that the page, compose.yaml and the Dockerfile name are those of the binary.
func TestVariablesNamedForContainersExist(t *testing.T) {
	known := runs(t, t.TempDir(), "serve", "--help")
	for _, file := range []string{neo4jPage, "compose.yaml", "Dockerfile"} {
		names := regexp.MustCompile(`CATCHMENT_[A-Z0-9_]+`).FindAllString(read(t, file), -1)
		if len(names) < 3 {
			t.Errorf("%s names only %v", file, names)
		}
		for _, name := range names {
			if !regexp.MustCompile(`\b` + name + `\b`).MatchString(known) {
				t.Errorf("%s names %s, which catchment serve does not know", file, name)
			}
		}
	}
	for _, flag := range regexp.MustCompile("`(--[a-z0-9-]+)`").FindAllStringSubmatch(read(t, neo4jPage), -1) {
		if flag[1] != "--access-mode" && !strings.Contains(known, flag[1]) {
			t.Errorf("%s names %s, which catchment serve does not know", neo4jPage, flag[1])
		}
	}
}

// There is no Docker here, so the binary is started with the environment that
// compose.yaml gives it, its names standing for what is at hand.
func TestServeStartsWithTheEnvironmentOfComposeOnNeo4j(t *testing.T) {
	server, ok := onNeo4j(t)
	if !ok {
		return
	}
	for _, name := range []string{"CATCHMENT_STORE", "CATCHMENT_NEO4J_USER", "CATCHMENT_NEO4J_PASSWORD", "CATCHMENT_NEO4J_DATABASE"} {
		must(t, os.Unsetenv(name)) // onNeo4j has them put back
	}
	dir := t.TempDir()
	must(t, os.WriteFile(filepath.Join(dir, "neo4j_password"), []byte(server.Password), 0o600))
	here := strings.NewReplacer("bolt://neo4j:7687", server.Bolt(), "/run/secrets", dir, "/data", dir, "0.0.0.0:8080", "127.0.0.1:0")
	for _, m := range regexp.MustCompile(`(?m)^ +(CATCHMENT_\w+): "?([^"#\n]+?)"?(?: +#.*)?$`).FindAllStringSubmatch(read(t, "compose.yaml"), -1) {
		t.Setenv(m[1], here.Replace(m[2]))
	}
	c := start(t, dir)
	if !strings.Contains(c.said[3], server.Bolt()) {
		t.Errorf("its data is elsewhere: %q", c.said)
	}
	for end := time.Now().Add(time.Minute); ; time.Sleep(50 * time.Millisecond) { // as the health check asks again
		status, text := c.get(t, probe(t))
		if status == 200 {
			break
		}
		if time.Now().After(end) {
			t.Fatalf("the health check is answered %d %s", status, text)
		}
	}
	if got := c.ask(t, "{datasets{totalCount}}", ""); !strings.Contains(got, `"totalCount":70`) {
		t.Errorf("of the demo it says %s", got)
	}
}

// probe is the page that the health check of compose.yaml asks for.
func probe(t *testing.T) string {
	t.Helper()
	found := regexp.MustCompile(`http://127\.0\.0\.1:8080/\w+`).FindString(read(t, "compose.yaml"))
	u, err := url.Parse(found)
	must(t, err)
	if !strings.Contains(read(t, "Dockerfile"), found) {
		t.Errorf("the Dockerfile asks for something else than %s", found)
	}
	return u.Path
}

// runAll runs the lines of a block.
func (r *reader) runAll(t *testing.T, text string) {
	t.Helper()
	for _, line := range strings.Split(strings.ReplaceAll(text, "\\\n", " "), "\n") {
		if line = strings.TrimSpace(line); line != "" && !strings.HasPrefix(line, "#") {
			r.run(t, line)
		}
	}
}

// endAll ends the servers that a page has started.
func (r *reader) endAll() {
	for _, cmd := range r.servers {
		_ = cmd.Process.Kill() // it may have ended by itself
		_ = cmd.Wait()
	}
	r.servers = nil
}
