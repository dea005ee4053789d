package ecosystem

import "slices"

// What a claim says takes the place of what its teller said before, and what is settled
// now of what was settled before: see [statements], which works a change set out.

// supersede lets what a changed claim says take the place of what its teller said before
// of the same fields, where that is otherwise and no more widely visible.
func (s *statements) supersede(i int) {
	c := s.cs.Changes[i]
	if c.Kind != KindClaim || c.End || !c.isWord() {
		return
	}
	claim := Claim{s.after(c.ID)}
	if len(s.claims[claim.About()]) < 2 || !claim.Affirms() {
		return
	}
	said := s.fitting(claim)
	thing := s.after(claim.About()).Visibility().Level() // no claim on it is more widely visible
	for _, earlier := range s.claims[claim.About()] {
		at, ours := s.at[earlier.ID]
		_, stood := s.current.records[earlier.ID]
		if ours && at >= i && at < s.said || !stood || !earlier.Affirms() || earlier.Teller() != claim.Teller() ||
			max(earlier.Visibility().Level(), thing) < claim.Visibility().Level() {
			continue
		}
		if patch, superseded := earlier.without(func(saying Saying) bool {
			value, again := said[saying.Field]
			return again && value != saying.Value
		}); superseded {
			s.add(Change{ID: earlier.ID, Kind: KindClaim, Expect: Any, Set: patch})
			s.replaceClaim(s.after(earlier.ID))
		}
	}
}

// isWord tells whether a change of a claim lets it say something that it did not say before.
func (c Change) isWord() bool {
	return slices.ContainsFunc([]string{"about", "field", "value", "says", "source", "stance", "status", "review", "visibility"},
		func(field string) bool { _, set := c.Set[field]; return set })
}

// unsettle takes from a claim that it was settled to be right about a field of which it
// says otherwise now.
func (s *statements) unsettle(i int) {
	c := s.cs.Changes[i]
	before := Claim{s.current.records[c.ID]}
	if _, given := c.Set["settled"]; given || c.Kind != KindClaim || c.End || len(before.List("settled")) == 0 {
		return
	}
	after := Claim{s.after(c.ID)}.Sayings()
	s.settleOnly(before, func(field string) bool {
		return !slices.ContainsFunc(before.Sayings(), func(said Saying) bool { return said.Field == field && !slices.Contains(after, said) })
	})
}

// settleOnly leaves a claim settled over some of the fields over which it is.
func (s *statements) settleOnly(c Claim, stays func(string) bool) {
	left := slices.DeleteFunc(slices.Clone(c.List("settled")), func(field string) bool { return !stays(field) })
	if len(left) == len(c.List("settled")) {
		return
	}
	patch := Fields{"settled": left}
	if len(left) == 0 {
		patch["settled"] = nil
	}
	s.add(Change{ID: c.ID, Kind: KindClaim, Expect: Any, Set: patch})
	s.replaceClaim(s.after(c.ID))
}

// fitting is what a claim says, by field, as far as the fields can hold it.
func (s *statements) fitting(c Claim) map[string]string {
	kind, _ := c.About().Kind()
	said := map[string]string{}
	for _, saying := range c.Sayings() {
		f, known := s.definitions.FieldOf(kind, saying.Field)
		if _, fits := f.ParseValue(saying.Value); known && (fits || saying.Value == "") {
			said[saying.Field] = saying.Value
		}
	}
	return said
}

// settle lets a claim that is settled now for a field take that from the one that was.
func (s *statements) settle(i int) {
	c := s.cs.Changes[i]
	fields, set := c.Set["settled"].([]string)
	if !set || c.Kind != KindClaim || c.End {
		return
	}
	for _, other := range s.claims[(Claim{s.after(c.ID)}).About()] {
		if other.ID != c.ID {
			s.settleOnly(other, func(field string) bool { return !slices.Contains(fields, field) })
		}
	}
}

// without is the patch that makes a claim no longer say some of what it says: a claim on
// one field is superseded, one on the thing as a whole goes on speaking for the rest.
func (c Claim) without(gone func(Saying) bool) (patch Fields, changes bool) {
	sayings := c.Sayings()
	left := slices.DeleteFunc(slices.Clone(sayings), gone)
	switch {
	case len(left) == len(sayings):
		return nil, false
	case c.Field() != "":
		return Fields{"status": "superseded"}, true
	}
	patch = Fields{"says": SaysOf(left)}
	settled := slices.DeleteFunc(slices.Clone(c.List("settled")), func(field string) bool {
		return !slices.ContainsFunc(left, func(s Saying) bool { return s.Field == field })
	})
	if len(settled) < len(c.List("settled")) {
		patch["settled"] = settled
		if len(settled) == 0 {
			patch["settled"] = nil
		}
	}
	return patch, true
}
