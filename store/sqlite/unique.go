package sqlite

import (
	"database/sql"

	"catchment/ecosystem"
)

// keyHolders finds the things that have a key which a move takes on.
func (b *book) keyHolders(moves []move) ([]ecosystem.ID, error) {
	taken := map[ecosystem.Key]bool{}
	released := map[ecosystem.Key]ecosystem.ID{}
	var ask [][]string
	for _, m := range moves {
		gone, got := keyChanges(m)
		for _, k := range gone {
			released[k] = m.id()
		}
		for _, k := range got {
			if !taken[k] {
				taken[k] = true
				ask = append(ask, []string{k.Scheme, k.Value})
			}
		}
	}
	if len(ask) == 0 {
		return nil, nil
	}
	holders := map[ecosystem.Key]ecosystem.ID{}
	err := b.c.each(b.ctx, queries["holders"], []any{jsonTuples(ask)}, func(rows *sql.Rows) error {
		var scheme, value, id string
		err := rows.Scan(&scheme, &value, &id)
		if k := (ecosystem.Key{Scheme: scheme, Value: value}); released[k] != ecosystem.ID(id) {
			holders[k] = ecosystem.ID(id)
		}
		return err
	})
	if err != nil {
		return nil, err
	}
	return firstComeFirstServed(moves, holders, func(m move) []ecosystem.Key { _, got := keyChanges(m); return got }), nil
}

// identityHolders finds the links that a move states a second time under another id.
func (b *book) identityHolders(moves []move) ([]ecosystem.ID, error) {
	released := map[ecosystem.LinkIdentity]ecosystem.ID{}
	var ask [][]string
	for _, m := range moves {
		gone, got := identityChange(m)
		for _, l := range gone {
			released[l] = m.id()
		}
		for _, l := range got {
			ask = append(ask, []string{string(l.Type), string(l.From), string(l.To), l.Qualifier})
		}
	}
	if len(ask) == 0 {
		return nil, nil
	}
	holders := map[ecosystem.LinkIdentity]ecosystem.ID{}
	err := b.c.each(b.ctx, queries["identities"], []any{jsonTuples(ask)}, func(rows *sql.Rows) error {
		var l ecosystem.LinkIdentity
		var id ecosystem.ID
		err := rows.Scan(&l.Type, &l.From, &l.To, &l.Qualifier, &id)
		if released[l] != id {
			holders[l] = id
		}
		return err
	})
	if err != nil {
		return nil, err
	}
	return firstComeFirstServed(moves, holders, func(m move) []ecosystem.LinkIdentity { _, got := identityChange(m); return got }), nil
}

// firstComeFirstServed hands out what each move takes, in order, and names who had it first.
func firstComeFirstServed[K comparable](moves []move, holders map[K]ecosystem.ID, taken func(move) []K) []ecosystem.ID {
	var first []ecosystem.ID
	for _, m := range moves {
		for _, k := range taken(m) {
			if holder, held := holders[k]; held && holder != m.id() {
				first = append(first, holder)
			} else {
				holders[k] = m.id()
			}
		}
	}
	return first
}
