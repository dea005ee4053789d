package neo4j

import (
	"slices"

	"catchment/ecosystem"
	"catchment/store/ledger"
)

// present tells a commit plan what stands now. It reads under the head's lock.
type present struct{ *transaction }

var _ ledger.Present = present{}

// Committed gives the commits that change sets became.
func (p present) Committed(sets []ecosystem.ID) (commits []ecosystem.Commit, err error) {
	err = p.each("committed", map[string]any{"ids": texts(sets)}, func(row []any) error {
		commits = append(commits, decodedCommit(row[0].(properties)))
		return nil
	})
	return commits, err
}

// States gives the states of things.
func (p present) States(ids []ecosystem.ID) (states []ecosystem.Record, err error) {
	for part := range slices.Chunk(texts(ids), batch) {
		err = p.each("records", byLabel(part), func(row []any) error {
			if r, whole := decoded(row[0].(properties)); whole {
				states = append(states, r)
			}
			return nil
		})
		if err != nil {
			return nil, err
		}
	}
	return states, nil
}

// Versions gives the commits that made the states of things.
func (p present) Versions(ids []ecosystem.ID) (map[ecosystem.ID]ecosystem.Revision, error) {
	versions := make(map[ecosystem.ID]ecosystem.Revision, len(ids))
	for part := range slices.Chunk(texts(ids), batch) {
		err := p.each("versions", byLabel(part), func(row []any) error {
			id, _ := row[0].(string)
			since, _ := row[1].(int64)
			versions[ecosystem.ID(id)] = ecosystem.Revision(since)
			return nil
		})
		if err != nil {
			return nil, err
		}
	}
	return versions, nil
}

// MovedSince gives what later commits did to things and to the claims on them.
func (p present) MovedSince(of []ecosystem.ID, since ecosystem.Revision) (moved []ledger.Moved, err error) {
	for part := range slices.Chunk(texts(of), batch) {
		args := byLabel(part)
		args["revision"] = int64(since)
		err := p.each("moved_since", args, func(row []any) error {
			about, _ := row[0].(string)
			id, _ := row[1].(string)
			by, _ := row[2].(int64)
			moved = append(moved, ledger.Moved{Of: ecosystem.ID(about), ID: ecosystem.ID(id), By: ecosystem.Revision(by)})
			return nil
		})
		if err != nil {
			return nil, err
		}
	}
	return moved, nil
}

// NamedBy gives the links and claims that name each thing.
func (p present) NamedBy(ids []ecosystem.ID, limit int) (map[ecosystem.ID][]ecosystem.ID, error) {
	named := make(map[ecosystem.ID][]ecosystem.ID, len(ids))
	for part := range slices.Chunk(texts(ids), batch) {
		err := p.each("named_by", map[string]any{"ids": part, "limit": limit}, func(row []any) error {
			id, _ := row[0].(string)
			by, _ := row[1].(string)
			named[ecosystem.ID(id)] = append(named[ecosystem.ID(id)], ecosystem.ID(by))
			return nil
		})
		if err != nil {
			return nil, err
		}
	}
	return named, nil
}

// KeyHolders gives the things that have keys.
func (p present) KeyHolders(keys []ecosystem.Key) (map[ecosystem.Key]ecosystem.ID, error) {
	return holdersOf(p, "key_holders", keys, keyName)
}

// LinkHolders gives the links that have identities.
func (p present) LinkHolders(identities []ecosystem.LinkIdentity) (map[ecosystem.LinkIdentity]ecosystem.ID, error) {
	return holdersOf(p, "link_holders", identities, identityName)
}

// holdersOf asks who has what is kept under names that are unique.
func holdersOf[K comparable](p present, statement string, list []K, name func(K) string) (map[K]ecosystem.ID, error) {
	meant := make(map[string]K, len(list))
	names := make([]string, len(list))
	for i, k := range list {
		names[i] = name(k)
		meant[names[i]] = k
	}
	holders := make(map[K]ecosystem.ID, len(list))
	for part := range slices.Chunk(names, batch) {
		err := p.each(statement, map[string]any{"names": part}, func(row []any) error {
			id, _ := row[0].(string)
			held, _ := row[1].(string)
			holders[meant[held]] = ecosystem.ID(id)
			return nil
		})
		if err != nil {
			return nil, err
		}
	}
	return holders, nil
}

// byLabel parts ids by the label that their things have.
func byLabel(ids []string) map[string]any {
	var entities, links, claims []string
	for _, id := range ids {
		switch kind, _ := ecosystem.ID(id).Kind(); kind {
		case ecosystem.KindLink:
			links = append(links, id)
		case ecosystem.KindClaim:
			claims = append(claims, id)
		default:
			entities = append(entities, id)
		}
	}
	return map[string]any{"ids": ids, "entities": entities, "links": links, "claims": claims}
}
