package sqlite

import (
	"database/sql"

	"catchment/ecosystem"
)

// allowed tells whether the state after the moves holds together: everything
// that links and claims name is there, and no two things have one key or one identity.
func (b *book) allowed(moves []move) error {
	missing, err := b.missing(moves)
	if err != nil {
		return err
	}
	named, err := b.leftBehind(moves)
	if err != nil {
		return err
	}
	err = b.conflict(append(missing, named...), "A link or claim would name a thing that is not there.",
		"Name another, or end the link or claim with the thing.")
	if err != nil {
		return err
	}
	byKey, err := b.keyHolders(moves)
	if err != nil {
		return err
	}
	byIdentity, err := b.identityHolders(moves)
	if err != nil {
		return err
	}
	return b.conflict(append(byKey, byIdentity...), "Another thing has this key, or is this link, already.",
		"Change that thing, leave the key out, or state a further claim on that link.")
}

// refs are what must be there for a link or claim to be.
func refs(r ecosystem.Record) []ecosystem.ID {
	var fields []string
	switch r.Kind {
	case ecosystem.KindLink:
		fields = []string{"from", "to"}
	case ecosystem.KindClaim:
		fields = []string{"about", "source", "event"}
	}
	var ids []ecosystem.ID
	for _, f := range fields {
		if id := r.Ref(f); id != "" {
			ids = append(ids, id)
		}
	}
	return ids
}

// missing finds what the links and claims of the moves name and what will not be there.
func (b *book) missing(moves []move) ([]ecosystem.ID, error) {
	after := make(map[ecosystem.ID]bool, len(moves)) // whether a touched thing will be there
	for _, m := range moves {
		after[m.id()] = m.after != nil
	}
	var missing []ecosystem.ID
	unknown := map[ecosystem.ID]bool{}
	for _, m := range moves {
		if m.after == nil {
			continue
		}
		for _, id := range refs(m.after.Record) {
			there, touched := after[id]
			switch {
			case !touched:
				unknown[id] = true
			case !there:
				missing = append(missing, id)
			}
		}
	}
	if len(unknown) == 0 {
		return missing, nil
	}
	ask := make([]string, 0, len(unknown))
	for id := range unknown {
		ask = append(ask, string(id))
	}
	err := b.c.each(b.ctx, queries["present"], []any{jsonText(ask)}, func(rows *sql.Rows) error {
		var id string
		err := rows.Scan(&id)
		delete(unknown, ecosystem.ID(id))
		return err
	})
	for id := range unknown {
		missing = append(missing, id)
	}
	return missing, err
}

// leftBehind finds ended things that links and claims outside the change set
// still name. Those inside it, missing has looked at.
func (b *book) leftBehind(moves []move) ([]ecosystem.ID, error) {
	touched := make(map[ecosystem.ID]bool, len(moves))
	for _, m := range moves {
		touched[m.id()] = true
	}
	var named []ecosystem.ID
	for _, m := range moves {
		if m.after != nil {
			continue
		}
		err := b.c.each(b.ctx, queries["naming"], []any{string(m.id())}, func(rows *sql.Rows) error {
			var id string
			if err := rows.Scan(&id); err != nil || touched[ecosystem.ID(id)] {
				return err
			}
			named = append(named, m.id())
			return errEnough
		})
		if err != nil && err != errEnough {
			return nil, err
		}
	}
	return named, nil
}
