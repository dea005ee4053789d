package web_test

import (
	"os"
	"os/exec"
	"testing"

	"catchment/store/neo4j/neo4jtest"
)

// What these do in a browser changes what is stored and follows what others change: the
// page on an engine, from a form to its commit and from the commit to another's page.
// They share one server and one browser.
var editedAndFollowed = []string{"edit", "live", "following"}

// What these read is what storetest holds both engines to: found, counted, compared and
// paged alike. With CATCHMENT_LONG they are tried on Neo4j too, each on a new demo.
var readAlike = []string{"map", "changes", "difference", "registry", "rows"}

// make browser has tried the page on SQLite when it runs this; without the binary
// that it names there is nothing to try.
func TestThePageOnNeo4j(t *testing.T) {
	if os.Getenv("CATCHMENT_BIN") == "" {
		t.Log("NOT TESTED here: make browser tries the page, on both engines.")
		return
	}
	server, ok := neo4jtest.Cleared(t)
	if !ok {
		return
	}
	t.Setenv("CATCHMENT_BROWSER_STORE", server.Routed())
	t.Setenv("CATCHMENT_NEO4J_USER", server.User)
	t.Setenv("CATCHMENT_NEO4J_PASSWORD", server.Password)
	t.Setenv("CATCHMENT_NEO4J_DATABASE", server.Database)
	runs := [][]string{editedAndFollowed}
	if os.Getenv("CATCHMENT_LONG") != "" {
		for _, name := range readAlike {
			runs = append(runs, []string{name})
		}
	} else {
		t.Logf("With CATCHMENT_LONG these are tried on Neo4j too: %v", readAlike)
	}
	for _, names := range runs {
		t.Run(names[0], func(t *testing.T) {
			server.EmptyOfData(t)
			args := []string{"run", "--silent", "browser", "--"}
			for _, name := range names {
				args = append(args, "/"+name+".test")
			}
			out, err := exec.CommandContext(t.Context(), "npm", args...).CombinedOutput()
			if err != nil {
				t.Errorf("%v\n%s", err, out)
			}
			t.Logf("%s", out)
			if actors := server.Run(t, "MATCH (a:Actor) RETURN count(a)", nil)[0][0]; actors == int64(0) {
				t.Error("nothing of it was on Neo4j")
			}
		})
	}
}
