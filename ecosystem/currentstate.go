package ecosystem

import (
	"context"
	"maps"
	"slices"
	"time"
)

// currentState is what the rules need to know of the present: the things that a change
// set touches or names, and who holds the keys it gives. Registry.prepare loads it, and
// everything that judges is a pure function of it and the change set.
type currentState struct {
	records    map[ID]Record
	holders    map[Key]ID
	attributes attributes
	loops      map[ID][]ID    // of links that would lead a thing back to itself: all on the way, see loadLoops
	decides    []ID           // the things whose values the change set may move
	claims     map[ID][]Claim // on these
}

// loadCurrent reads what a change set needs in four reads, whatever its size, and in one
// a level where it makes links that lead upward; in a few more what fields of one's own
// need, where it has any.
func loadCurrent(ctx context.Context, r Reader, cs ChangeSet) (currentState, error) {
	current, err := loadNamed(ctx, r, cs)
	if err != nil {
		return currentState{}, err
	}
	if current.attributes, err = loadAttributes(ctx, r, cs, current.records); err != nil {
		return currentState{}, err
	}
	if err := current.loadClaims(ctx, r, cs); err != nil {
		return currentState{}, err
	}
	return current, current.loadLoops(ctx, r, cs)
}

// loadClaims reads the claims on all whose values a change set may move.
func (current *currentState) loadClaims(ctx context.Context, r Reader, cs ChangeSet) (err error) {
	current.decides = current.decidedBy(cs)
	there := current.there(current.decides)
	if len(there) == 0 {
		return nil
	}
	if current.claims, err = r.Claims(ctx, there); err != nil {
		return err
	}
	current.records = maps.Clone(current.records)
	own := false
	for _, list := range current.claims {
		for _, c := range list {
			current.records[c.ID] = c.Record
			own = own || c.SpeaksOfAttributes()
		}
	}
	if !own {
		return nil
	}
	return current.attributes.readDefinitions(ctx, r)
}

// there are those of some things that exist.
func (current currentState) there(ids []ID) []ID {
	return slices.DeleteFunc(slices.Clone(ids), func(id ID) bool { return current.records[id].ID == "" })
}

// decidedBy gives the things whose values a change set may move: those that its claims
// are or were about, and those of which it sets a value or who may see them.
func (current *currentState) decidedBy(cs ChangeSet) []ID {
	ids := map[ID]bool{}
	for _, c := range cs.Changes {
		if c.Kind == KindClaim {
			about, _ := c.Set["about"].(string)
			ids[ID(about)], ids[current.records[c.ID].Ref("about")] = true, true
			continue
		}
		for name := range c.Set {
			if name == "visibility" || NounOf(c.Kind).IsClaimed(name) {
				ids[c.ID] = true
			}
		}
	}
	delete(ids, "")
	return slices.Sorted(maps.Keys(ids))
}

// loadNamed reads what a change set touches and names.
func loadNamed(ctx context.Context, r Reader, cs ChangeSet) (currentState, error) {
	ids, keys := map[ID]bool{}, map[Key]bool{}
	for _, c := range cs.Changes {
		ids[c.ID] = true
		for _, field := range references {
			if ref, ok := c.Set[field].(string); ok && ref != "" {
				ids[ID(ref)] = true
			}
		}
		if list, ok := c.Set["keys"].([]string); ok {
			for _, k := range list {
				keys[ParseKey(k)] = true
			}
		}
	}
	holders, err := r.Resolve(ctx, slices.Collect(maps.Keys(keys)))
	if err != nil {
		return currentState{}, err
	}
	for _, id := range holders {
		ids[id] = true
	}
	records, err := r.Records(ctx, slices.Sorted(maps.Keys(ids)))
	if err != nil {
		return currentState{}, err
	}
	named := namedInFields(cs, records)
	if len(named) == 0 {
		return currentState{records: records, holders: holders}, nil
	}
	more, err := r.Records(ctx, named)
	if err != nil {
		return currentState{}, err
	}
	all := maps.Clone(records)
	maps.Copy(all, more)
	return currentState{records: all, holders: holders}, nil
}

// namedInFields gives what links and claims name in fields that a patch leaves alone;
// the rules need that all the same.
func namedInFields(cs ChangeSet, records map[ID]Record) []ID {
	var named []ID
	for _, c := range cs.Changes {
		for _, field := range references {
			if ref := records[c.ID].Ref(field); ref != "" && records[ref].ID == "" {
				named = append(named, ref)
			}
		}
	}
	return named
}

// references are the fields by which links and claims name other things.
var references = []string{"from", "to", "about", "source", "event"}

// movedVersions gives the things whose version the change set names and that have
// another now; 0 where they do not exist now.
func (current currentState) movedVersions(cs ChangeSet) map[ID]Revision {
	moved := map[ID]Revision{}
	for _, c := range cs.Changes {
		if now := current.records[c.ID].Since; c.Expect != Any && c.Expect != now {
			moved[c.ID] = now
		}
	}
	return moved
}

// after gives what a thing will be once the change set is applied; false where it will not exist.
func (current currentState) after(byID map[ID]Change, id ID) (Record, bool) {
	before, exists := current.records[id]
	if c, touched := byID[id]; touched {
		return c.after(before), !c.End
	}
	return before, exists
}

// withDefaults brings values into their normal form and fills in what a change set may
// leave out: for new things the defaults of their table and when and by whom it was said;
// new links are as visible as both their ends, new claims as what they are about.
func withDefaults(cs ChangeSet, current currentState) []Change {
	changes := slices.Clone(cs.Changes)
	open := map[Kind][]int{} // new links and claims that do not say who may see them
	for i, c := range changes {
		if c.End {
			continue
		}
		set := make(Fields, len(c.Set))
		for name, v := range c.Set {
			set[name] = NormalValue(v)
		}
		if list, ok := set["keys"].([]string); ok {
			set["keys"] = nil // none clears
			if keys := NormalKeys(list); len(keys) > 0 {
				set["keys"] = keys
			}
		}
		if _, exists := current.records[c.ID]; exists {
			clearToDefaults(set, c.Kind)
		} else {
			if set["visibility"] == nil {
				open[c.Kind] = append(open[c.Kind], i)
			}
			fillDefaults(set, c.Kind, cs)
		}
		changes[i].Set = set
	}
	current.hideWithAnchors(changes, open)
	return changes
}

// hideWithAnchors lets links be as visible as both their ends, then claims as what they are about.
func (current currentState) hideWithAnchors(changes []Change, open map[Kind][]int) {
	if len(open[KindLink])+len(open[KindClaim]) == 0 {
		return
	}
	byID := make(map[ID]Change, len(changes))
	for _, c := range changes {
		byID[c.ID] = c
	}
	for _, kind := range []Kind{KindLink, KindClaim} {
		for _, i := range open[kind] {
			set := changes[i].Set
			for _, field := range []string{"from", "to", "about"} {
				anchor, _ := current.after(byID, Record{Fields: set}.Ref(field))
				if v := anchor.Visibility(); v.Level() > (Record{Fields: set}).Visibility().Level() {
					set["visibility"] = string(v)
				}
			}
		}
	}
}

// clearToDefaults lets a cleared field say that nobody knows, where it has a word for that.
func clearToDefaults(set Fields, kind Kind) {
	for name, v := range set {
		if f, _ := NounOf(kind).Field(name); v == nil && f.Default != "" {
			set[name] = f.Default
		}
	}
}

// fillDefaults states of a new thing what its table says where nothing is stated, and of
// a new claim when and by whom it was recorded.
func fillDefaults(set Fields, kind Kind, cs ChangeSet) {
	for _, f := range NounOf(kind).Fields {
		if f.Default != "" && set[f.Name] == nil {
			set[f.Name] = f.Default
		}
	}
	if kind != KindClaim {
		return
	}
	if set["recorded"] == nil {
		set["recorded"] = cs.At.Format(time.DateOnly)
	}
	if set["madeBy"] == nil {
		set["madeBy"] = "person"
		if cs.Origin == Import || cs.Origin == Demo {
			set["madeBy"] = "import"
		}
	}
}

// NormalKeys gives keys in the form in which a thing keeps them: normalised, in order,
// each once.
func NormalKeys(list []string) []string {
	keys := make([]string, 0, len(list))
	for _, k := range list {
		keys = append(keys, ParseKey(k).String())
	}
	slices.Sort(keys)
	return slices.Compact(keys)
}
