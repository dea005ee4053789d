package main

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"
)

// marked is a thing, link or flow by whether it is said to be made up.
type marked struct {
	ID          string
	IsSynthetic bool
}

// inAll is what the map counts, by hand and by group.
type inAll struct {
	Nodes, Links []marked
	Legend       []struct {
		Of, Value string
		Count     int
	}
	Groups []struct{ SyntheticCount int }
	Ties   []struct {
		Flows, Running, SyntheticCount int
		Statuses                       []struct {
			Status string
			Count  int
		}
	}
}

func (m inAll) legend() map[string]int {
	counts := map[string]int{}
	for _, l := range m.Legend {
		counts[l.Of+" "+l.Value] = l.Count
	}
	return counts
}

func TestMapMarksSyntheticThingsAsTheirDetailsDo(t *testing.T) {
	t.Parallel()
	for _, mode := range []string{"on", "off"} {
		t.Run("projection "+mode, func(t *testing.T) {
			c := startSynthetic(t, t.TempDir(), "--projection="+mode)
			var drawn struct{ Map inAll }
			c.into(t, &drawn, `{ map(limit: 10000) { nodes { id: thing isSynthetic } links { id: linkOrFlow isSynthetic } legend { of value count }
				groups { syntheticCount } ties { flows running syntheticCount statuses { status count } } } }`)
			counts := drawn.Map.legend()
			drawn.Map.addsUp(t)
			for of, list := range map[string][]marked{"SYNTHETIC": drawn.Map.Nodes, "SYNTHETIC_LINK": drawn.Map.Links} {
				made := 0
				for _, m := range list {
					if m.IsSynthetic {
						made++
					}
				}
				if made == 0 || made == len(list) || counts[of+" TRUE"] != made || counts[of+" FALSE"] != len(list)-made {
					t.Errorf("%d of %d are marked, the legend counts %v", made, len(list), counts)
				}
			}
			for some := range slices.Chunk(slices.Concat(drawn.Map.Nodes, drawn.Map.Links), 50) {
				c.sayTheSame(t, some)
			}
		})
	}
}

// addsUp holds what groups and ties count against the legend.
func (m inAll) addsUp(t *testing.T) {
	t.Helper()
	order := []string{"EXISTING", "PROPOSED", "BLOCKED", "CONDITIONAL", "MISSING", "ENDED", "UNKNOWN"}
	got := map[string]int{}
	for _, g := range m.Groups {
		got["SYNTHETIC TRUE"] += g.SyntheticCount
	}
	several := 0
	for _, tie := range m.Ties {
		got["SYNTHETIC_LINK TRUE"] += tie.SyntheticCount
		last, flows, running := -1, 0, 0
		for _, s := range tie.Statuses {
			got["STATUS "+s.Status] += s.Count
			at := slices.Index(order, s.Status)
			if at <= last || s.Count < 1 {
				t.Errorf("statuses are out of order, or counted without any: %v", tie.Statuses)
			}
			last, flows = at, flows+s.Count
			if s.Status == "EXISTING" {
				running = s.Count
			}
		}
		if len(tie.Statuses) > 1 {
			several++
		}
		if flows != tie.Flows || running != tie.Running {
			t.Errorf("%v do not add up to %d flows of which %d run", tie.Statuses, tie.Flows, tie.Running)
		}
	}
	if several == 0 {
		t.Error("no tie of the demo has flows of several statuses")
	}
	for of, n := range m.legend() {
		counted := strings.HasPrefix(of, "STATUS ") || strings.HasPrefix(of, "SYNTHETIC") && strings.HasSuffix(of, " TRUE")
		if counted && got[of] != n {
			t.Errorf("groups and ties count %d of %s, the legend %d", got[of], of, n)
		}
	}
}

// sayTheSame holds what was drawn against the things themselves.
func (c *catchment) sayTheSame(t *testing.T, drawn []marked) {
	t.Helper()
	var ids []string
	for _, m := range drawn {
		ids = append(ids, m.ID)
	}
	list, _ := json.Marshal(ids)
	var told struct{ Nodes []marked }
	c.into(t, &told, fmt.Sprintf(`{ nodes(ids: %s) { ... on Entity { id isSynthetic } ... on Link { id isSynthetic } } }`, list))
	for i, m := range drawn {
		if told.Nodes[i] != m {
			t.Errorf("the map has %v, its details %v", m, told.Nodes[i])
		}
	}
}

func (c *catchment) into(t *testing.T, answer any, query string) {
	t.Helper()
	if err := json.Unmarshal([]byte(c.data(t, query, "")), answer); err != nil {
		t.Fatal(err)
	}
}
