package web_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"catchment/store/neo4j/neo4jtest"
)

// What these try could differ between the engines: what is stored, found, counted,
// compared, paged and followed. The other files try the page alone, or what the
// projection answers: gaps and ways, which the questions hold on both engines.
var triedOnBothEngines = []string{"map", "changes", "difference", "registry", "edit", "rows", "live", "following"}

// make browser has tried the page on SQLite when it runs this; without the binary
// that it names there is nothing to try.
func TestThePageOnNeo4j(t *testing.T) {
	if os.Getenv("CATCHMENT_BIN") == "" {
		t.Log("NOT TESTED here: make browser tries the page, on both engines.")
		return
	}
	server, ok := neo4jtest.Empty(t)
	if !ok {
		return
	}
	t.Setenv("CATCHMENT_BROWSER_STORE", server.Routed())
	t.Setenv("CATCHMENT_NEO4J_USER", server.User)
	t.Setenv("CATCHMENT_NEO4J_PASSWORD", server.Password)
	t.Setenv("CATCHMENT_NEO4J_DATABASE", server.Database)
	for _, name := range triedOnBothEngines {
		t.Run(name, func(t *testing.T) {
			server.EmptyOfData(t)
			cmd := exec.CommandContext(t.Context(), "node", "--test", filepath.Join("browser", name+".test.mjs"))
			if out, err := cmd.CombinedOutput(); err != nil {
				t.Errorf("%v\n%s", err, out)
			}
			if actors := server.Run(t, "MATCH (a:Actor) RETURN count(a)", nil)[0][0]; actors == int64(0) {
				t.Error("nothing of it was on Neo4j")
			}
		})
	}
}
