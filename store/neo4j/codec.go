package neo4j

import (
	"crypto/sha256"
	"encoding/hex"
	"maps"
	"strings"

	"catchment/ecosystem"
)

// A record's fields are plain properties of its node, in the types that both sides
// have: int64, float64, bool, string and lists of strings. Beside them stand those
// of ours below, no name of which is a field's (tested).
//
//	id          the thing
//	revision    the commit that made this state
//	noun        an entity's kind, which its label says too; for the index by name
//	sortName    an entity's folded name, as far as nameKey goes; for the same index
//	searchText  what the word index has of an entity
//	identity    what makes a link this link and no other
//	until       in the past: the commit that replaced or ended the state
//	ended       in the past: whether it ended the thing
//	parts       in the past: how many properties there are, this one included, which
//	            tells whether a node that is being written is there as a whole
type properties = map[string]any

// stated are the properties of a record wherever it is kept.
func stated(r ecosystem.Record) properties {
	p := make(properties, len(r.Fields)+8)
	maps.Copy(p, r.Fields)
	p["id"], p["revision"] = string(r.ID), int64(r.Since)
	if r.Kind.IsEntity() {
		p["noun"], p["sortName"] = string(r.Kind), nameKey(ecosystem.Fold(r.Name()))
		if text := searchText(r); text != "" {
			p["searchText"] = text
		}
	}
	return p
}

// past are the properties of a state in the archive.
func past(r ecosystem.Record, until ecosystem.Revision, ended bool) properties {
	p := stated(r)
	p["until"], p["ended"] = int64(until), ended
	p["parts"] = int64(len(p) + 1)
	return p
}

// linkNode are the properties of a link's node; its relationship says type and ends by itself.
func linkNode(r ecosystem.Record) properties {
	p := stated(r)
	p["identity"] = identityName(ecosystem.Link{Record: r}.Identity())
	return p
}

func relationship(r ecosystem.Record) properties {
	p := stated(r)
	delete(p, "type")
	delete(p, "from")
	delete(p, "to")
	return p
}

// decoded reads a record from properties; false where they are not all there, as
// of a node that is being made or taken away.
func decoded(p properties) (ecosystem.Record, bool) {
	text, named := p["id"].(string)
	revision, stamped := p["revision"].(int64)
	id := ecosystem.ID(text)
	kind, known := id.Kind()
	if !named || !stamped || !known {
		return ecosystem.Record{}, false
	}
	r := ecosystem.Record{ID: id, Kind: kind, Since: ecosystem.Revision(revision), Fields: make(ecosystem.Fields, len(p))}
	for name, v := range p {
		if ours[name] {
			continue
		}
		if list, isList := v.([]any); isList {
			v = textsOf(list)
		}
		r.Fields[name] = v
	}
	return r, true
}

// ours are the properties that are no fields.
var ours = map[string]bool{"id": true, "revision": true, "noun": true, "sortName": true, "searchText": true, "identity": true,
	"until": true, "ended": true, "parts": true}

func textsOf(list []any) []string {
	texts := make([]string, len(list))
	for i, v := range list {
		texts[i], _ = v.(string)
	}
	return texts
}

// version is a state in the archive.
type version struct {
	ecosystem.Record
	until ecosystem.Revision
	ended bool
}

// decodedPast reads a state from the archive; false where it is not wholly written yet.
func decodedPast(p properties) (version, bool) {
	parts, counted := p["parts"].(int64)
	if !counted || int(parts) != len(p) {
		return version{}, false
	}
	r, whole := decoded(p)
	until, _ := p["until"].(int64)
	ended, _ := p["ended"].(bool)
	return version{r, ecosystem.Revision(until), ended}, whole
}

// nameRunes is how much of a folded name is kept for sorting: an index has room for
// 8 kB. Names that go on beyond it are put in order by the program.
const nameRunes = 200

// nameKey is what a folded name is sorted by as far as it goes: if one name sorts
// before another, its key does not sort after the other's.
func nameKey(folded string) string {
	n := 0
	for i := range folded {
		if n == nameRunes {
			return folded[:i]
		}
		n++
	}
	return folded
}

// searchText is what the word index keeps of an entity.
func searchText(r ecosystem.Record) string { return strings.Join(ecosystem.IndexTerms(r), " ") }

// maxName is how long a name may be that a constraint holds unique.
const maxName = 1000

// uniqueName is a text of any length as a name that a constraint can hold unique.
func uniqueName(s string) string {
	if len(s) <= maxName {
		return s
	}
	sum := sha256.Sum256([]byte(s))
	return "sha256 " + hex.EncodeToString(sum[:])
}

// keyName is what the node of a key is called.
func keyName(k ecosystem.Key) string { return uniqueName(k.String()) }

// identityName is what a link is kept unique by. No key has a name like it: there is no
// space in a scheme.
func identityName(l ecosystem.LinkIdentity) string {
	return uniqueName(string(l.Type) + " " + string(l.From) + " " + string(l.To) + " " + l.Qualifier)
}

// distinct is a list with each of its members once.
func distinct[T comparable](list []T) []T {
	seen := make(map[T]bool, len(list))
	var kept []T
	for _, v := range list {
		if !seen[v] {
			seen[v] = true
			kept = append(kept, v)
		}
	}
	return kept
}

func texts[T ~string](list []T) []string {
	out := make([]string, len(list))
	for i, v := range list {
		out[i] = string(v)
	}
	return out
}
