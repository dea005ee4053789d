package neo4j

import (
	"cmp"
	"context"
	"iter"
	"slices"

	"catchment/ecosystem"
)

// scanChunk is how many things are read at once, of the current graph and of the archive each.
const scanChunk = 1000

// span is a range of ids, from exclusive, upto inclusive, of things of one label.
type span struct {
	statement  string // what reads it of the current graph
	from, upto string
	nouns      any // of entities; nil for links and claims
}

// spans are the ranges of ids that kinds take up, in order: an id begins with the
// prefix of its kind. Entities that follow one another are one range.
func spans(kinds []ecosystem.Kind) []span {
	if len(kinds) == 0 {
		kinds = ecosystem.KindsOf(ecosystem.Tables())
	}
	kinds = distinct(kinds) // a copy, each once
	slices.SortFunc(kinds, func(a, b ecosystem.Kind) int {
		return cmp.Compare(ecosystem.NounOf(a).Prefix, ecosystem.NounOf(b).Prefix)
	})
	var list []span
	for _, k := range kinds {
		prefix := ecosystem.NounOf(k).Prefix
		s := span{from: prefix + "_", upto: prefix + "`"} // ` comes after _
		switch n := len(list); {
		case k == ecosystem.KindLink:
			s.statement = "scan_links"
		case k == ecosystem.KindClaim:
			s.statement = "scan_claims"
		case n > 0 && list[n-1].nouns != nil:
			list[n-1].upto, list[n-1].nouns = s.upto, append(list[n-1].nouns.([]string), string(k))
			continue
		default:
			s.statement, s.nouns = "scan_entities", []string{string(k)}
		}
		list = append(list, s)
	}
	return list
}

// chunk reads the next states of a span in order, whoever may see them, and takes
// them off it; more tells whether there may be others.
//
// The archive is asked about the range that the current graph has just answered
// for, or about as much of it as one answer holds.
func (v *snapshot) chunk(s *span) (records []ecosystem.Record, more bool, err error) {
	current, last, err := v.between(s.statement, map[string]any{"from": s.from, "upto": s.upto, "nouns": s.nouns, "limit": scanChunk})
	if err != nil {
		return nil, false, err
	}
	upto := s.upto
	if len(current) == scanChunk {
		upto, more = last, true
	}
	past, last, err := v.pastBetween(*s, upto)
	if err != nil {
		return nil, false, err
	}
	if len(past) == scanChunk {
		upto, more = last, true
	}
	s.from = upto
	then := map[ecosystem.ID]bool{}
	for _, p := range past {
		if r, whole := decodedPast(p); whole {
			then[r.ID], v.past[r.ID] = true, true
			records = append(records, r.Record)
		}
	}
	for _, p := range current {
		if r, whole := decoded(p); whole && string(r.ID) <= upto && r.Since <= v.rev && !then[r.ID] {
			records = append(records, r)
		}
	}
	slices.SortFunc(records, func(a, b ecosystem.Record) int { return cmp.Compare(a.ID, b.ID) })
	for i, r := range records {
		v.known[r.ID] = &records[i]
	}
	return records, more, nil
}

// pastBetween asks the archive about a span up to an id, unless nothing has changed.
func (v *snapshot) pastBetween(s span, upto string) (found []properties, last string, err error) {
	if unchanged, err := v.unchanged(); unchanged || err != nil {
		return nil, "", err
	}
	return v.between("past_scan", map[string]any{"from": s.from, "upto": upto, "nouns": s.nouns, "limit": scanChunk, "rev": int64(v.rev)})
}

// between runs a statement that gives ids and properties in order, and tells the last id.
func (v *snapshot) between(statement string, params map[string]any) (found []properties, last string, err error) {
	err = v.each(statement, params, func(row []any) error {
		last, _ = row[0].(string)
		p, _ := row[1].(properties)
		found = append(found, p)
		return nil
	})
	return found, last, err
}

// Scan gives everything of these kinds by id. It reads in chunks, each in a
// transaction of its own, so that none stays open behind a slow caller.
func (r *reader) Scan(ctx context.Context, kinds []ecosystem.Kind) iter.Seq2[ecosystem.Record, error] {
	return func(yield func(ecosystem.Record, error) bool) {
		if err := ecosystem.CheckKinds(kinds); err != nil {
			yield(ecosystem.Record{}, err)
			return
		}
		left := spans(kinds)
		for len(left) > 0 {
			records, rest, err := r.scanned(ctx, left)
			if err != nil {
				yield(ecosystem.Record{}, err)
				return
			}
			for _, rec := range records {
				if !yield(rec, nil) {
					return
				}
			}
			left = rest
		}
	}
}

// scanned reads from the first spans until there is a chunk's worth, and gives what is left of them.
func (r *reader) scanned(ctx context.Context, left []span) (records []ecosystem.Record, rest []span, err error) {
	err = r.read(ctx, func(v *snapshot) error {
		records, rest = nil, slices.Clone(left)
		for len(rest) > 0 && len(records) < scanChunk {
			v.forget()
			there, more, err := v.chunk(&rest[0])
			if err != nil {
				return err
			}
			shown, err := v.shown(there)
			if err != nil {
				return err
			}
			records = append(records, shown...)
			if !more {
				rest = rest[1:]
			}
		}
		return nil
	})
	return records, rest, err
}
