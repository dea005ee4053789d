package main

import (
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"catchment/store/neo4j/neo4jtest"
)

// onNeo4j makes an empty database the store of every command that the test runs.
// False means that there is no Neo4j on this machine.
func onNeo4j(t *testing.T) (*neo4jtest.Running, bool) {
	t.Helper()
	server, ok := neo4jtest.Empty(t)
	if ok {
		reachedAt(t, server, server.Routed())
	}
	return server, ok
}

// reachedAt makes a server's database the store of every command, at an address of it.
func reachedAt(t *testing.T, server *neo4jtest.Running, address string) {
	t.Helper()
	t.Setenv("CATCHMENT_STORE", address)
	t.Setenv("CATCHMENT_NEO4J_USER", server.User)
	t.Setenv("CATCHMENT_NEO4J_PASSWORD", server.Password)
	t.Setenv("CATCHMENT_NEO4J_DATABASE", server.Database)
}

// runs runs a command that must succeed and gives what it wrote to stdout.
func runs(t *testing.T, dir string, args ...string) string {
	t.Helper()
	cmd := exec.CommandContext(t.Context(), "catchment", args...)
	cmd.Dir = dir
	var words strings.Builder
	cmd.Stderr = &words
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("catchment %s: %v %s%s", strings.Join(args, " "), err, out, words.String())
	}
	return string(out)
}

func TestTheQuestionsHaveTheSameAnswersOnNeo4j(t *testing.T) {
	if _, ok := onNeo4j(t); !ok {
		return
	}
	c := start(t, t.TempDir(), "--demo")
	for _, base := range questionFiles(t) {
		t.Run(filepath.Base(base), func(t *testing.T) {
			sameAsFile(t, base+".golden.json", c.data(t, read(t, base+".graphql"), read(t, base+".variables.json")))
		})
	}
}

func TestAnImportIntoNeo4jIsTheSameTwiceAndMovesHouse(t *testing.T) {
	server, ok := onNeo4j(t)
	if !ok {
		return
	}
	seed, err := filepath.Abs("testdata/seed")
	must(t, err)
	dir := t.TempDir()
	if told := runs(t, dir, "import", "csv", seed); !strings.Contains(told, "226 created") {
		t.Errorf("the first import tells:\n%s", told)
	}
	if told := runs(t, dir, "import", "csv", seed); !strings.Contains(told, "0 changes") {
		t.Errorf("the second import tells:\n%s", told)
	}
	runs(t, dir, "copy", server.Routed(), "sqlite:moved.db")
	there, here := runs(t, dir, "check"), runs(t, dir, "check", "--store", "sqlite:moved.db")
	if there != here || !strings.Contains(there, "fingerprint") {
		t.Errorf("Neo4j holds\n%s\nand its copy\n%s", there, here)
	}
}
