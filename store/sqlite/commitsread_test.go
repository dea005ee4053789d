package sqlite

import (
	"strings"
	"testing"
)

func TestReadsOfTheLogGoThroughIndexes(t *testing.T) {
	s := fresh(t)
	for name, values := range map[string][]any{"commits_of": {int64(1), "[1]"}, "touched": {"[1]"}} {
		var steps string
		err := s.reads.use(t.Context(), func(c *conn) (err error) {
			steps, err = queryPlan(t.Context(), c, queries[name], values)
			return err
		})
		if err != nil {
			t.Fatal(name, err)
		}
		for step := range strings.SplitSeq(steps, "\n") {
			whole := strings.HasPrefix(step, "SCAN") && !strings.Contains(step, "VIRTUAL TABLE")
			if whole || strings.Contains(step, "AUTOMATIC") {
				t.Errorf("%s: %s\nin\n%s", name, step, steps)
			}
		}
	}
}
