package main

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

// A server is killed while it commits and its projection follows. After the next
// start, which begins from a checkpoint older than those commits, it answers every
// question as a server without a projection does, and no acknowledged commit is lost.
func TestKilledServerAnswersAfterRestartAsWithoutProjection(t *testing.T) {
	t.Parallel()
	const rounds = 4
	dir := t.TempDir()
	startSynthetic(t, dir).stop(t, syscall.SIGTERM)
	fillUp(t, dir)
	token := strings.TrimSpace(runs(t, dir, "token", "create", "--role", "EDITOR"))
	kept := filepath.Join(dir, "catchment.db.projection")
	head := 0
	for round := range rounds {
		c := start(t, dir)
		c.ready(t)
		waitUntil(t, "it is kept for the next start", func() bool {
			_, err := os.Stat(kept)
			return err == nil
		})
		time.AfterFunc(time.Duration(50+rand.IntN(400))*time.Millisecond, func() { _ = c.Process.Kill() })
		committed := c.linkUntilDead(t, token)
		_ = c.Wait() // it was killed

		again := start(t, dir)
		again.ready(t)
		after := again.head(t)
		if committed == 0 || after < head+committed {
			t.Fatalf("round %d: %d commits were acknowledged after %d, and the store is at %d", round, committed, head, after)
		}
		head = after
		with := again.questions(t)
		again.stop(t, syscall.SIGTERM)
		without := start(t, dir, "--projection=off")
		if diff := cmp.Diff(without.questions(t), with); diff != "" {
			t.Fatalf("round %d, after %d commits (-without +with the projection):\n%s", round, committed, diff)
		}
		without.stop(t, syscall.SIGTERM)
	}
}

// fillUp imports so many actors that the projection is worth keeping.
func fillUp(t *testing.T, dir string) {
	t.Helper()
	var file strings.Builder
	file.WriteString("keys,name\n")
	for i := range 51_000 {
		fmt.Fprintf(&file, "slug:a%d,Actor %d\n", i, i)
	}
	must(t, os.WriteFile(filepath.Join(dir, "actors.csv"), []byte(file.String()), 0o600))
	runs(t, dir, "import", "csv", "actors.csv")
}

func (c *catchment) ready(t *testing.T) {
	t.Helper()
	waitUntil(t, "it is ready", func() bool {
		status, _ := c.get(t, "/readyz")
		return status == 200
	})
}

func (c *catchment) head(t *testing.T) int {
	t.Helper()
	var answer struct {
		Commits struct{ Nodes []struct{ Revision int } }
	}
	must(t, json.Unmarshal([]byte(c.data(t, `{ commits(last: 1) { nodes { revision } } }`, "")), &answer))
	return answer.Commits.Nodes[0].Revision
}

// linkUntilDead says of courses that they lead to occupations until nobody answers,
// and gives how many of these commits were acknowledged.
func (c *catchment) linkUntilDead(t *testing.T, token string) (commits int) {
	t.Helper()
	var known struct {
		Courses, Occupations struct{ Nodes []struct{ ID string } }
	}
	must(t, json.Unmarshal([]byte(c.data(t, `{ courses(first: 50) { nodes { id } } occupations(first: 50) { nodes { id } } }`, "")), &known))
	for {
		from, to := known.Courses.Nodes[rand.IntN(len(known.Courses.Nodes))].ID, known.Occupations.Nodes[rand.IntN(len(known.Occupations.Nodes))].ID
		answer, err := c.post(t, fmt.Sprintf(`mutation { link(type: LEADS_TO_OCCUPATION, from: %q, to: %q, claim: { method: MANUAL_CODING }) { commit { revision } } }`, from, to), token)
		if err != nil {
			return commits
		}
		if !strings.Contains(answer, `"revision":`) {
			t.Fatalf("the change is answered by %s", answer)
		}
		commits++
	}
}

// questions gives the answers to all that the projection serves.
func (c *catchment) questions(t *testing.T) map[string]string {
	t.Helper()
	answers := map[string]string{}
	for _, base := range questionFiles(t) {
		query := read(t, base+".graphql")
		if slices.ContainsFunc([]string{"occupationGaps", "coursesWithoutDemand", "paths", "bottlenecks"}, func(field string) bool { return strings.Contains(query, field) }) {
			answers[filepath.Base(base)] = c.data(t, query, read(t, base+".variables.json"))
		}
	}
	if len(answers) < 4 {
		t.Fatalf("only %d questions need the projection", len(answers))
	}
	return answers
}
