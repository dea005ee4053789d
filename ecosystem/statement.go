package ecosystem

import (
	"cmp"
	"maps"
	"slices"
	"time"
)

// statements works out what a change set comes to once what it sets is said by claims:
// whatever it gives a thing is somebody's word, what the same teller said before of the
// same is superseded, and each thing shows what its claims decide. It reads nothing but
// what it is given.
type statements struct {
	cs      ChangeSet
	current currentState
	at      map[ID]int     // where a thing's change stands in the change set
	said    int            // how many changes there are before any is superseded
	claims  map[ID][]Claim // on each thing, as the change set leaves them

	definitions AttributeDefinitions // of fields of one's own, as the change set leaves them
}

// withValues gives the changes with the claims that speak for what they set, and with the
// values that these decide.
func withValues(cs ChangeSet, current currentState) []Change {
	s := &statements{cs: cs, current: current, at: map[ID]int{}, definitions: current.definitionsAfter(cs)}
	for i, c := range cs.Changes {
		s.at[c.ID] = i
	}
	s.gatherClaims()
	if cs.Origin != Undo && cs.Origin != Merge && cs.Origin != Erase { // which bring the claims along
		for i := range len(s.cs.Changes) {
			s.speakFor(i)
		}
		s.said = len(s.cs.Changes)
		for i := range s.said {
			s.unsettle(i)
			s.supersede(i)
			s.settle(i)
		}
	}
	for _, id := range slices.Sorted(maps.Keys(s.claims)) {
		s.decide(id)
	}
	return s.cs.Changes
}

// gatherClaims finds the claims on each thing that the change set bears on, as it leaves them.
func (s *statements) gatherClaims() {
	s.claims = make(map[ID][]Claim, len(s.current.claims))
	for _, id := range s.current.decides {
		s.claims[id] = nil
	}
	for id, list := range s.current.claims {
		for _, c := range list {
			if _, changed := s.at[c.ID]; !changed {
				s.claims[id] = append(s.claims[id], c)
			}
		}
	}
	for i := range s.cs.Changes {
		s.gatherClaim(i)
	}
}

// gatherClaim adds the claim that a change leaves.
func (s *statements) gatherClaim(i int) {
	c := s.cs.Changes[i]
	if c.Kind != KindClaim || c.End {
		return
	}
	claim := s.after(c.ID)
	about := Claim{claim}.About()
	s.claims[about] = append(s.claims[about], Claim{claim})
}

// after is a thing as the change set leaves it; none where it ends.
func (s *statements) after(id ID) Record {
	before := s.current.records[id]
	if i, changed := s.at[id]; changed {
		return s.cs.Changes[i].after(before)
	}
	return before
}

// add adds a change; a second one of the same thing is laid over the first.
func (s *statements) add(c Change) {
	if i, there := s.at[c.ID]; there {
		s.cs.Changes[i].Set = laidOver(s.cs.Changes[i].Set, c.Set)
		return
	}
	s.at[c.ID] = len(s.cs.Changes)
	s.cs.Changes = append(s.cs.Changes, c)
}

// laidOver is one patch after another; what clears goes on clearing.
func laidOver(first, then Fields) Fields {
	both := make(Fields, len(first)+len(then))
	maps.Copy(both, first)
	maps.Copy(both, then)
	return both
}

// speakFor lets a claim say what a change sets: the new one in the change set that speaks
// for the thing and says nothing of fields yet, else one for each value that is news.
func (s *statements) speakFor(i int) {
	c := s.cs.Changes[i]
	if c.End || c.Kind == KindClaim {
		return
	}
	s.speakForPublished(c)
	sayings := s.unspoken(c)
	if len(sayings) == 0 {
		return
	}
	if of, found := s.openClaim(c.ID); found {
		s.say(of, sayings)
		return
	}
	before, exists := s.current.records[c.ID]
	if !exists {
		s.claim(c.ID, Fields{"says": SaysOf(sayings)})
		return
	}
	for _, saying := range sayings {
		switch {
		case equalValue(before.Fields[saying.Field], c.Set[saying.Field]): // it is no news
		case saying.Value == "":
			s.claim(c.ID, Fields{"field": saying.Field, "says": SaysOf([]Saying{saying})})
		default:
			s.claim(c.ID, Fields{"field": saying.Field, "value": saying.Value})
		}
	}
}

// speakForPublished lets whoever shows a thing to more people say to these what it shows:
// the claims of before are for those alone who saw it, and stay so.
func (s *statements) speakForPublished(c Change) {
	before, exists := s.current.records[c.ID]
	after := s.after(c.ID)
	if !exists || after.Visibility().Level() >= before.Visibility().Level() {
		return
	}
	var sayings []Saying
	for name := range after.Fields {
		f, _ := s.definitions.FieldOf(c.Kind, name)
		v, set := after.Fields[f.Name], c.Set[f.Name] != nil
		if set || v == nil || v == f.Default || after.isNameless(f.Name, v) || !IsClaimed(c.Kind, f) || !isSpokenOf(s.claims[c.ID], f.Name) {
			continue
		}
		if _, _, decided := Decide(after, f, s.claims[c.ID]); !decided {
			sayings = append(sayings, Saying{Field: f.Name, Value: ValueText(v)})
		}
	}
	slices.SortFunc(sayings, func(a, b Saying) int { return cmp.Compare(a.Field, b.Field) })
	unseen := c.Kind == KindLink && noneAsVisible(s.claims[c.ID], after)
	switch {
	case len(sayings) > 0:
		s.claim(c.ID, Fields{"says": SaysOf(sayings), "visibility": string(after.Visibility())})
	case unseen:
		s.claim(c.ID, Fields{"visibility": string(after.Visibility())})
	}
}

// isSpokenOf tells whether some claim says what a field is.
func isSpokenOf(claims []Claim, field string) bool {
	return slices.ContainsFunc(claims, func(c Claim) bool {
		return slices.ContainsFunc(c.Sayings(), func(s Saying) bool { return s.Field == field })
	})
}

// claim makes a claim on a thing by whoever makes the change set.
func (s *statements) claim(about ID, says Fields) {
	field, _ := says["field"].(string)
	id := derivedID(KindClaim, s.afterAll(about), string(s.cs.ID), string(about), field)
	said := says.With(Fields{"about": string(about)})
	if s.cs.Source != "" {
		said["source"], said["basis"] = string(s.cs.Source), "imported"
	}
	if said["visibility"] == nil {
		said["visibility"] = string(s.after(about).Visibility())
	}
	fillDefaults(said, KindClaim, s.cs)
	s.add(Change{ID: id, Kind: KindClaim, Expect: New, Set: said})
	s.gatherClaim(s.at[id])
}

// afterAll is a moment that makes an id sort after those of all claims on a thing: of two
// words of one day the one that was said later stands.
func (s *statements) afterAll(about ID) time.Time {
	at := s.cs.At
	for _, c := range s.claims[about] {
		if made := c.ID.Made(); !made.Before(at) {
			at = made.Add(time.Millisecond)
		}
	}
	return at
}

// unspoken are the values that a change sets and that no claim in the change set, nor one
// of the same teller, says already. Of a new thing there is nothing to unsay.
func (s *statements) unspoken(c Change) []Saying {
	_, exists := s.current.records[c.ID]
	var sayings []Saying
	for _, f := range fieldsIn(c.Kind, c.Set) {
		v, set := c.Set[f.Name]
		isKnown := v != nil && v != f.Default
		if !set || !IsClaimed(c.Kind, f) || !exists && !isKnown {
			continue
		}
		if thing := (Record{c.ID, c.Kind, 0, c.Set}); !exists && thing.isNameless(f.Name, v) {
			continue // nobody has named it
		}
		saying := Saying{Field: f.Name}
		if v != nil {
			saying.Value = ValueText(v)
		}
		if !s.isSaid(c.ID, saying) {
			sayings = append(sayings, saying)
		}
	}
	return sayings
}

// isSaid tells whether a claim of the change set, or a standing one of its teller, says so.
func (s *statements) isSaid(about ID, saying Saying) bool {
	return slices.ContainsFunc(s.claims[about], func(c Claim) bool {
		_, ours := s.at[c.ID]
		return (ours || s.cs.Source != "" && c.Source() == s.cs.Source) && c.Affirms() && slices.Contains(c.Sayings(), saying)
	})
}

// openClaim finds the new claim that speaks for a thing as a whole and says nothing of
// its fields yet: the first in the change set that counts, else the first that does not,
// as what was taken back was said by it.
func (s *statements) openClaim(about ID) (first int, found bool) {
	counts := false
	for _, c := range s.claims[about] {
		i, ours := s.at[c.ID]
		_, exists := s.current.records[c.ID]
		isOpen := ours && !exists && c.Field() == "" && !c.Against() && !c.IsNote() && len(c.List("says")) == 0
		if isOpen && (!found || c.Counts() && !counts || c.Counts() == counts && i < first) {
			first, found, counts = i, true, c.Counts()
		}
	}
	return first, found
}

// say has the claim of a change say what fields are.
func (s *statements) say(i int, sayings []Saying) {
	c := &s.cs.Changes[i]
	c.Set = laidOver(c.Set, Fields{"says": SaysOf(sayings)})
	s.replaceClaim(s.after(c.ID))
}

// replaceClaim puts what became of a claim in its place.
func (s *statements) replaceClaim(claim Record) {
	about := Claim{claim}.About()
	for i, c := range s.claims[about] {
		if c.ID == claim.ID {
			s.claims[about] = slices.Clone(s.claims[about])
			s.claims[about][i] = Claim{claim}
		}
	}
}

// decide has a thing show what the claims on it decide.
func (s *statements) decide(id ID) {
	thing := s.after(id)
	if thing.ID == "" || thing.Kind == KindClaim {
		return
	}
	patch := Fields{}
	for name, v := range decidedFields(thing, s.spokeBefore(thing), s.claims[id], s.definitions) {
		if !equalValue(thing.Fields[name], v) {
			patch[name] = v
		}
	}
	if len(patch) > 0 {
		s.add(Change{ID: id, Kind: thing.Kind, Expect: Any, Set: patch})
	}
}

// spokeBefore are the claims that spoke of a thing before the change set. Those on one that
// is brought back by undoing are known no more: they may have spoken of all that it shows,
// unless they are of a store of before.
func (s *statements) spokeBefore(thing Record) []Claim {
	_, stood := s.current.records[thing.ID]
	isNew := func(c Claim) bool { return c.Text("madeBy") != "" }
	if s.cs.Origin != Undo || stood || !slices.ContainsFunc(s.claims[thing.ID], isNew) {
		return s.current.claims[thing.ID]
	}
	return []Claim{{Record{Kind: KindClaim, Fields: Fields{"says": SaysOf(SayingsOf(thing.Kind, thing.Fields))}}}}
}
