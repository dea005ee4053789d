package ecosystem

import (
	"slices"
	"strings"
)

// IsMadeUpSource tells whether a thing is a source that says of itself that its data is
// made up.
func (r Record) IsMadeUpSource() bool {
	madeUp, _ := r.Bool("synthetic")
	return r.Kind == KindSource && madeUp
}

// RestOnMadeUp tells whether some claims on a thing, those that a lens shows, let it rest
// on made-up sources alone: some that are for it count, and each of these is of such a
// source. What no claim speaks for is not made up, only unsupported.
func RestOnMadeUp(claims []Claim, madeUp func(source ID) bool) bool {
	supported := false
	for _, c := range claims {
		if c.Affirms() {
			if supported = true; !madeUp(c.Source()) {
				return false
			}
		}
	}
	return supported
}

// WithoutMadeUp is what a thing shows without the word of made-up sources, given the
// claims on it that a lens shows: of what these sources speak of, each field is what the
// other claims decide, and no list has what they alone say is in it.
func (r Record) WithoutMadeUp(claims []Claim, madeUp func(source ID) bool) Record {
	var invented, others []Claim
	for _, c := range claims {
		if madeUp(c.Source()) {
			invented = append(invented, c)
		} else {
			others = append(others, c)
		}
	}
	if len(invented) == 0 {
		return r
	}
	patch := Fields{}
	for _, c := range invented {
		for _, s := range c.Sayings() {
			f, known := r.claimedField(s.Field)
			switch {
			case known && IsClaimed(r.Kind, f):
				patch[f.Name] = shownValue(r, f, others)
			case known && f.IsList() && f.Name != "keys" && c.Affirms():
				list, _ := laidOver(r.Fields, patch)[f.Name].([]string)
				patch[f.Name] = withoutItems(list, s, others)
			}
		}
	}
	return Record{r.ID, r.Kind, r.Since, r.Fields.With(patch)}
}

// claimedField is a field of the thing that claims speak of; one of one's own has the type of
// what the thing shows in it, and where it shows nothing there is none.
func (r Record) claimedField(name string) (Field, bool) {
	f, known := NounOf(r.Kind).Field(name)
	if f.Type == Attribute {
		switch r.Fields[name].(type) {
		case float64:
			f.Type = Decimal
		case string:
			f.Type = Text
		default:
			return f, false
		}
	}
	return f, known
}

// withoutItems leaves out of a list what a saying has in it and no other claim; nil where
// nothing is left.
func withoutItems(list []string, gone Saying, others []Claim) any {
	items := gone.items()
	kept := slices.DeleteFunc(slices.Clone(list), func(item string) bool {
		return slices.Contains(items, item) && !slices.ContainsFunc(others, func(c Claim) bool {
			return c.Affirms() && slices.ContainsFunc(c.Sayings(), func(s Saying) bool {
				return s.Field == gone.Field && slices.Contains(s.items(), item)
			})
		})
	})
	if len(kept) == 0 {
		return nil
	}
	return kept
}

// items are those that a saying of a list names.
func (s Saying) items() []string { return strings.Split(s.Value, "|") }
