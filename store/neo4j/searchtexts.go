package neo4j

import (
	"context"

	driver "github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

// renewedAtOnce is how many states are read and written in one transaction.
const renewedAtOnce = 1000

// renewSearchTexts writes anew what the word indexes have of each thing, now and then.
func (s *Store) renewSearchTexts(ctx context.Context) error {
	for _, of := range []string{"search_texts", "past_search_texts"} {
		id, until, more := "", int64(0), true
		for more {
			var rows []properties
			err := s.writes.run(ctx, driver.AccessModeWrite, func(t *transaction) error {
				rows = nil
				if err := t.each(of, map[string]any{"id": id, "until": until, "limit": renewedAtOnce}, func(row []any) error {
					p, _ := row[0].(properties)
					rows = append(rows, renewed(p))
					return nil
				}); err != nil {
					return err
				}
				return t.do("renew_"+of, map[string]any{"rows": rows})
			})
			if err != nil {
				return err
			}
			if more = len(rows) == renewedAtOnce; more {
				last := rows[len(rows)-1]
				id, _ = last["id"].(string)
				until, _ = last["until"].(int64)
			}
		}
	}
	return nil
}

// renewed is a state's place with the text that the word index shall have of it.
func renewed(p properties) properties {
	r, _ := decoded(p)
	row := properties{"id": p["id"], "until": p["until"], "text": nil}
	if text := searchText(r); r.Kind.IsEntity() && text != "" {
		row["text"] = text
	}
	return row
}
