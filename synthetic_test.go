package main

import (
	"encoding/json"
	"fmt"
	"slices"
	"testing"
)

// marked is a thing, link or flow by whether it is said to be made up.
type marked struct {
	ID          string
	IsSynthetic bool
}

func TestTheMapSaysWhatIsMadeUpAsTheDetailsDo(t *testing.T) {
	for _, mode := range []string{"on", "off"} {
		t.Run("projection "+mode, func(t *testing.T) {
			c := start(t, t.TempDir(), "--projection="+mode)
			var drawn struct {
				Map struct {
					Nodes, Links []marked
					Legend       []struct {
						Of, Value string
						Count     int
					}
				}
			}
			c.into(t, &drawn, `{ map(limit: 10000) { nodes { id isSynthetic } links { id isSynthetic } legend { of value count } } }`)
			counts := map[string]int{}
			for _, l := range drawn.Map.Legend {
				counts[l.Of+" "+l.Value] = l.Count
			}
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
