package main

import (
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

var update = flag.Bool("update", false, "write the golden answers and docs/questions.md anew")

// data asks as a stranger does and gives the data member of an answer without errors.
func (c *catchment) data(t *testing.T, query, variables string) string {
	t.Helper()
	if variables == "" {
		variables = "{}"
	}
	body, err := json.Marshal(map[string]any{"query": query, "variables": json.RawMessage(variables)})
	if err != nil {
		t.Fatal(err)
	}
	response, err := http.Post(c.url+"/graphql", "application/json", bytes.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	var answer struct{ Data, Errors json.RawMessage }
	if err := json.NewDecoder(response.Body).Decode(&answer); err != nil || answer.Errors != nil {
		t.Fatalf("%s: %v %s\n%s", response.Status, err, answer.Errors, query)
	}
	var b bytes.Buffer
	if err := json.Indent(&b, answer.Data, "", "  "); err != nil {
		t.Fatal(err)
	}
	return b.String() + "\n"
}

func TestQuestionsHaveTheirGoldenAnswers(t *testing.T) {
	t.Parallel()
	c := startSynthetic(t, t.TempDir())
	questions := questionFiles(t)
	if len(questions) < 30 {
		t.Fatalf("%d questions, want the thirty that the whole is measured by", len(questions))
	}
	for i, base := range questions {
		if number := fmt.Sprintf("%02d-", i+1); !strings.HasPrefix(filepath.Base(base), number) {
			t.Errorf("%s stands where number %s should", base, number)
		}
		t.Run(filepath.Base(base), func(t *testing.T) {
			got := c.data(t, read(t, base+".graphql"), read(t, base+".variables.json"))
			sameAsFile(t, base+".golden.json", got)
		})
	}
}

func TestQuestionsHaveTheSameAnswersWithoutProjection(t *testing.T) {
	t.Parallel()
	c := startSynthetic(t, t.TempDir(), "--projection=off")
	for _, base := range questionFiles(t) {
		t.Run(filepath.Base(base), func(t *testing.T) {
			got := c.data(t, read(t, base+".graphql"), read(t, base+".variables.json"))
			if diff := cmp.Diff(read(t, base+".golden.json"), got); diff != "" {
				t.Errorf("(-with it +without):\n%s", diff)
			}
		})
	}
}

// questionFiles gives the questions' paths without their endings, in order.
func questionFiles(t *testing.T) []string {
	t.Helper()
	paths, err := filepath.Glob("testdata/questions/*.graphql")
	if err != nil {
		t.Fatal(err)
	}
	for i, p := range paths {
		paths[i] = strings.TrimSuffix(p, ".graphql")
	}
	return paths
}

// sameAsFile holds a text against a file, or writes the file under -update.
func sameAsFile(t *testing.T, path, got string) {
	t.Helper()
	if *update {
		if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if diff := cmp.Diff(read(t, path), got); diff != "" {
		t.Errorf("%s differs (-want +got); if that is right, run: go test -run %s -update .\n%s", path, strings.Split(t.Name(), "/")[0], diff)
	}
}

func read(t *testing.T, path string) string {
	t.Helper()
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}
