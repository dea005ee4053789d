package ecosystem

import (
	"cmp"
	"slices"
	"strings"
)

// Decide gives the claim whose word a field of a thing shows, of all claims on the thing:
// of those that count, are for it, say what the field is and are as visible as the thing,
// the first by [precedes]. False where there is none: the value is not known then.
func Decide(thing Record, f Field, claims []Claim) (winner Claim, value any, decided bool) {
	open := visibleFrom(thing, claims)
	for _, c := range claims {
		if !c.Affirms() || c.Visibility().Level() > open || decided && !precedes(c, winner, f.Name) {
			continue
		}
		for _, s := range c.Sayings() {
			if s.Field != f.Name {
				continue
			}
			v, fits := any(nil), true
			if s.Value != "" {
				v, fits = f.ParseValue(s.Value)
			}
			if fits {
				winner, value, decided = c, v, true
			}
		}
	}
	return winner, value, decided
}

// precedes tells whether one claim's word on a field stands before another's: a settled
// one first, a person's before an import's, then the one seen last, recorded last, and
// of the greater id.
func precedes(a, b Claim, field string) bool {
	rank := func(is bool) int {
		if is {
			return 1
		}
		return 0
	}
	return cmp.Or(
		rank(a.HasSettled(field))-rank(b.HasSettled(field)),
		rank(a.IsPersons())-rank(b.IsPersons()),
		cmp.Compare(a.SeenOn(), b.SeenOn()),
		cmp.Compare(LastDay(a.Text("recorded")), LastDay(b.Text("recorded"))),
		cmp.Compare(a.ID, b.ID),
	) > 0
}

// HasSettled tells whether it was settled that the claim is right about the field.
func (c Claim) HasSettled(field string) bool { return slices.Contains(c.List("settled"), field) }

// IsPersons tells whether a person made the claim, and no import.
func (c Claim) IsPersons() bool { return c.Text("madeBy") == "person" }

// SaidBy names who made the claim, for a sentence.
func (c Claim) SaidBy() string { return cmp.Or(c.Text("assertedBy"), "Somebody") }

// Teller tells whose later word takes the place of an earlier one: a source that is
// imported, a source as people read it, and without a source all people together, each
// import by the name it gave.
func (c Claim) Teller() string {
	switch {
	case c.Source() != "":
		return c.Text("madeBy") + " " + string(c.Source())
	case c.IsPersons():
		return "people"
	}
	return c.SourceKey()
}

// visibleFrom is the narrowest visibility that a claim may have to decide what the thing
// shows. A link that only claims of the team speak for shows to the team alone, so these
// decide.
func visibleFrom(thing Record, claims []Claim) Lens {
	level := thing.Visibility().Level()
	if thing.Kind != KindLink || len(claims) == 0 {
		return level
	}
	widest := TeamLens
	for _, c := range claims {
		widest = min(widest, c.Visibility().Level())
	}
	return max(level, widest)
}

// decidedFields are the fields of a thing that some claim says or has said the value of,
// each as the claims decide it; nil where it is not known. What no claim ever spoke of
// stays as it is, and what speaks of a field of one's own that nobody defines any more
// decides nothing.
func decidedFields(thing Record, before, after []Claim, own AttributeDefinitions) Fields {
	decided := Fields{}
	for _, claims := range [][]Claim{before, after} {
		for _, c := range claims {
			for _, s := range c.Sayings() {
				if _, done := decided[s.Field]; done {
					continue
				}
				if f, known := own.FieldOf(thing.Kind, s.Field); known && IsClaimed(thing.Kind, f) {
					decided[s.Field] = shownValue(thing, f, after)
				}
			}
		}
	}
	return decided
}

// shownValue is what a field shows: the value decided, else its word for what nobody
// knows. A thing whose name is not known is called by its first key, else by its id.
func shownValue(thing Record, f Field, claims []Claim) any {
	_, value, _ := Decide(thing, f, claims)
	switch {
	case value != nil:
		return value
	case f.Name == "name":
		return thing.namelessName()
	case f.Default != "":
		return f.Default
	}
	return nil
}

// namelessName is what a thing is called whose name is not known: its first key, of those
// that others gave it, else its id.
func (r Record) namelessName() string {
	for _, k := range r.List("keys") {
		if !strings.HasPrefix(k, SchemeID+":") {
			return k
		}
	}
	return string(r.ID)
}

// isNameless tells whether a value is the name that a thing goes by whose name is not known.
func (r Record) isNameless(field string, value any) bool {
	return field == "name" && value == r.namelessName()
}
